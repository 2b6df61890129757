// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/testdesk.h"
#include "store/calltable.h"
#include "store/drafttable.h"
#include "store/salvage.h"
#include "store/settingtable.h"
#include "store/streamtable.h"

#include <QFile>
#include <QRandomGenerator>
#include <QtTest>

using namespace tb;

class SalvageTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void takesWhatNobodyElseHas();
    void leavesWhatTheServerHas();
    void readsWhatWasCommittedLast();
    void writesOnInTheSameStream();
    void takesNothingThatIsDamaged_data();
    void takesNothingThatIsDamaged();
    void saysWhereNothingCanBeRead();

private:
    void work(int calls);
    std::unique_ptr<Database> freshDatabase();
    QString copyOfTheFile();

    std::unique_ptr<TestDesk> m_desk;
};

void SalvageTest::init()
{
    m_desk = std::make_unique<TestDesk>();
    SettingTable settings(*m_desk->database);
    QVERIFY(settings.put(QStringLiteral("desk/token"), "secret").ok());
    QVERIFY(settings.put(QStringLiteral("server/address"), "https://127.0.0.1:1").ok());
}

void SalvageTest::work(int calls)
{
    for (int i = 0; i < calls; ++i) {
        const QString said = QStringLiteral("Cuộc gọi %1 ").arg(i) + QString(200, QLatin1Char('a'));
        QVERIFY(CallDesk(*m_desk->pen).logCall(m_desk->seat, m_desk->draft(said)).ok());
    }
}

std::unique_ptr<Database> SalvageTest::freshDatabase()
{
    const QString path = m_desk->folder.filePath(QStringLiteral("fresh.db"));
    QFile::remove(path);
    auto database = Database::open(path).take();
    if (!Migrator(Migrator::Part::Desk).migrate(*database).ok())
        qFatal("the schema failed");
    return database;
}

// As a crash leaves it: the file and its log.
QString SalvageTest::copyOfTheFile()
{
    const QString target = m_desk->folder.filePath(QStringLiteral("damaged.db"));
    for (const char *part : {"", "-wal"}) {
        QFile::remove(target + QLatin1String(part));
        QFile::copy(m_desk->database->path() + QLatin1String(part), target + QLatin1String(part));
    }
    return target;
}

void SalvageTest::takesWhatNobodyElseHas()
{
    work(3);
    const Draft draft{m_desk->ids.next<DraftId>(), m_desk->seat.officer, QStringLiteral("call"), m_desk->clock.now(),
                      "{}"};
    QVERIFY(DraftTable(*m_desk->database).put(draft).ok());
    const auto fresh = freshDatabase();

    const Salvaged salvaged = Salvage(copyOfTheFile(), *fresh).run().take();

    QCOMPARE(salvaged.entries, 3);
    QCOMPARE(salvaged.lost, 0);
    QVERIFY(salvaged.identity);
    QCOMPARE(EntryTable(*fresh).inState(EntryState::Pending, 100).take().size(), size_t{3});
    QCOMPARE(DraftTable(*fresh).ofOfficer(draft.officer).take(), std::vector<Draft>{draft});
    QCOMPARE(SettingTable(*fresh).get(QStringLiteral("server/address")).take(), QByteArray("https://127.0.0.1:1"));
    QCOMPARE(CallTable(*fresh).ofNumber(QStringLiteral("+84950214768"), 10).take().size(), size_t{3});
}

void SalvageTest::leavesWhatTheServerHas()
{
    const auto fresh = freshDatabase();

    const Salvaged salvaged = Salvage(copyOfTheFile(), *fresh).run().take();

    QCOMPARE(salvaged.entries, 0);
    QVERIFY(EntryTable(*fresh).after(m_desk->seat.unit, 0, 10).take().empty());
}

void SalvageTest::readsWhatWasCommittedLast()
{
    QVERIFY(m_desk->database->checkpoint().ok());
    work(2); // in the log alone
    const auto fresh = freshDatabase();

    QCOMPARE(Salvage(copyOfTheFile(), *fresh).run().take().entries, 2);
}

void SalvageTest::writesOnInTheSameStream()
{
    work(2);
    const StreamHead before = *StreamTable(*m_desk->database).current().take();
    const auto fresh = freshDatabase();
    QVERIFY(Salvage(copyOfTheFile(), *fresh).run().ok());

    const StreamHead after = *StreamTable(*fresh).current().take();

    QCOMPARE(after.id, before.id);
    QCOMPARE(after.counter, before.counter);
    QCOMPARE(after.previous, before.previous);
}

void SalvageTest::takesNothingThatIsDamaged_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// A handful of pages is overwritten. Whatever comes across is one of the entries that were written, byte for byte.
void SalvageTest::takesNothingThatIsDamaged()
{
    QFETCH(quint32, seed);
    work(60);
    QVERIFY(m_desk->database->checkpoint().ok());
    const QString path = copyOfTheFile();
    QRandomGenerator luck(seed);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const int pages = static_cast<int>(file.size() / 4096);
    for (int i = 0; i < 4; ++i) {
        file.seek(qint64{4096} * luck.bounded(1, pages) + luck.bounded(3000));
        file.write(QByteArray(900, static_cast<char>(luck.bounded(256))));
    }
    file.close();
    const auto fresh = freshDatabase();

    const Result<Salvaged> salvaged = Salvage(path, *fresh).run();

    if (!salvaged.ok())
        return;
    const auto taken = EntryTable(*fresh).inState(EntryState::Pending, 1000).take();
    QCOMPARE(static_cast<int>(taken.size()), salvaged.value().entries);
    EntryTable written(*m_desk->database);
    for (const StoredEntry &stored : taken)
        QCOMPARE(written.find(stored.entry().header.id).take()->entry(), stored.entry());
}

void SalvageTest::saysWhereNothingCanBeRead()
{
    const QString path = m_desk->folder.filePath(QStringLiteral("noise.db"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto fresh = freshDatabase();

    QVERIFY(!Salvage(path, *fresh).run().ok());
    QVERIFY(EntryTable(*fresh).inState(EntryState::Pending, 10).take().empty());
}

QTEST_GUILESS_MAIN(SalvageTest)
#include "tst_salvage.moc"
