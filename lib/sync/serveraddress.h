// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "base/result.h"

#include <QUrl>

namespace tb {

/// Reads where the server is as a person types it: "trucban.example.vn", "10.1.2.3:8443", "https://host:8443/".
/// Gives "https://host:port". BadArguments for anything else; plain http is never taken.
TB_API Result<QUrl> serverAddress(const QString &typed);

/// Whether there is a certificate to trust in these bytes of a PEM file.
TB_API bool holdsCertificate(const QByteArray &pem);

/// The port of the central server where none is typed.
inline constexpr int kServerPort = 8443;

} // namespace tb
