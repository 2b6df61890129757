// SPDX-License-Identifier: GPL-3.0-or-later
// What another unit did with a matter, or asked of us.
#include "call/entrywords.h"
#include "call/timeline.h"
#include "call/timewords.h"
#include "journal/kinds.h"

#include <algorithm>
#include <map>

namespace tb {

namespace {

struct Dress {
    const char *icon;
    Status status;
    const char *title[2]; ///< and where it stands
};

const std::map<QString, Dress> &dresses()
{
    static const std::map<QString, Dress> all{
        {QStringLiteral("accepted"),
         {"user-check", Status::Accent, QT_TRANSLATE_NOOP3("tb::Timeline", "Taken over by the other unit", "entry")}},
        {QStringLiteral("returned"),
         {"arrow-left", Status::Warn, QT_TRANSLATE_NOOP3("tb::Timeline", "Returned by the other unit", "entry")}},
        {QStringLiteral("response"),
         {"message", Status::Success, QT_TRANSLATE_NOOP3("tb::Timeline", "Answered by the other unit", "entry")}},
        {QStringLiteral("closed"),
         {"check", Status::Success, QT_TRANSLATE_NOOP3("tb::Timeline", "Closed by the other unit", "entry")}},
        {QStringLiteral("reopened"),
         {"refresh", Status::Warn, QT_TRANSLATE_NOOP3("tb::Timeline", "Opened again by the other unit", "entry")}},
        {QStringLiteral("extended"),
         {"calendar-time", Status::Warn,
          QT_TRANSLATE_NOOP3("tb::Timeline", "Term extended by the other unit", "entry")}},
        {QStringLiteral("forwarded"),
         {"share", Status::Violet, QT_TRANSLATE_NOOP3("tb::Timeline", "Passed on by the other unit", "entry")}},
        {QStringLiteral("withdrawn"),
         {"arrow-left", Status::Warn, QT_TRANSLATE_NOOP3("tb::Timeline", "Taken back by the other unit", "entry")}},
        {QStringLiteral("amended"),
         {"edit", Status::Neutral, QT_TRANSLATE_NOOP3("tb::Timeline", "Corrected by the other unit", "entry")}},
    };
    return all;
}

} // namespace

void Timeline::wordOtherUnit(TimelineItem &item, const Entry &entry)
{
    if (entry.header.kind == kind::kCallReported)
        return wordReported(item, entry, textOf(entry.body, u"what"));
    item.icon = QStringLiteral("share");
    item.status = Status::Violet;
    item.title = tr("Passed on by another unit", "entry of a call");
    item.byline = textOf(entry.body, u"where");
    const qint64 hops = integerOf(entry.body, u"hops");
    if (hops > 1)
        item.byline += QStringLiteral(" · ") + tr("passed on %1 times so far", "entry of a call").arg(hops);
    remember(entry, EntryWords::fields());
}

void Timeline::wordReported(TimelineItem &item, const Entry &entry, const QString &what)
{
    const UnitId unit = UnitId::fromText(textOf(entry.body, u"unit"));
    const auto &units = m_names.units();
    const auto named = std::find_if(units.begin(), units.end(), [&](const UnitName &one) { return one.id == unit; });
    item.byline = named == units.end() ? tr("Another unit", "author of an entry") : named->name;
    const auto found = dresses().find(what);
    if (found == dresses().end()) {
        item.icon = QStringLiteral("help");
        item.title = tr("An entry that this version cannot show (%1)", "entry of a call; its kind").arg(what);
        return;
    }
    item.icon = QString::fromLatin1(found->second.icon);
    item.status = found->second.status;
    item.title = tr(found->second.title[0], found->second.title[1]);
    const QString reason = textOf(entry.body, u"reason");
    if (reason == u"unknown-unit")
        item.text = tr("The city has no such unit. The matter is yours again.", "entry of a call");
    else if (reason == u"own-unit")
        item.text = tr("It was passed on to your own unit. The matter is yours again.", "entry of a call");
    else if (reason == u"ended-unit")
        item.text
            = tr("That unit has ended; another one answers for it now. The matter is yours again.", "entry of a call");
    const QString answer = textOf(entry.personal, u"text");
    if (!answer.isEmpty())
        item.text = answer;
    if (const auto due = maybeInteger(entry.body, u"due"))
        item.byline
            += QStringLiteral(" · ") + tr("due %1", "forwarded").arg(TimeWords::full(momentFromMs(*due), m_now));
    if (what == u"forwarded")
        item.byline += QStringLiteral(" · ") + tr("to %1", "forwarded").arg(textOf(entry.body, u"where"));
    item.changes = what == u"amended" ? changesOf(entry) : QStringList();
}

} // namespace tb
