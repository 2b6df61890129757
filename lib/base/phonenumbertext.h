// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace tb {

/// What was typed into a field for telephone numbers, taken apart.
struct PhoneText {
    QString number; ///< as typed, with O read as zero
    QString extension; ///< digits
    QString rest; ///< a second number or words behind the number
    bool letterForZero = false;
};

/// The digits of the text in 0–9, other writings of digits included.
QString digitsOf(QStringView text);
/// Whether the text says that the caller's number was not shown.
bool saysWithheld(QStringView text);
/// Splits at "máy lẻ", "nhánh", "ext" and the like, at a comma, and at / or - behind a number that is complete.
PhoneText takeApart(QStringView text);

} // namespace tb
