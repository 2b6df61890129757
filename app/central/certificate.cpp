// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificate.h"

#include "certificatehandles.h"

#include <QFile>

namespace tb {

namespace {

constexpr qint64 kLargestPem = 256 * 1024;

Error badFile(const QString &path, const QString &why)
{
    return {ErrorCode::BadFile, path + QStringLiteral(": ") + why};
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return badFile(path, file.errorString());
    return file.read(kLargestPem);
}

gnutls_datum_t datumOf(QByteArray &bytes)
{
    return {reinterpret_cast<unsigned char *>(bytes.data()), static_cast<unsigned>(bytes.size())};
}

/// The id of a public key is the same whether it is asked of the certificate or of the private key.
template <class Handle, class Ask> QByteArray keyId(Handle *handle, Ask ask)
{
    QByteArray id(64, '\0');
    size_t size = static_cast<size_t>(id.size());
    if (ask(handle, GNUTLS_KEYID_USE_SHA256, reinterpret_cast<unsigned char *>(id.data()), &size) != GNUTLS_E_SUCCESS)
        return {};
    id.truncate(static_cast<qsizetype>(size));
    return id;
}

Moment momentOf(time_t time)
{
    return Moment{seconds{time}};
}

} // namespace

Result<Certificate> Certificate::load(const QString &chainPath, const QString &keyPath)
{
    Result<QByteArray> chain = readFile(chainPath);
    if (!chain.ok())
        return chain.error();
    Result<QByteArray> secret = readFile(keyPath);
    if (!secret.ok())
        return secret.error();

    Certificate result{chain.take(), secret.take(), {}, {}};
    const CertificateHandle certificate = newCertificate();
    const KeyHandle key = newKey();
    const gnutls_datum_t chainDatum = datumOf(result.chainPem);
    const gnutls_datum_t keyDatum = datumOf(result.keyPem);
    // Of several certificates GnuTLS reads the first, the server's own.
    if (gnutls_x509_crt_import(certificate.get(), &chainDatum, GNUTLS_X509_FMT_PEM) != GNUTLS_E_SUCCESS)
        return badFile(chainPath, QStringLiteral("is not a certificate in PEM"));
    if (gnutls_x509_privkey_import2(key.get(), &keyDatum, GNUTLS_X509_FMT_PEM, nullptr, 0) != GNUTLS_E_SUCCESS)
        return badFile(keyPath, QStringLiteral("is not a private key in PEM without a password"));
    const QByteArray id = keyId(certificate.get(), gnutls_x509_crt_get_key_id);
    if (id.isEmpty() || id != keyId(key.get(), gnutls_x509_privkey_get_key_id))
        return badFile(keyPath, QStringLiteral("does not belong to the certificate"));
    result.notBefore = momentOf(gnutls_x509_crt_get_activation_time(certificate.get()));
    result.notAfter = momentOf(gnutls_x509_crt_get_expiration_time(certificate.get()));
    return result;
}

} // namespace tb
