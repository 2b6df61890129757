// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <gnutls/x509.h>

#include <memory>
#include <type_traits>

namespace tb {

// What GnuTLS hands out, released by itself. For certificate*.cpp alone.

template <auto release> struct GnutlsRelease {
    template <class Handle> void operator()(Handle *handle) const { release(handle); }
};

using CertificateHandle
    = std::unique_ptr<std::remove_pointer_t<gnutls_x509_crt_t>, GnutlsRelease<&gnutls_x509_crt_deinit>>;
using KeyHandle
    = std::unique_ptr<std::remove_pointer_t<gnutls_x509_privkey_t>, GnutlsRelease<&gnutls_x509_privkey_deinit>>;

inline CertificateHandle newCertificate()
{
    gnutls_x509_crt_t handle = nullptr;
    return CertificateHandle(gnutls_x509_crt_init(&handle) == GNUTLS_E_SUCCESS ? handle : nullptr);
}

inline KeyHandle newKey()
{
    gnutls_x509_privkey_t handle = nullptr;
    return KeyHandle(gnutls_x509_privkey_init(&handle) == GNUTLS_E_SUCCESS ? handle : nullptr);
}

/// Copies the text and gives GnuTLS its memory back.
inline QByteArray takeText(const gnutls_datum_t &text)
{
    const QByteArray result(reinterpret_cast<const char *>(text.data), static_cast<qsizetype>(text.size));
    gnutls_free(text.data);
    return result;
}

} // namespace tb
