// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace tb {

/// What the server shows to its clients, with its private key and the time in which it holds.
struct Certificate {
    QByteArray chainPem; ///< the server's certificate, then those between it and the authority
    QByteArray keyPem; ///< its private key; never logged
    Moment notBefore;
    Moment notAfter;

    /// Reads a chain and its key. BadFile where one cannot be read, is not PEM, or the key is another certificate's.
    static Result<Certificate> load(const QString &chainPath, const QString &keyPath);
};

} // namespace tb
