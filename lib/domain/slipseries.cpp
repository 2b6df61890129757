// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/slipseries.h"

#include "base/codetable.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace tb {

namespace {

using namespace Qt::StringLiterals;

// Thirty-two signs: no I, O, 0, 1, which a hand writes alike.
constexpr QStringView kSigns = u"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
constexpr qsizetype kCodeSigns = 4;

constexpr Code<SlipFate> kFates[] = {
    {SlipFate::Called, "call"},
    {SlipFate::Spoiled, "spoiled"},
    {SlipFate::Unused, "unused"},
    {SlipFate::Lost, "lost"},
};

} // namespace

QString slipFateCode(SlipFate fate)
{
    return codeIn(kFates, fate);
}

std::optional<SlipFate> slipFateFromCode(const QString &code)
{
    return valueIn(kFates, code);
}

QString SlipSerial::text() const
{
    return u"%1-%2"_s.arg(code).arg(number, 3, 10, QLatin1Char('0'));
}

std::optional<SlipSerial> SlipSerial::of(const QString &typed)
{
    QString signs;
    for (const QChar sign : typed.toUpper()) {
        if (!sign.isSpace() && sign != u'-' && sign != u'–')
            signs.append(sign);
    }
    const QString code = signs.left(kCodeSigns);
    bool isNumber = false;
    const int number = signs.mid(kCodeSigns).toInt(&isNumber);
    const bool isCode = code.size() == kCodeSigns
        && std::all_of(code.begin(), code.end(), [](QChar sign) { return kSigns.contains(sign); });
    if (!isCode || !isNumber || number < 1 || number > kMostSlips)
        return std::nullopt;
    return SlipSerial{code, number};
}

// A lost slip may turn up. Everything else was said for good: what comes later is a second use of it.
std::optional<SlipSeries::Account> SlipSeries::accountOf(int number) const
{
    std::optional<Account> found;
    for (const Account &account : accounts) {
        if (account.number == number && (!found || found->fate == SlipFate::Lost))
            found = account;
    }
    return found;
}

std::vector<int> SlipSeries::out() const
{
    std::vector<int> numbers;
    for (int number = 1; number <= count; ++number) {
        if (!accountOf(number))
            numbers.push_back(number);
    }
    return numbers;
}

std::vector<int> SlipSeries::twice() const
{
    std::vector<int> numbers;
    for (int number = 1; number <= count; ++number) {
        QSet<QByteArray> calls;
        for (const Account &account : accounts) {
            if (account.number == number && account.fate == SlipFate::Called)
                calls.insert(account.call.bytes());
        }
        if (calls.size() > 1)
            numbers.push_back(number);
    }
    return numbers;
}

QString slipCode(const QByteArray &chance)
{
    QString code;
    for (qsizetype i = 0; i < kCodeSigns; ++i)
        code.append(kSigns[static_cast<uchar>(chance[chance.size() - 1 - i]) % kSigns.size()]);
    return code;
}

} // namespace tb
