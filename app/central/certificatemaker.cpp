// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificatemaker.h"

#include "certificateform.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSaveFile>

#include <tuple>

namespace tb {

namespace {

constexpr std::chrono::days kEarlier{1};
constexpr QFile::Permissions kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions kAnyone = kOwnerOnly | QFile::ReadGroup | QFile::ReadOther;

/// P-256: small, quick in every handshake, and known to every TLS library.
KeyHandle freshKey()
{
    KeyHandle key = newKey();
    if (gnutls_x509_privkey_generate(key.get(), GNUTLS_PK_ECDSA, GNUTLS_CURVE_TO_BITS(GNUTLS_ECC_CURVE_SECP256R1), 0)
        != GNUTLS_E_SUCCESS)
        return nullptr;
    return key;
}

Result<QByteArray> keyPem(const KeyHandle &key)
{
    gnutls_datum_t text{};
    if (gnutls_x509_privkey_export2_pkcs8(key.get(), GNUTLS_X509_FMT_PEM, nullptr, GNUTLS_PKCS_PLAIN, &text) < 0)
        return Error{ErrorCode::CryptoFailed, QStringLiteral("the key cannot be exported")};
    return takeText(text);
}

/// Sixteen bytes that are a positive number.
QByteArray freshSerial(RandomSource &random)
{
    QByteArray serial = random.bytes(16);
    serial[0] = static_cast<char>((static_cast<unsigned char>(serial[0]) & 0x3FU) | 0x40U);
    return serial;
}

Done checkName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                                                        "(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*\\z"));
    if (!QHostAddress(name).isNull() || form.match(name).hasMatch())
        return {};
    return Error{ErrorCode::BadArguments, QStringLiteral("not a host name: ") + name};
}

Result<QStringList> allNames(const QStringList &hostNames)
{
    QStringList names{QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
    for (const QString &name : hostNames) {
        if (const Done checked = checkName(name); !checked.ok())
            return checked.error();
        if (!names.contains(name, Qt::CaseInsensitive))
            names += name;
    }
    return names;
}

Done write(const QString &path, const QByteArray &text, QFile::Permissions permissions)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(permissions) || file.write(text) != text.size()
        || !file.commit())
        return Error{ErrorCode::BadFile, path + QStringLiteral(": ") + file.errorString()};
    return {};
}

} // namespace

Result<Certificate> CertificateMaker::make(const QString &folder, const QStringList &hostNames) const
{
    const QDir dir(folder);
    const QString authorityPath = dir.filePath(QStringLiteral("ca.pem"));
    const QString chainPath = dir.filePath(QStringLiteral("server.pem"));
    const QString keyPath = dir.filePath(QStringLiteral("server-key.pem"));
    for (const QString &path : {authorityPath, chainPath, keyPath}) {
        if (QFile::exists(path))
            return Error{ErrorCode::AlreadyExists, path};
    }
    const Result<QStringList> names = allNames(hostNames);
    if (!names.ok())
        return names.error();

    const KeyHandle authorityKey = freshKey();
    const KeyHandle serverKey = freshKey();
    if (!authorityKey || !serverKey)
        return Error{ErrorCode::CryptoFailed, QStringLiteral("no key can be made")};
    const Moment from = m_clock.now() - kEarlier;
    CertificateForm authority("Truc ban local authority", authorityKey, freshSerial(m_random), from);
    authority.beAuthority();
    authority.signBy(authority, authorityKey);
    CertificateForm server("Truc ban server", serverKey, freshSerial(m_random), from);
    server.beServer(names.value());
    server.signBy(authority, authorityKey);

    for (const auto &[path, text, permissions] :
         {std::tuple{keyPath, keyPem(serverKey), kOwnerOnly}, std::tuple{chainPath, server.pem(), kAnyone},
          std::tuple{authorityPath, authority.pem(), kAnyone}}) {
        if (!text.ok())
            return text.error();
        if (const Done written = write(path, text.value(), permissions); !written.ok())
            return written.error();
    }
    return Certificate::load(chainPath, keyPath);
}

} // namespace tb
