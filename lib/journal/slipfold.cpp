// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/slipfold.h"

#include "journal/foldsteps.h"
#include "journal/kinds.h"

#include <algorithm>

namespace tb {

namespace {

SlipSeries *seriesOf(std::vector<SlipSeries> &all, const QString &code)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const SlipSeries &each) { return each.code == code; });
    return found == all.end() ? nullptr : &*found;
}

void issue(const StampedEntry &stamped, std::vector<SlipSeries> &all)
{
    const Entry &entry = stamped.entry;
    SlipSeries series;
    series.code = textOf(entry.body, u"code");
    series.unit = entry.header.unit;
    series.line = LineId::fromText(textOf(entry.body, u"line"));
    series.count = static_cast<int>(std::clamp<qint64>(integerOf(entry.body, u"count"), 0, kMostSlips));
    series.issuedBy = entry.header.officer;
    series.issuedAt = stamped.effectiveAt();
    if (!seriesOf(all, series.code))
        all.push_back(series);
}

void account(const StampedEntry &stamped, std::vector<SlipSeries> &all)
{
    const Entry &entry = stamped.entry;
    const auto serial = SlipSerial::of(textOf(entry.body, u"serial"));
    const auto fate = slipFateFromCode(textOf(entry.body, u"as"));
    SlipSeries *series = serial ? seriesOf(all, serial->code) : nullptr;
    if (!series || !fate || serial->number > series->count)
        return;
    series->accounts.push_back({serial->number, *fate, CallId::fromText(textOf(entry.body, u"call")),
                                entry.header.officer, stamped.effectiveAt()});
}

} // namespace

// What was issued first: another desk's account may stand before the issue that its own server had not seen.
std::vector<SlipSeries> foldSlips(const History &history)
{
    std::vector<SlipSeries> all;
    for (const StampedEntry &stamped : history) {
        if (isKind(stamped, kind::kSlipsIssued))
            issue(stamped, all);
    }
    for (const StampedEntry &stamped : history) {
        if (isKind(stamped, kind::kSlipAccounted))
            account(stamped, all);
    }
    return all;
}

} // namespace tb
