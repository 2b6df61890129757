// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/olderjournals.h"

#include "store/migrator.h"
#include "store/successiontable.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tb {

namespace {

/// The file and what SQLite keeps beside it.
void removeFile(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(ending));
}

} // namespace

void OlderJournals::catchUp(UnitId unit, const QByteArray &token)
{
    m_unit = unit;
    m_token = token;
    const Done opened = openAll();
    if (!opened.ok())
        emit failed(opened.error());
    for (const auto &journal : m_all)
        journal->catchUp(token);
}

// Each journal tells what it knows; a farther one is heard of as soon as the nearer one is here.
Done OlderJournals::openAll()
{
    std::set<UnitId> heardOf{m_unit};
    std::vector<std::pair<Database *, UnitId>> tellers{{&m_own, m_unit}};
    for (size_t i = 0; i < tellers.size(); ++i) {
        const auto [teller, unit] = tellers[i];
        const Result<std::set<UnitId>> before = SuccessionTable(*teller).before(unit);
        if (!before.ok())
            return before.error();
        for (const UnitId &older : before.value()) {
            if (!heardOf.insert(older).second)
                continue;
            if (const Done opened = find(older) ? Done() : open(older); !opened.ok())
                return opened;
            tellers.emplace_back(&find(older)->database(), older);
        }
    }
    return {};
}

Done OlderJournals::open(UnitId unit)
{
    Result<std::unique_ptr<Database>> file = openFile(unit);
    // A copy: what cannot be read is fetched again.
    if (!file.ok() && file.error().code == ErrorCode::Corrupt) {
        removeFile(pathOf(unit));
        file = openFile(unit);
    }
    if (!file.ok())
        return file.error();
    m_all.push_back(std::make_unique<OlderJournal>(unit, file.take(), m_parts));
    OlderJournal *journal = m_all.back().get();
    connect(journal, &OlderJournal::changed, this, [this, unit] { follow(unit); });
    connect(
        journal, &OlderJournal::outdated, this, [this, unit] { makeAnew(unit); }, Qt::QueuedConnection);
    emit changed();
    return {};
}

Result<std::unique_ptr<Database>> OlderJournals::openFile(UnitId unit) const
{
    Result<std::unique_ptr<Database>> database = Database::open(pathOf(unit));
    if (!database.ok())
        return database;
    const Done migrated = Migrator(Migrator::Part::Desk).migrate(*database.value());
    return migrated.ok() ? std::move(database) : Result<std::unique_ptr<Database>>(migrated.error());
}

QString OlderJournals::pathOf(UnitId unit) const
{
    return QStringLiteral("%1/older-%2.db").arg(QFileInfo(m_own.path()).absolutePath(), unit.text());
}

void OlderJournals::follow(UnitId unit)
{
    const size_t known = m_all.size();
    const Done opened = find(unit)->isComplete() ? openAll() : Done();
    if (!opened.ok())
        emit failed(opened.error());
    for (size_t i = known; i < m_all.size(); ++i)
        m_all[i]->catchUp(m_token);
    emit changed();
}

void OlderJournals::makeAnew(UnitId unit)
{
    std::erase_if(m_all, [unit](const auto &journal) { return journal->unit() == unit; });
    removeFile(pathOf(unit));
    emit changed();
    catchUp(m_unit, m_token);
}

OlderJournal *OlderJournals::find(UnitId unit) const
{
    const auto found
        = std::find_if(m_all.begin(), m_all.end(), [unit](const auto &journal) { return journal->unit() == unit; });
    return found == m_all.end() ? nullptr : found->get();
}

} // namespace tb
