// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/doorwatch.h"

#include "journal/kinds.h"
#include "store/entrytable.h"
#include "store/settingtable.h"

namespace tb {

namespace {

const QString kUntold = QStringLiteral("door/untold");

QString countName(OfficerId account)
{
    return QStringLiteral("door/wrong/%1").arg(account.text());
}

/// One line for each: who, by what, how often, when.
QByteArray lineOf(const FailedSignIn &failed)
{
    return QStringLiteral("%1 %2 %3 %4\n")
        .arg(failed.account.text(), failed.by)
        .arg(failed.tries)
        .arg(toMs(failed.at))
        .toLatin1();
}

std::vector<FailedSignIn> read(const QByteArray &lines)
{
    std::vector<FailedSignIn> all;
    for (const QByteArray &line : lines.split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 4)
            all.push_back({{},
                           OfficerId::fromText(QString::fromLatin1(parts[0])),
                           QString::fromLatin1(parts[1]),
                           parts[2].toInt(),
                           momentFromMs(parts[3].toLongLong())});
    }
    return all;
}

} // namespace

Done DoorWatch::noteWrong(OfficerId account, const QString &by)
{
    SettingTable settings(m_pen.database());
    const Result<QByteArray> before = settings.get(countName(account));
    if (!before.ok())
        return before.error();
    const int tries = before.value().toInt() + 1;
    Done done = settings.put(countName(account), QByteArray::number(tries));
    if (!done.ok() || tries % kTries != 0)
        return done;
    const Result<QByteArray> untold = settings.get(kUntold);
    return untold.ok() ? settings.put(kUntold, untold.value() + lineOf({{}, account, by, tries, m_pen.now()}))
                       : Done(untold.error());
}

Done DoorWatch::noteRight(OfficerId account)
{
    return SettingTable(m_pen.database()).put(countName(account), {});
}

Done DoorWatch::tell(const Seat &seat)
{
    const Result<QByteArray> untold = SettingTable(m_pen.database()).get(kUntold);
    if (!untold.ok() || untold.value().isEmpty())
        return untold.ok() ? Done() : Done(untold.error());
    std::vector<EntryDraft> drafts;
    for (const FailedSignIn &failed : read(untold.value())) {
        EntryDraft draft;
        draft.unit = seat.unit;
        draft.subject = {SubjectType::Unit, seat.unit.as<SubjectId>()};
        draft.kind = kind::kSignInFailed.toString();
        draft.occurredAt = failed.at;
        draft.body = {{QStringLiteral("officer"), failed.account.text()},
                      {QStringLiteral("by"), failed.by},
                      {QStringLiteral("tries"), qint64{failed.tries}}};
        drafts.push_back(std::move(draft));
    }
    return m_pen.writeAll(seat, std::move(drafts),
                          [this](JournalWriter &) { return SettingTable(m_pen.database()).put(kUntold, {}); });
}

Result<std::vector<FailedSignIn>> DoorWatch::told(UnitId unit, Moment since)
{
    const Result<History> history = EntryTable(m_pen.database()).history(unit.as<SubjectId>());
    if (!history.ok())
        return history.error();
    std::vector<FailedSignIn> all;
    for (const StampedEntry &stamped : history.value()) {
        const Header &header = stamped.entry.header;
        const Json &body = stamped.entry.body;
        if (header.kind == kind::kSignInFailed && stamped.effectiveAt() >= since)
            all.insert(all.begin(),
                       {header.id, OfficerId::fromText(textOf(body, u"officer")), textOf(body, u"by"),
                        static_cast<int>(integerOf(body, u"tries")), header.occurredAt});
        if (header.kind == kind::kRefusalSettled)
            std::erase_if(all, [settled = EntryId::fromText(textOf(body, u"entry"))](const FailedSignIn &each) {
                return each.entry == settled;
            });
    }
    return all;
}

} // namespace tb
