// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journalwriter.h"

#include "base/vitext.h"
#include "journal/callfold.h"
#include "journal/checkfold.h"
#include "journal/kinds.h"
#include "journal/linefold.h"
#include "journal/papersfold.h"
#include "journal/registerfold.h"
#include "journal/reportfold.h"
#include "journal/reviewfold.h"
#include "journal/rulesfold.h"
#include "journal/slipfold.h"
#include "journal/successionfold.h"
#include "store/calltable.h"
#include "store/checktable.h"
#include "store/forgetting.h"
#include "store/linetable.h"
#include "store/manyrows.h"
#include "store/officertable.h"
#include "store/paperstable.h"
#include "store/reporttable.h"
#include "store/reviewtable.h"
#include "store/ringtable.h"
#include "store/rosterrows.h"
#include "store/rulestable.h"
#include "store/rungtable.h"
#include "store/searchtable.h"
#include "store/sliptable.h"
#include "store/statement.h"
#include "store/successiontable.h"
#include "store/unittable.h"

namespace tb {

namespace {

// Digits of a number are found from their beginning as spoken ("0950 214 768") and as dialled abroad ("84950…").
QString searchText(const Call &call)
{
    QString national = call.callerNumber;
    if (national.startsWith(QLatin1String("+84")))
        national = QLatin1Char('0') + national.mid(3);
    const QString reference = call.reference;
    return fold(QStringList{call.callerName, call.content, call.place, call.handlerName, national,
                            call.callerNumber.mid(1), reference}
                    .join(QLatin1Char(' ')));
}

Done clearRows(Database &database)
{
    for (const char *sql : {"DELETE FROM call", "DELETE FROM line", "DELETE FROM line_check", "DELETE FROM officer",
                            "DELETE FROM report", "DELETE FROM review", "DELETE FROM ring", "DELETE FROM unit"}) {
        const Done done = Statement(database, QString::fromLatin1(sql)).run();
        if (!done.ok())
            return done;
    }
    Done done = SuccessionTable(database).clear();
    if (done.ok())
        done = RungTable(database).clear();
    if (done.ok())
        done = SlipTable(database).clear();
    if (done.ok())
        done = PapersTable(database).clear();
    if (done.ok())
        done = RulesTable(database).clear();
    return done.ok() ? RosterRows(database).clear() : done;
}

Done putLine(Database &database, const Subject &subject, const History &history)
{
    const std::optional<Line> line = foldLine(history);
    LineTable lines(database);
    return line ? lines.put(*line, foldLineTimes(history)) : lines.remove(subject.id.as<LineId>());
}

Done putCheck(Database &database, const Subject &subject, const History &history)
{
    const std::optional<LineCheck> check = foldCheck(history);
    const std::optional<RungLine> rung = foldRungLine(history);
    CheckTable checks(database);
    RungTable others(database);
    const Done done = check ? checks.put(*check) : checks.remove(subject.id.as<CheckId>());
    if (!done.ok())
        return done;
    return rung ? others.put(*rung) : others.remove(subject.id.as<CheckId>());
}

Done putReport(Database &database, const Subject &subject, const History &history)
{
    const std::optional<ClosedReport> report = foldReport(history);
    ReportTable reports(database);
    return report ? reports.put(*report) : reports.remove(subject.id.as<ReportId>());
}

Done putOfficer(Database &database, const Subject &subject, const History &history)
{
    const auto id = subject.id.as<OfficerId>();
    const std::optional<Officer> officer = foldOfficer(history);
    OfficerTable officers(database);
    const Done done = officer ? officers.put(*officer) : officers.remove(id);
    return done.ok() ? RosterRows(database).putOfficer(id, history) : done;
}

Done putReview(Database &database, const Subject &subject, const History &history)
{
    const std::optional<Review> review = foldReview(history);
    ReviewTable reviews(database);
    return review ? reviews.put(*review) : reviews.remove(subject.id.as<ReviewId>());
}

Done putRing(Database &database, const Subject &subject, const History &history)
{
    const std::optional<CountedRing> ring = foldRing(history);
    RingTable rings(database);
    return ring ? rings.put(*ring) : rings.remove(subject.id.as<RingId>());
}

} // namespace

Done JournalWriter::append(const StoredEntry &stored)
{
    Q_ASSERT(m_database.isInTransaction());
    const Done done = m_entries.insert({stored});
    return done.ok() ? refold(stored.entry().header.subject) : done;
}

Done JournalWriter::append(const std::vector<StoredEntry> &entries, const std::map<Subject, History> &histories)
{
    Q_ASSERT(m_database.isInTransaction());
    const Done done = m_entries.insert(entries);
    return done.ok() ? putAllRows(histories) : done;
}

Done JournalWriter::number(const Entry &entry, const Stamps &stamps, const QByteArray &unitSum)
{
    Q_ASSERT(m_database.isInTransaction());
    const Done done = m_entries.number(entry.header.id, stamps, unitSum);
    return done.ok() ? refold(entry.header.subject) : done;
}

Done JournalWriter::setState(const Entry &entry, EntryState state, const QString &reason)
{
    Q_ASSERT(m_database.isInTransaction());
    const Done done = m_entries.setState(entry.header.id, state, reason);
    return done.ok() ? refold(entry.header.subject) : done;
}

Done JournalWriter::refold(const std::set<Subject> &subjects)
{
    Q_ASSERT(m_database.isInTransaction());
    for (auto next = subjects.begin(); next != subjects.end();) {
        const auto first = next;
        EntryQuestion question;
        for (; next != subjects.end() && question.subjects.size() < manyrows::kMostAsked; ++next)
            question.subjects.push_back(next->id);
        const Result<std::vector<StoredEntry>> found = m_entries.related(question);
        if (!found.ok())
            return found.error();
        std::map<Subject, History> histories;
        for (auto subject = first; subject != next; ++subject)
            histories.emplace(*subject, historyOf(subject->id, found.value()));
        const Done done = putAllRows(histories);
        if (!done.ok())
            return done;
    }
    return {};
}

// The calls together: they are what there is most of. What was erased is taken away before anything is folded.
Done JournalWriter::putAllRows(const std::map<Subject, History> &histories)
{
    std::vector<FoldedCall> calls;
    std::set<Subject> touched;
    Forgetting forgetting(m_database);
    Done done;
    for (const auto &[subject, told] : histories) {
        const Result<std::optional<History>> without = forgetting.apply(subject, told, touched);
        if (!without.ok())
            return without.error();
        const History &history = without.value() ? *without.value() : told;
        const std::optional<Call> call = subject.type == SubjectType::Call ? foldCall(history) : std::nullopt;
        if (call)
            calls.push_back({*call, searchText(*call)});
        else
            done = done.ok() ? putRows(subject, history) : done;
    }
    if (done.ok())
        done = CallTable(m_database).put(calls);
    return done.ok() && !touched.empty() ? refold(touched) : done;
}

// All but a call that there is.
Done JournalWriter::putRows(const Subject &subject, const History &history)
{
    switch (subject.type) {
    case SubjectType::Call:
        return CallTable(m_database).remove(subject.id.as<CallId>());
    case SubjectType::Shift:
        return RosterRows(m_database).putShift(subject, history);
    case SubjectType::Line:
        return putLine(m_database, subject, history);
    case SubjectType::Officer:
        return putOfficer(m_database, subject, history);
    case SubjectType::Unit:
        return putUnit(history);
    case SubjectType::Check:
        return putCheck(m_database, subject, history);
    case SubjectType::Absence:
        return RosterRows(m_database).putAbsence(subject, history);
    case SubjectType::Swap:
        return putSwap(subject, history);
    case SubjectType::Report:
        return putReport(m_database, subject, history);
    case SubjectType::Ring:
        return putRing(m_database, subject, history);
    case SubjectType::Review:
        return putReview(m_database, subject, history);
    }
    Q_UNREACHABLE();
}

// Whose shift it is follows from the shift's swaps as well.
Done JournalWriter::putSwap(const Subject &subject, const History &history)
{
    const Result<ShiftId> shift = RosterRows(m_database).putSwap(subject, history);
    if (!shift.ok())
        return shift.error();
    return shift.value().isNull() ? Done() : refold({SubjectType::Shift, shift.value().as<SubjectId>()});
}

Done JournalWriter::putUnit(const History &history)
{
    const std::optional<Unit> unit = foldUnit(history);
    if (!unit)
        return {};
    const auto last = [&history](QStringView kind, QStringView member) {
        return encodeJson(Json(foldLastList(history, kind, member)));
    };
    Done done = UnitTable(m_database)
                    .put(*unit,
                         {last(kind::kCalendarSet, u"days"), last(kind::kPhrasesSet, u"phrases"),
                          last(kind::kTopicsSet, u"topics")});
    if (done.ok())
        done = SuccessionTable(m_database).put(unit->id, foldSuccessions(history));
    if (done.ok())
        done = SlipTable(m_database).put(unit->id, foldSlips(history));
    if (done.ok())
        done = PapersTable(m_database).put(unit->id, foldPapers(history));
    if (done.ok())
        done = RulesTable(m_database).put(unit->id, foldRules(history));
    return done.ok() ? RosterRows(m_database).putUnit(unit->id, history) : done;
}

Done JournalWriter::rebuild()
{
    Q_ASSERT(m_database.isInTransaction());
    Done done = clearRows(m_database);
    std::set<Subject> subjects;
    {
        Statement select(m_database,
                         QStringLiteral("SELECT DISTINCT about, subject FROM entry ORDER BY about, subject"));
        done = done.ok() ? select.run() : done;
        while (done.ok() && select.next()) {
            const auto type = static_cast<SubjectType>(select.integer());
            subjects.insert({type, select.id<SubjectId>()});
        }
    }
    done = done.ok() ? refold(subjects) : done;
    return done.ok() ? SearchTable(m_database).restart() : done;
}

} // namespace tb
