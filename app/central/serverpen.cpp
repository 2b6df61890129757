// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverpen.h"

#include "journal/kinds.h"
#include "journal/limits.h"
#include "store/officertable.h"
#include "store/settingtable.h"

namespace tb {

namespace {
const QString kServer = QStringLiteral("server/id");
const QString kStream = QStringLiteral("server/stream");
const QString kPrevious = QStringLiteral("server/previous");
const QString kCounter = QStringLiteral("server/counter");
} // namespace

// The id that the setting holds, made where there is none.
template <class AnyId> Result<AnyId> ServerPen::idAt(const QString &setting)
{
    SettingTable settings(m_ledger.database());
    const Result<QByteArray> found = settings.get(setting);
    if (!found.ok())
        return found.error();
    if (!found.value().isEmpty())
        return AnyId::fromBytes(found.value());
    const auto made = m_ids.next<AnyId>();
    const Done done = settings.put(setting, made.bytes());
    return done.ok() ? Result<AnyId>(made) : Result<AnyId>(done.error());
}

Result<Header> ServerPen::nextHeader(OfficerId author)
{
    SettingTable settings(m_ledger.database());
    // The counter first: it is what other processes wait for.
    const Result<qint64> counter = settings.increment(kCounter);
    const Result<DeskId> server = idAt<DeskId>(kServer);
    const Result<StreamId> stream = idAt<StreamId>(kStream);
    const Result<QByteArray> previous = settings.get(kPrevious);
    if (!server.ok() || !stream.ok())
        return server.ok() ? stream.error() : server.error();
    if (!previous.ok() || !counter.ok())
        return previous.ok() ? counter.error() : previous.error();
    Header header;
    header.id = m_ids.next<EntryId>();
    header.officer = author;
    header.desk = server.value();
    header.stream = stream.value();
    header.counter = counter.value();
    header.previous = previous.value();
    header.writtenAt = m_clock.now();
    return header;
}

Result<Entry> ServerPen::write(OfficerId author, const EntryDraft &draft)
{
    Result<Header> header = nextHeader(author);
    if (!header.ok())
        return header.error();
    Result<Entry> entry = sealEntry(draft, header.take(), m_random.bytes(Limits::kSaltBytes));
    if (!entry.ok())
        return entry.error();
    Done done = checkShape(entry.value());
    if (!done.ok())
        return done.error();
    const Result<Stamps> stamps = m_ledger.accept(entry.value(), {});
    if (!stamps.ok())
        return stamps.error();
    done = SettingTable(m_ledger.database()).put(kPrevious, entry.value().sum());
    return done.ok() ? entry : Result<Entry>(done.error());
}

Result<OfficerId> ServerPen::author(UnitId unit)
{
    const Result<std::vector<Officer>> officers = OfficerTable(m_ledger.database()).ofUnit(unit);
    if (!officers.ok())
        return officers.error();
    for (const Officer &officer : officers.value()) {
        if (officer.role == Role::Administrator && !officer.retired)
            return officer.id;
    }
    return idAt<OfficerId>(QStringLiteral("founder/") + unit.text());
}

Done ServerPen::forgetStream()
{
    SettingTable settings(m_ledger.database());
    for (const QString &name : {kStream, kPrevious, kCounter}) {
        const Done done = settings.put(name, {});
        if (!done.ok())
            return done;
    }
    return {};
}

} // namespace tb
