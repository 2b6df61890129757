// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phonenumber.h"

#include "base/phonenumberplan.h"
#include "base/phonenumbertext.h"

#include <phonenumbers/phonenumberutil.h>

namespace tb {

namespace {

using i18n::phonenumbers::PhoneNumberUtil;
using ForeignNumber = i18n::phonenumbers::PhoneNumber;

constexpr int kVietnam = 84;
const QLatin1String kExtensionMark(";ext=");

QString international(QStringView national)
{
    return QStringLiteral("+84").append(national.mid(1));
}

void set(PhoneNumber &number, PhoneClass kind, QStringView national, PhoneHints hints = {})
{
    number.kind = kind;
    number.canonical = international(national);
    number.display = grouped(national);
    number.hints |= hints;
}

void setAsTyped(PhoneNumber &number, PhoneClass kind, const QString &digits, const QString &display, PhoneHint hint)
{
    number.kind = kind;
    number.canonical = digits;
    number.display = display;
    number.hints |= hint;
}

/// Short and service numbers have no country code.
bool readService(PhoneNumber &number, const QString &digits)
{
    const bool isShort = isShortNumber(digits);
    if (!isShort && !isServiceNumber(digits))
        return false;
    number.kind = isShort ? PhoneClass::Short : PhoneClass::Service;
    number.canonical = digits;
    number.display = grouped(digits);
    return true;
}

/// "08.38297598" was a landline of the city until 2017 and dials a stranger's mobile today.
bool readOldLandline(PhoneNumber &number, const QString &typed, const QString &digits)
{
    const QString now = renumberedLandline(digits);
    const qsizetype zero = typed.indexOf(u'0');
    const bool cutBehindArea = zero >= 0 && zero + 2 < typed.size() && !typed.at(zero + 2).isDigit();
    if (now.isEmpty() || (hasMobileShape(digits) && !cutBehindArea))
        return false;
    set(number, PhoneClass::LandlineOld, now, PhoneHint::AskWhichNumber);
    if (hasMobileShape(digits)) {
        number.otherCanonical = international(digits);
        number.otherDisplay = grouped(digits);
    }
    return true;
}

/// Digits that begin with the trunk prefix 0.
bool readNational(PhoneNumber &number, const QString &digits)
{
    const QString renumbered = renumberedMobile(digits);
    if (isLandline(digits))
        set(number, PhoneClass::Landline, digits);
    else if (isAssignedMobile(digits))
        set(number, PhoneClass::Mobile, digits);
    else if (hasMobileShape(digits))
        set(number, PhoneClass::Unknown, digits, PhoneHint::NotAssigned);
    else if (!renumbered.isEmpty())
        set(number, PhoneClass::MobileOld, renumbered, PhoneHint::Renumbered);
    else
        return false;
    return true;
}

/// A spreadsheet drops the 0; an officer drops the area code.
bool readWithoutPrefix(PhoneNumber &number, const QString &digits, QStringView areaCode)
{
    if (digits.startsWith(u'0'))
        return false;
    const QString withZero = u'0' + digits;
    if (isAssignedMobile(withZero) || isLandline(withZero))
        return readNational(number, withZero);
    const QString area = areaCode.startsWith(u'0') ? areaCode.toString() : u'0' + areaCode.toString();
    if (!isLandline(area + digits))
        return false;
    set(number, PhoneClass::LandlineLocal, area + digits, PhoneHint::AreaCodeAdded);
    return true;
}

bool readForeign(PhoneNumber &number, const QString &digits)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    ForeignNumber parsed;
    if (util.Parse('+' + digits.toStdString(), "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR
        || parsed.country_code() == kVietnam || !util.IsPossibleNumber(parsed))
        return false;
    std::string text;
    util.Format(parsed, PhoneNumberUtil::E164, &text);
    number.kind = PhoneClass::Foreign;
    number.canonical = QString::fromStdString(text);
    util.Format(parsed, PhoneNumberUtil::INTERNATIONAL, &text);
    number.display = QString::fromStdString(text);
    if (!util.IsValidNumber(parsed))
        number.hints |= PhoneHint::NotAssigned;
    return true;
}

void readUnclear(PhoneNumber &number, const QString &typed, const QString &digits)
{
    const bool incomplete = !digits.isEmpty() && digits.size() < 11 && !typed.contains(u'+');
    if (incomplete)
        setAsTyped(number, PhoneClass::Incomplete, digits, digits, PhoneHint::TooShort);
    else
        setAsTyped(number, PhoneClass::Unknown, digits, typed, PhoneHint::NotAssigned);
}

void read(PhoneNumber &number, const QString &typed, QStringView areaCode)
{
    const QString digits = digitsOf(typed);
    const bool plus = typed.contains(u'+');
    if (!plus && (readService(number, digits) || readOldLandline(number, typed, digits)))
        return;
    const QString national = nationalDigits(digits);
    if ((!plus || national != digits) && readNational(number, national))
        return;
    if (!plus && readWithoutPrefix(number, digits, areaCode))
        return;
    const bool dialledAbroad = digits.startsWith(u"00");
    if ((plus || dialledAbroad) && readForeign(number, dialledAbroad ? digits.mid(2) : digits))
        return;
    readUnclear(number, typed, digits);
}

void addExtension(PhoneNumber &number, const QString &extension)
{
    if (extension.isEmpty())
        return;
    number.canonical += kExtensionMark + extension;
    number.display += QStringLiteral(" - ") + extension;
}

PhoneNumber withheld(QStringView text)
{
    PhoneNumber number;
    number.kind = PhoneClass::Withheld;
    number.display = text.left(1).toString().toUpper().append(text.mid(1));
    return number;
}

} // namespace

bool PhoneNumber::sameAs(const PhoneNumber &other) const
{
    if (canonical.isEmpty() || kind == PhoneClass::Incomplete || other.kind == PhoneClass::Incomplete)
        return false;
    const bool bothExtended = canonical.contains(kExtensionMark) && other.canonical.contains(kExtensionMark);
    const auto base = [](const QString &text) { return QStringView(text).left(text.indexOf(kExtensionMark)); };
    return bothExtended ? canonical == other.canonical : base(canonical) == base(other.canonical);
}

PhoneNumber parsePhone(QStringView input, QStringView areaCode)
{
    const QString text = input.trimmed().toString().normalized(QString::NormalizationForm_C);
    if (text.isEmpty())
        return {};
    if (saysWithheld(text))
        return withheld(text);
    const PhoneText parts = takeApart(text);
    PhoneNumber number;
    number.rest = parts.rest;
    if (parts.letterForZero)
        number.hints |= PhoneHint::LetterForZero;
    if (!parts.rest.isEmpty())
        number.hints |= PhoneHint::MoreText;
    read(number, parts.number, areaCode);
    addExtension(number, parts.extension);
    return number;
}

QString formatWhileTyping(QStringView digits)
{
    QString plain;
    for (const QChar unit : digits) {
        if (unit != u' ' && !unit.isDigit())
            return digits.toString();
        if (unit != u' ')
            plain.append(unit);
    }
    return grouped(plain);
}

} // namespace tb
