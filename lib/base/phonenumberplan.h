// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace tb {

// The national numbering plan as far as its prefixes go. Takes and gives digits only, with the leading 0.

/// 111, 113, 1022 … Our own list: numbers for disasters, children and the city portal are missing in common metadata.
bool isShortNumber(QStringView digits);
/// 1800 and 1900 with four or six more digits.
bool isServiceNumber(QStringView digits);
/// Eleven digits from 02.
bool isLandline(QStringView digits);
/// Ten digits with the shape of a mobile number, assigned or not.
bool hasMobileShape(QStringView digits);
/// Ten digits with a prefix handed out to an operator.
bool isAssignedMobile(QStringView digits);
/// With 0 instead of 84 or 0084 where the whole has the length of such a number; else unchanged.
QString nationalDigits(const QString &digits);
/// The number of today for a mobile number of eleven digits (before 2018); empty where there is none.
QString renumberedMobile(QStringView digits);
/// The number of today for a landline with an area code of before 2017; empty where there is none.
QString renumberedLandline(QStringView digits);
/// "028 3829 7598", "0274 0000 001", "0912 345 678", "1900 9095"; other digits unchanged. A beginning is grouped alike.
QString grouped(QStringView digits);

} // namespace tb
