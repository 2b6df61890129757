// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phonenumberplan.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <iterator>

namespace tb {

namespace {

struct Renumbering {
    QStringView before;
    QStringView now;
};

constexpr std::array kShort{QStringView(u"111"), QStringView(u"112"), QStringView(u"113"),  QStringView(u"114"),
                            QStringView(u"115"), QStringView(u"116"), QStringView(u"1022"), QStringView(u"1080")};

constexpr std::array kMobilePrefixes{
    QStringView(u"032"), QStringView(u"033"), QStringView(u"034"), QStringView(u"035"), QStringView(u"036"),
    QStringView(u"037"), QStringView(u"038"), QStringView(u"039"), QStringView(u"052"), QStringView(u"055"),
    QStringView(u"056"), QStringView(u"058"), QStringView(u"059"), QStringView(u"070"), QStringView(u"076"),
    QStringView(u"077"), QStringView(u"078"), QStringView(u"079"), QStringView(u"081"), QStringView(u"082"),
    QStringView(u"083"), QStringView(u"084"), QStringView(u"085"), QStringView(u"086"), QStringView(u"087"),
    QStringView(u"088"), QStringView(u"089"), QStringView(u"090"), QStringView(u"091"), QStringView(u"092"),
    QStringView(u"093"), QStringView(u"094"), QStringView(u"096"), QStringView(u"097"), QStringView(u"098"),
    QStringView(u"099")};

// The exchange of the mobile prefixes of 2018.
constexpr Renumbering kMobiles[] = {
    {u"0120", u"070"}, {u"0121", u"079"}, {u"0122", u"077"}, {u"0126", u"076"}, {u"0128", u"078"}, {u"0123", u"083"},
    {u"0124", u"084"}, {u"0125", u"085"}, {u"0127", u"081"}, {u"0129", u"082"}, {u"0162", u"032"}, {u"0163", u"033"},
    {u"0164", u"034"}, {u"0165", u"035"}, {u"0166", u"036"}, {u"0167", u"037"}, {u"0168", u"038"}, {u"0169", u"039"},
    {u"0186", u"056"}, {u"0188", u"058"}, {u"0199", u"059"},
};

// The change of the area codes of 2017, for the city, the two provinces that joined it, and the capital.
constexpr Renumbering kAreas[] = {{u"08", u"028"}, {u"04", u"024"}, {u"0650", u"0274"}, {u"064", u"0254"}};

constexpr qsizetype kLandlineDigits = 11;
constexpr qsizetype kMobileDigits = 10;

QString joined(QStringView digits, std::initializer_list<qsizetype> groups)
{
    QString result;
    for (auto group = groups.begin(); group != groups.end() && !digits.isEmpty(); ++group) {
        if (!result.isEmpty())
            result.append(u' ');
        // What is too much stays in the last group.
        const qsizetype size = std::next(group) == groups.end() ? digits.size() : std::min(*group, digits.size());
        result.append(digits.left(size));
        digits = digits.mid(size);
    }
    return result;
}

bool hasShortArea(QStringView digits)
{
    return digits.startsWith(u"024") || digits.startsWith(u"028");
}

bool startsLikeMobile(QStringView digits)
{
    return digits.size() >= 2 && digits[0] == u'0' && QStringView(u"35789").contains(digits[1]);
}

} // namespace

bool isShortNumber(QStringView digits)
{
    return std::find(kShort.begin(), kShort.end(), digits) != kShort.end();
}

bool isServiceNumber(QStringView digits)
{
    const bool prefix = digits.startsWith(u"1800") || digits.startsWith(u"1900");
    return prefix && (digits.size() == 8 || digits.size() == 10);
}

bool isLandline(QStringView digits)
{
    return digits.startsWith(u"02") && digits.size() == kLandlineDigits;
}

bool hasMobileShape(QStringView digits)
{
    return startsLikeMobile(digits) && digits.size() == kMobileDigits;
}

bool isAssignedMobile(QStringView digits)
{
    return hasMobileShape(digits)
        && std::find(kMobilePrefixes.begin(), kMobilePrefixes.end(), digits.left(3)) != kMobilePrefixes.end();
}

QString nationalDigits(const QString &digits)
{
    for (const QStringView prefix : {QStringView(u"0084"), QStringView(u"84")}) {
        const qsizetype rest = digits.size() - prefix.size();
        // A zero kept behind the country code, "+84 0912 345 678", is dropped.
        if (digits.startsWith(prefix) && rest >= 9 && rest <= kLandlineDigits)
            return digits.at(prefix.size()) == u'0' ? digits.mid(prefix.size()) : u'0' + digits.mid(prefix.size());
    }
    return digits;
}

QString renumberedMobile(QStringView digits)
{
    for (const auto &[before, now] : kMobiles) {
        if (digits.size() == 11 && digits.startsWith(before))
            return now.toString().append(digits.mid(before.size()));
    }
    return {};
}

QString renumberedLandline(QStringView digits)
{
    for (const auto &[before, now] : kAreas) {
        const QString result = now.toString().append(digits.mid(before.size()));
        if (digits.startsWith(before) && isLandline(result))
            return result;
    }
    return {};
}

QString grouped(QStringView digits)
{
    if (isServiceNumber(digits))
        return digits.size() == 8 ? joined(digits, {4, 4}) : joined(digits, {4, 3, 3});
    if (startsLikeMobile(digits))
        return joined(digits, {4, 3, 3});
    if (!digits.startsWith(u"02"))
        return digits.toString();
    return hasShortArea(digits) ? joined(digits, {3, 4, 4}) : joined(digits, {4, 4, 3});
}

} // namespace tb
