// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linecheck.h"

#include "base/codetable.h"

namespace tb {

namespace {

constexpr Code<CheckResult> kResultCodes[]
    = {{CheckResult::Well, "check.well"},         {CheckResult::Slow, "check.slow"},
       {CheckResult::Badly, "check.badly"},       {CheckResult::RangOut, "check.rang_out"},
       {CheckResult::Busy, "check.busy"},         {CheckResult::Dead, "check.dead"},
       {CheckResult::WrongNumber, "check.wrong"}, {CheckResult::Fax, "check.fax"},
       {CheckResult::Diverted, "check.diverted"}};

} // namespace

QString checkResultCode(CheckResult result)
{
    return codeIn(kResultCodes, result);
}

std::optional<CheckResult> checkResultFromCode(const QString &code)
{
    return valueIn(kResultCodes, code);
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
