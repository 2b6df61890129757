// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/reportfold.h"

#include "journal/checksum.h"
#include "journal/foldsteps.h"
#include "journal/kinds.h"

namespace tb {

namespace {

constexpr int kGroups = 4;
constexpr int kGroup = 4;

ClosedReport openedReport(const StampedEntry &stamped)
{
    const Entry &entry = stamped.entry;
    ClosedReport report;
    report.id = entry.header.subject.id.as<ReportId>();
    report.unit = entry.header.unit;
    report.kind = textOf(entry.body, u"kind");
    report.from = momentFromMs(integerOf(entry.body, u"from"));
    report.to = momentFromMs(integerOf(entry.body, u"to"));
    report.number = textOf(entry.body, u"number");
    report.closedBy = entry.header.officer;
    report.closedAt = stamped.effectiveAt();
    report.upTo = integerOf(entry.body, u"upTo");
    report.entries = static_cast<int>(integerOf(entry.body, u"entries"));
    report.evidence = textOf(entry.body, u"evidence");
    if (const Json *figures = entry.body.find(u"figures"))
        report.figures = QString::fromUtf8(encodeJson(*figures));
    report.digest = reportDigest(entry.body);
    return report;
}

} // namespace

QString reportDigest(const Json &body)
{
    const QString hex = hexText(bodySum(encodeJson(body))).toUpper();
    QStringList groups;
    for (int i = 0; i < kGroups; ++i)
        groups << hex.mid(i * kGroup, kGroup);
    return groups.join(QLatin1Char('-'));
}

std::optional<CountedRing> foldRing(const History &history)
{
    for (const StampedEntry &stamped : history) {
        if (!isKind(stamped, kind::kRingCounted))
            continue;
        const Entry &entry = stamped.entry;
        CountedRing ring;
        ring.id = entry.header.subject.id.as<RingId>();
        ring.unit = entry.header.unit;
        ring.line = LineId::fromText(textOf(entry.body, u"line"));
        ring.at = momentFromMs(integerOf(entry.body, u"at"));
        ring.source = textOf(entry.body, u"source");
        ring.call = CallId::fromText(textOf(entry.body, u"call"));
        ring.number = textOf(entry.personal, u"number");
        for (const auto &[name, target] : {std::pair{u"rang", &ring.rang}, std::pair{u"talked", &ring.talked}}) {
            if (const auto counted = maybeInteger(entry.body, name))
                *target = static_cast<int>(*counted);
        }
        return ring;
    }
    return std::nullopt;
}

std::optional<ClosedReport> foldReport(const History &history)
{
    std::optional<ClosedReport> report;
    for (const StampedEntry &stamped : history) {
        if (!report && isKind(stamped, kind::kReportClosed))
            report = openedReport(stamped);
        else if (report && isKind(stamped, kind::kReportAmended)) {
            report->late = textsOf(stamped.entry.body, u"entries");
            report->amendedAt = stamped.effectiveAt();
        }
        if (!report || !stamped.stamps)
            continue;
        QStringList flags = report->flags.split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const QString &flag : stamped.stamps->flags) {
            if (!flags.contains(flag))
                flags.append(flag);
        }
        report->flags = flags.join(QLatin1Char(','));
    }
    return report;
}

} // namespace tb
