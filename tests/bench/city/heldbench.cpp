// SPDX-License-Identifier: GPL-3.0-or-later
#include "heldbench.h"

#include "scratchfile.h"

#include <algorithm>

namespace tb {

namespace {

constexpr qint64 kBytesOfACommit = 16'384;
constexpr double kUntilAllHaveHeard = 3;
constexpr size_t kStride = 37; ///< those who write after each other belong to different units

Series commitsOf(const QString &file)
{
    ScratchFile scratch(file);
    Series commits;
    for (int i = 0; i < 200; ++i)
        commits.add(scratch.write(kBytesOfACommit));
    return commits;
}

} // namespace

HeldBench::HeldBench(LoadCity &city)
    : m_city(city), m_crowd(city.ports()), m_listeners(m_crowd, city.desks(), [this](const auto &page) { note(page); }),
      m_senders(m_crowd, city.desks(), Senders::Manners::Patient)
{
}

void HeldBench::gather()
{
    const qint64 before = m_city.memory();
    const double start = m_crowd.now();
    const size_t desks = m_city.desks().size();
    for (size_t desk = 0; desk < desks; ++desk)
        m_listeners.start(desk);
    m_crowd.until([&] { return m_listeners.held() == desks; });
    m_gathering = m_crowd.now() - start;
    m_bytesPerDesk = double(m_city.memory() - before) / double(desks);
}

void HeldBench::note(const PullPage &page)
{
    for (const SentEntry &entry : page.entries) {
        const auto sent = m_sentAt.find(entry.bytes.header);
        if (sent != m_sentAt.end())
            m_ways.add((m_crowd.now() - sent->second) * 1e6);
    }
}

void HeldBench::write(int entriesPerSecond, double length)
{
    const double start = m_crowd.now();
    std::vector<LoadDesk> &desks = m_city.desks();
    for (int number = 0; number < entriesPerSecond * length; ++number) {
        m_crowd.after(number / double(entriesPerSecond), [this, &desks, number] {
            const size_t desk = static_cast<size_t>(number) * kStride % desks.size();
            if (m_senders.isBusy(desk))
                return;
            const std::vector<EntryBytes> entries = desks[desk].next(1);
            m_sentAt[entries.front().header] = m_crowd.now();
            m_senders.send(desk, entries);
        });
    }
    m_crowd.until([&] { return m_crowd.now() - start > length + kUntilAllHaveHeard; });
}

void HeldBench::run(int entriesPerSecond, double length)
{
    gather();
    write(entriesPerSecond, length);
    const Series floor = commitsOf(m_city.file(QStringLiteral("scratch")));
    m_city.line("held", qint64(m_city.desks().size()))
        .with(QStringLiteral("gathered_s"), m_gathering)
        .with(QStringLiteral("bytes_per_desk"), m_bytesPerDesk)
        .with(QStringLiteral("held_at_end"), double(m_listeners.held()))
        .with(QStringLiteral("turned_away"), double(m_listeners.turnedAway() + m_senders.turnedAway()))
        .with(QStringLiteral("accepted_per_s"), double(m_senders.taken()) / length)
        .with(QStringLiteral("heard"), double(m_ways.count()))
        .with(QStringLiteral("way"), m_ways)
        .with(QStringLiteral("commit"), floor)
        .with(QStringLiteral("ratio"), m_ways.median() / std::max(1.0, floor.median()))
        .print();
}

} // namespace tb
