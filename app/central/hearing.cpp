// SPDX-License-Identifier: GPL-3.0-or-later
#include "hearing.h"

#include <algorithm>

namespace tb {

namespace {

template <class Wanted> const StoredEntry *firstWhere(const std::vector<StoredEntry> &entries, Wanted wanted)
{
    const auto found = std::find_if(entries.begin(), entries.end(), wanted);
    return found == entries.end() ? nullptr : &*found;
}

// The same fact under another header: a desk that opened a new stream offers it once more.
bool isSameFact(const Entry &a, const Entry &b)
{
    return a.header.subject == b.header.subject && a.header.kind == b.header.kind
        && a.header.bodySum == b.header.bodySum && a.header.personalSum == b.header.personalSum;
}

} // namespace

Result<size_t> Hearing::open(std::span<const Result<Entry>> entries)
{
    const auto isOther = [first = std::optional<StreamId>()](const Result<Entry> &entry) mutable {
        if (!entry.ok())
            return false;
        if (!first)
            first = entry.value().header.stream;
        return *first != entry.value().header.stream;
    };
    const auto offered = entries.first(std::min(entries.size(), kMost));
    const auto end = std::find_if(offered.begin(), offered.end(), isOther);
    const auto heard = offered.first(static_cast<size_t>(end - offered.begin()));
    const EntryQuestion question = questionOf(heard);
    std::vector<QByteArray> keys;
    for (const EntryId &id : question.ids)
        keys.push_back(id.bytes());
    Result<std::map<QByteArray, QString>> refused = RefusedTable(m_ledger.database()).reasons(keys);
    Result<std::vector<StoredEntry>> known = m_ledger.writer().entries().related(question);
    if (!refused.ok() || !known.ok())
        return refused.ok() ? known.error() : refused.error();
    m_refused = refused.take();
    m_known = known.take();
    m_written = m_known.size();
    return heard.size();
}

EntryQuestion Hearing::questionOf(std::span<const Result<Entry>> entries)
{
    EntryQuestion question;
    for (const Result<Entry> &entry : entries) {
        if (!entry.ok())
            continue;
        const Header &header = entry.value().header;
        question.ids.push_back(header.id);
        if (std::find(question.subjects.begin(), question.subjects.end(), header.subject.id) == question.subjects.end())
            question.subjects.push_back(header.subject.id);
        question.stream = header.stream;
        for (const qint64 counter : {header.counter - 1, header.counter}) {
            if (question.counters.empty() || question.counters.back() != counter)
                question.counters.push_back(counter);
        }
    }
    return question;
}

std::optional<Verdict> Hearing::judgedBefore(const Entry &entry) const
{
    const EntryId &id = entry.header.id;
    const auto refused = m_refused.find(id.bytes());
    if (refused != m_refused.end())
        return Verdict{VerdictKind::Refused, 0, refused->second};
    const StoredEntry *stored
        = firstWhere(m_known, [&id](const StoredEntry &known) { return known.entry().header.id == id; });
    if (!stored)
        return std::nullopt;
    // Two facts under one id cannot be an accident of the network.
    if (!isSameFact(stored->entry(), entry))
        return Verdict{VerdictKind::Refused, 0, QStringLiteral("id-conflict")};
    if (stored->state == EntryState::Waiting)
        return Verdict{VerdictKind::Held, 0, stored->reason};
    return Verdict{VerdictKind::Known, stored->stamped.stamps->seq, {}};
}

const StoredEntry *Hearing::atCounter(const StreamId &stream, qint64 counter) const
{
    return firstWhere(m_known, [&](const StoredEntry &stored) {
        return stored.entry().header.counter == counter && stored.entry().header.stream == stream;
    });
}

std::vector<const StoredEntry *> Hearing::about(const SubjectId &subject) const
{
    std::vector<const StoredEntry *> found;
    for (const StoredEntry &stored : m_known) {
        if (stored.state == EntryState::Accepted && stored.entry().header.subject.id == subject)
            found.push_back(&stored);
    }
    return found;
}

bool Hearing::isAwaited(const SubjectId &subject) const
{
    return firstWhere(m_known,
                      [&subject](const StoredEntry &stored) {
                          return stored.state == EntryState::Waiting && stored.entry().header.subject.id == subject;
                      })
        != nullptr;
}

Result<std::optional<Officer>> Hearing::officer(OfficerId id)
{
    const auto known = m_officerOf.find(id);
    if (known != m_officerOf.end())
        return known->second;
    Result<std::optional<Officer>> found = m_officers.find(id);
    if (found.ok())
        m_officerOf[id] = found.value();
    return found;
}

Result<bool> Hearing::isProven(OfficerId id, DeskId desk)
{
    const auto known = m_provenOf.find({id, desk});
    if (known != m_provenOf.end())
        return known->second;
    Result<bool> found = m_credentials.isProven(id, desk, m_ledger.now());
    if (found.ok())
        m_provenOf[{id, desk}] = found.value();
    return found;
}

Result<Stamps> Hearing::take(const Entry &entry, const QStringList &flags)
{
    if (!m_log) {
        const Result<UnitLog> log = m_ledger.log(entry.header.unit);
        if (!log.ok())
            return log.error();
        m_log = log.value();
    }
    m_known.push_back(m_ledger.place(entry, flags, *m_log));
    return *m_known.back().stamped.stamps;
}

void Hearing::hold(const Entry &entry, const QString &reason)
{
    m_known.push_back({{entry, {}}, EntryState::Waiting, {}, reason});
}

Done Hearing::settle()
{
    const std::vector<StoredEntry> fresh(m_known.begin() + static_cast<std::ptrdiff_t>(m_written), m_known.end());
    std::map<Subject, History> histories;
    for (const StoredEntry &stored : fresh) {
        const Subject &subject = stored.entry().header.subject;
        if (stored.state == EntryState::Accepted && !histories.contains(subject))
            histories.emplace(subject, historyOf(subject.id, m_known));
    }
    const Done done = fresh.empty() ? Done() : m_ledger.accept(fresh, histories, m_log);
    if (done.ok())
        m_written = m_known.size();
    // Whoever goes on without us may number entries as well, or change an officer.
    m_log.reset();
    m_officerOf.clear();
    return done;
}

Done Hearing::close()
{
    m_closed = true;
    return settle();
}

} // namespace tb
