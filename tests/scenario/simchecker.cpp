// SPDX-License-Identifier: GPL-3.0-or-later
#include "simchecker.h"

#include "fakes/tabledump.h"
#include "journal/checksum.h"
#include "journal/kinds.h"
#include "store/calltable.h"

namespace tb {

namespace {

QStringList journalOf(Database &database, UnitId unit)
{
    QStringList lines;
    for (const StoredEntry &stored : EntryTable(database).after(unit, 0, -1).take()) {
        const Entry &entry = stored.entry();
        lines << QStringLiteral("%1 %2 %3 %4 %5")
                     .arg(stored.stamped.stamps->seq)
                     .arg(QString::fromUtf8(entry.headerBytes), QString::fromUtf8(entry.bodyBytes),
                          QString::fromUtf8(entry.personalBytes),
                          QString::fromUtf8(stored.stamped.stamps->bytes) + hexText(stored.unitSum));
    }
    return lines;
}

// Rows of subjects of which this desk holds something the server has not taken: they differ, and must.
bool mentions(const QString &row, const std::set<QString> &subjects)
{
    for (const QString &subject : subjects) {
        if (row.contains(subject, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

SimChecker::SimChecker(SimServer &server, bool wasRestored)
    : m_server(server), m_wasRestored(wasRestored), m_unit(server.unit())
{
    m_journal = journalOf(server.database(), m_unit);
    m_rows = dumpRows(server.database());
    checkServer();
}

void SimChecker::checkServer()
{
    qint64 expected = 1;
    QByteArray sum;
    QString epoch;
    for (const StoredEntry &stored : EntryTable(m_server.database()).after(m_unit, 0, -1).take()) {
        const Stamps &stamps = *stored.stamped.stamps;
        if (stamps.seq != expected++)
            complain(QStringLiteral("server: a hole before %1").arg(stamps.seq));
        if (!epoch.isEmpty() && epoch != stamps.epoch)
            sum = epochSum(sum, stamps.epoch.toUtf8());
        epoch = stamps.epoch;
        sum = unitSum(sum, entrySum(stored.entry().headerBytes), stamps.bytes);
        if (sum != stored.unitSum)
            complain(QStringLiteral("server: the chain breaks at %1").arg(stamps.seq));
    }
    checkErased(m_server.database(), QStringLiteral("server"));
}

// In whatever state: of a call whose erasure was numbered nobody has anything personal any more.
void SimChecker::checkErased(Database &database, const QString &where)
{
    EntryTable entries(database);
    for (const StoredEntry &order : entries.after(m_unit, 0, -1).take()) {
        if (order.entry().header.kind != kind::kPersonalErased)
            continue;
        const SubjectId subject = order.entry().header.subject.id;
        for (const StoredEntry &stored : entries.bySubject(subject).take()) {
            if (!stored.entry().personalBytes.isEmpty() || !stored.entry().salt.isEmpty())
                complain(QStringLiteral("%1: something personal is left of %2").arg(where, subject.text()));
        }
        const auto call = CallTable(database).find(subject.as<CallId>()).take();
        if (call && (!call->erased || !call->callerName.isEmpty() || !call->content.isEmpty()))
            complain(QStringLiteral("%1: a row tells of %2").arg(where, subject.text()));
    }
}

void SimChecker::check(SimDesk &desk, const std::set<EntryId> &lostWithImages)
{
    if (journalOf(desk.database(), m_unit) != m_journal)
        complain(QStringLiteral("%1: another journal than the server's").arg(desk.path()));
    checkErased(desk.database(), desk.path());
    checkAccount(desk, lostWithImages);
    checkRows(desk);
}

// created = accepted + held + refused + pending; and in the end nothing is pending.
void SimChecker::checkAccount(SimDesk &desk, const std::set<EntryId> &lostWithImages)
{
    EntryTable here(desk.database());
    EntryTable there(m_server.database());
    for (const EntryId &id : desk.created()) {
        const auto local = here.find(id).take();
        const auto central = there.find(id).take();
        if (!local) {
            if (!lostWithImages.contains(id) || central)
                complain(QStringLiteral("%1: an entry is gone").arg(desk.path()));
            continue;
        }
        const bool sound = local->state == EntryState::Accepted ? central && central->state == EntryState::Accepted
            : local->state == EntryState::Held                  ? central && central->state == EntryState::Waiting
            : local->state == EntryState::Refused               ? m_wasRestored || m_server.hasRefused(id)
                                                                : false;
        if (!sound)
            complain(QStringLiteral("%1: an entry stands at %2 here and not so there")
                         .arg(desk.path())
                         .arg(static_cast<int>(local->state)));
    }
    if (!here.inState(EntryState::Returning, 1).take().empty())
        complain(QStringLiteral("%1: an entry was not taken back").arg(desk.path()));
}

void SimChecker::checkRows(SimDesk &desk)
{
    std::set<QString> own;
    for (const EntryState state : {EntryState::Pending, EntryState::Held, EntryState::Returning}) {
        for (const StoredEntry &stored : EntryTable(desk.database()).inState(state, 100'000).take())
            own.insert(QString::fromLatin1(stored.entry().header.subject.id.bytes().toHex()));
    }
    const QStringList rows = dumpRows(desk.database());
    const QStringList server = m_rows;
    for (const QString &row : rows) {
        if (!server.contains(row) && !mentions(row, own))
            complain(QStringLiteral("%1: a row that the server has not: %2").arg(desk.path(), row));
    }
    for (const QString &row : server) {
        if (!rows.contains(row) && !mentions(row, own))
            complain(QStringLiteral("%1: a row is missing: %2").arg(desk.path(), row));
    }
}

} // namespace tb
