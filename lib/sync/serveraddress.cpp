// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/serveraddress.h"

#include <QSslCertificate>

namespace tb {

Result<QUrl> serverAddress(const QString &typed)
{
    const Error wrong{ErrorCode::BadArguments, QStringLiteral("server address")};
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.contains(u' '))
        return wrong;
    const QUrl read(text.contains(u"://") ? text : QStringLiteral("https://") + text, QUrl::StrictMode);
    const bool bare = read.path().isEmpty() || read.path() == u"/";
    if (!read.isValid() || read.scheme() != u"https" || read.host().isEmpty() || !bare || read.hasQuery()
        || read.hasFragment() || !read.userInfo().isEmpty())
        return wrong;
    QUrl address;
    address.setScheme(QStringLiteral("https"));
    address.setHost(read.host());
    address.setPort(read.port(kServerPort));
    return address;
}

bool holdsCertificate(const QByteArray &pem)
{
    return !QSslCertificate::fromData(pem, QSsl::Pem).isEmpty();
}

} // namespace tb
