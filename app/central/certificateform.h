// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificatehandles.h"

#include "base/moment.h"
#include "base/result.h"

#include <QByteArray>
#include <QStringList>

namespace tb {

/// One certificate while it is filled in. Remembers the first step that failed and tells it in pem().
class CertificateForm {
public:
    /// Holds for ten years.
    CertificateForm(const QByteArray &commonName, const KeyHandle &key, const QByteArray &serial, Moment from);

    void beAuthority();
    /// Names or addresses that were checked before.
    void beServer(const QStringList &names);
    void signBy(const CertificateForm &issuer, const KeyHandle &issuerKey);
    /// CryptoFailed where a step failed.
    Result<QByteArray> pem() const;

private:
    void addName(const QString &name);
    void require(int outcome);

    CertificateHandle m_handle;
    int m_failure = 0;
};

} // namespace tb
