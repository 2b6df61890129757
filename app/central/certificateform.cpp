// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificateform.h"

#include <QHostAddress>

#include <array>

namespace tb {

namespace {

constexpr std::chrono::days kHolds{3650};

time_t secondsOf(Moment moment)
{
    return static_cast<time_t>(toMs(moment) / 1000);
}

QByteArray keyId(const KeyHandle &key)
{
    std::array<unsigned char, 64> id{};
    size_t size = id.size();
    gnutls_x509_privkey_get_key_id(key.get(), GNUTLS_KEYID_USE_SHA1, id.data(), &size);
    return QByteArray(reinterpret_cast<const char *>(id.data()), static_cast<qsizetype>(size));
}

/// In network order, as a certificate holds it: 4 or 16 bytes.
QByteArray rawAddress(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR six = address.toIPv6Address();
        return QByteArray(reinterpret_cast<const char *>(six.c), sizeof six.c);
    }
    const quint32 four = address.toIPv4Address();
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>((four >> shift) & 0xFFU);
    return bytes;
}

} // namespace

CertificateForm::CertificateForm(const QByteArray &commonName, const KeyHandle &key, const QByteArray &serial,
                                 Moment from)
    : m_handle(newCertificate())
{
    gnutls_x509_crt_t raw = m_handle.get();
    const QByteArray id = keyId(key);
    require(gnutls_x509_crt_set_version(raw, 3));
    require(gnutls_x509_crt_set_serial(raw, serial.constData(), static_cast<size_t>(serial.size())));
    require(gnutls_x509_crt_set_activation_time(raw, secondsOf(from)));
    require(gnutls_x509_crt_set_expiration_time(raw, secondsOf(from + kHolds)));
    require(gnutls_x509_crt_set_dn_by_oid(raw, GNUTLS_OID_X520_COMMON_NAME, 0, commonName.constData(),
                                          static_cast<unsigned>(commonName.size())));
    require(gnutls_x509_crt_set_key(raw, key.get()));
    require(gnutls_x509_crt_set_subject_key_id(raw, id.constData(), static_cast<size_t>(id.size())));
}

void CertificateForm::beAuthority()
{
    require(gnutls_x509_crt_set_basic_constraints(m_handle.get(), 1, 0));
    require(gnutls_x509_crt_set_key_usage(m_handle.get(), GNUTLS_KEY_KEY_CERT_SIGN));
}

void CertificateForm::beServer(const QStringList &names)
{
    require(gnutls_x509_crt_set_basic_constraints(m_handle.get(), 0, -1));
    require(gnutls_x509_crt_set_key_usage(m_handle.get(), GNUTLS_KEY_DIGITAL_SIGNATURE));
    require(gnutls_x509_crt_set_key_purpose_oid(m_handle.get(), GNUTLS_KP_TLS_WWW_SERVER, 0));
    for (const QString &name : names)
        addName(name);
}

void CertificateForm::signBy(const CertificateForm &issuer, const KeyHandle &issuerKey)
{
    const QByteArray id = keyId(issuerKey);
    require(gnutls_x509_crt_set_authority_key_id(m_handle.get(), id.constData(), static_cast<size_t>(id.size())));
    require(gnutls_x509_crt_sign2(m_handle.get(), issuer.m_handle.get(), issuerKey.get(), GNUTLS_DIG_SHA256, 0));
}

Result<QByteArray> CertificateForm::pem() const
{
    gnutls_datum_t text{};
    const int outcome = m_failure < 0 ? m_failure : gnutls_x509_crt_export2(m_handle.get(), GNUTLS_X509_FMT_PEM, &text);
    if (outcome < 0)
        return Error{ErrorCode::CryptoFailed, QString::fromLatin1(gnutls_strerror(outcome))};
    return takeText(text);
}

void CertificateForm::addName(const QString &name)
{
    const QHostAddress address(name);
    const bool isName = address.isNull();
    const QByteArray bytes = isName ? name.toLatin1() : rawAddress(address);
    require(gnutls_x509_crt_set_subject_alt_name(m_handle.get(), isName ? GNUTLS_SAN_DNSNAME : GNUTLS_SAN_IPADDRESS,
                                                 bytes.constData(), static_cast<unsigned>(bytes.size()),
                                                 GNUTLS_FSAN_APPEND));
}

void CertificateForm::require(int outcome)
{
    if (m_failure >= 0)
        m_failure = outcome;
}

} // namespace tb
