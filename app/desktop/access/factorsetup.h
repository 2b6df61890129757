// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/codeform.h"

namespace tb {

class PlainLabel;
class QrCode;

/// Two-factor sign-in is set up: a QR code for the telephone, the same as text, and one code typed to prove that it
/// works. Esc puts it off, or goes back where the city wants it.
class FactorSetup : public CodeForm {
    Q_OBJECT

public:
    enum class Why { Offered, Required, Renewal };

    explicit FactorSetup(QWidget *parent = nullptr);

    /// Until showSecret() there is nothing to scan.
    void begin(Why why);
    void showSecret(const QString &secret, const QString &uri);
    void clear();
    void tellWrong();

private:
    void layOut();

    PlainLabel *m_why;
    QrCode *m_picture;
    PlainLabel *m_secret;
    TbButton *m_later;
};

} // namespace tb
