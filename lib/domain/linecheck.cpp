// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linecheck.h"

namespace tb {

namespace {

constexpr std::pair<CheckResult, const char *> kCodes[]
    = {{CheckResult::Well, "check.well"},         {CheckResult::Slow, "check.slow"},
       {CheckResult::Badly, "check.badly"},       {CheckResult::RangOut, "check.rang_out"},
       {CheckResult::Busy, "check.busy"},         {CheckResult::Dead, "check.dead"},
       {CheckResult::WrongNumber, "check.wrong"}, {CheckResult::Fax, "check.fax"},
       {CheckResult::Diverted, "check.diverted"}};

} // namespace

QString checkResultCode(CheckResult result)
{
    for (const auto &[candidate, code] : kCodes) {
        if (candidate == result)
            return QString::fromLatin1(code);
    }
    Q_UNREACHABLE();
}

std::optional<CheckResult> checkResultFromCode(const QString &code)
{
    for (const auto &[result, candidate] : kCodes) {
        if (code == QLatin1String(candidate))
            return result;
    }
    return std::nullopt;
}

bool passes(CheckResult result)
{
    return result == CheckResult::Well || result == CheckResult::Slow || result == CheckResult::Diverted;
}

bool wasAnswered(CheckResult result)
{
    return passes(result) || result == CheckResult::Badly || result == CheckResult::WrongNumber;
}

} // namespace tb
