// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "store/journalwriter.h"
#include "store/settingtable.h"
#include "store/statement.h"
#include "store/transaction.h"

namespace tb {

namespace {
constexpr EntryState kOnlyHere[]
    = {EntryState::Pending, EntryState::Held, EntryState::Refused, EntryState::Withdrawn, EntryState::Returning};
}

Result<Salvaged> Salvage::run()
{
    const auto damaged = Database::open(m_path, Database::Access::Read);
    if (!damaged.ok())
        return damaged.error();
    Salvaged salvaged;
    Done done = takeTables();
    if (done.ok())
        done = takeEntries(*damaged.value(), salvaged);
    const Result<QByteArray> desk = SettingTable(m_fresh).get(QStringLiteral("desk/token"));
    if (!done.ok() || !desk.ok())
        return done.ok() ? desk.error() : done.error();
    salvaged.identity = !desk.value().isEmpty();
    return salvaged;
}

// One table after the other: where one is damaged the others are still worth having.
Done Salvage::takeTables()
{
    const Done attached = Statement(m_fresh, QStringLiteral("ATTACH ? AS damaged")).bind(m_path).run();
    if (!attached.ok())
        return attached;
    (void)copyTable("setting", "name, value");
    (void)copyTable("stream", "id, counter, previous, current");
    (void)copyTable("draft", "id, officer, purpose, saved_at, content");
    (void)copyTable("verifier", "officer, hash, proven_at");
    return m_fresh.runScript(QStringLiteral("DETACH damaged"));
}

Done Salvage::copyTable(const char *name, const char *columns)
{
    return m_fresh.runScript(QStringLiteral("INSERT OR IGNORE INTO main.%1(%2) SELECT %2 FROM damaged.%1")
                                 .arg(QLatin1String(name), QLatin1String(columns)));
}

Done Salvage::takeEntries(Database &damaged, Salvaged &salvaged)
{
    EntryTable there(damaged);
    JournalWriter here(m_fresh);
    Transaction transaction(m_fresh);
    Done done = transaction.begun();
    for (const EntryState state : kOnlyHere) {
        const Result<std::vector<EntryId>> ids = there.idsInState(state);
        for (const EntryId &id : ids.ok() ? ids.value() : std::vector<EntryId>()) {
            const Result<std::optional<StoredEntry>> stored = there.find(id);
            const bool readable = stored.ok() && stored.value();
            ++(readable ? salvaged.entries : salvaged.lost);
            if (readable && done.ok())
                done = here.append(*stored.value());
        }
    }
    return done.ok() ? transaction.commit() : done;
}

} // namespace tb
