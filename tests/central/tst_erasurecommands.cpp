// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/idsource.h"
#include "commandfixture.h"
#include "fakes/bytescan.h"
#include "fakes/fakeclock.h"
#include "fakes/seededrandom.h"
#include "journal/kinds.h"
#include "journal/limits.h"
#include "ledger.h"
#include "security/checkpointkey.h"
#include "store/calltable.h"
#include "store/transaction.h"

using namespace tb;

class ErasureCommandsTest : public QObject {
    Q_OBJECT
private slots:
    void restoresNoErasedData();
    void restoresNothingWithADamagedListOfErasures();
};

namespace {

const QStringList kWords{QStringLiteral("Zuyến"), QStringLiteral("950555771")};

/// Writes into a server's database while it does not run.
class Writer {
public:
    explicit Writer(const CommandFixture &f)
        : m_database(Database::open(f.place()).take()),
          m_key(CheckpointKey::loadOrCreate(f.data() + QStringLiteral("/checkpoint.key"), m_random).take()),
          m_ledger(*m_database, m_clock, m_random, m_key), m_unit(UnitLogTable(*m_database).all().take().front().unit)
    {
    }

    void say(CallId call, QStringView kind, Json::Object body, Json::Object personal = {})
    {
        Header header;
        header.id = m_ids.next<EntryId>();
        header.officer = m_ids.next<OfficerId>();
        header.desk = m_ids.next<DeskId>();
        header.stream = m_ids.next<StreamId>();
        header.counter = 1;
        header.writtenAt = m_clock.now();
        const EntryDraft draft{m_unit,
                               {SubjectType::Call, call.as<SubjectId>()},
                               kind.toString(),
                               m_clock.now(),
                               {},
                               std::move(body),
                               std::move(personal)};
        const Entry entry = sealEntry(draft, header, m_random.bytes(Limits::kSaltBytes)).take();
        Transaction transaction(*m_database);
        if (!m_ledger.accept(entry, {}).ok() || !transaction.commit().ok())
            qFatal("an entry could not be written");
    }
    Call row(CallId call) { return CallTable(*m_database).find(call).take().value(); }

private:
    FakeClock m_clock;
    SystemRandom m_random;
    IdSource m_ids{m_clock, m_random};
    std::unique_ptr<Database> m_database;
    CheckpointKey m_key;
    Ledger m_ledger;
    UnitId m_unit;
};

CallId callBackedUpAndErased(CommandFixture &f)
{
    const CallId call = CallId::fromText(QStringLiteral("019abc00-0000-7000-8000-00000000000c"));
    Writer(f).say(call, kind::kCallLogged,
                  {{QStringLiteral("type"), QStringLiteral("answered")},
                   {QStringLiteral("ref"), QStringLiteral("TB-2511-1001")},
                   {QStringLiteral("line"), QStringLiteral("019abc00-0000-7000-8000-000000000009")}},
                  {{QStringLiteral("name"), QStringLiteral("Vương Zuyến")},
                   {QStringLiteral("number"), QStringLiteral("+84950555771")}});
    if (f.run({QStringLiteral("backup"), f.file(QStringLiteral("older.db"))}).code != 0)
        qFatal("no backup");
    Writer(f).say(call, kind::kPersonalErased,
                  {{QStringLiteral("basis"), QStringLiteral("erase.request")},
                   {QStringLiteral("paper"), QStringLiteral("12/QĐ-UBND")}});
    return call;
}

} // namespace

void ErasureCommandsTest::restoresNoErasedData()
{
    CommandFixture f;
    prepare(f);
    const CallId call = callBackedUpAndErased(f);
    QVERIFY(!filesWith(f.file(QStringLiteral(".")), kWords).isEmpty()); // the backup

    const auto restored = f.run({QStringLiteral("restore"), f.file(QStringLiteral("older.db"))});
    QCOMPARE(restored.code, 0);
    QVERIFY2(restored.out.contains(QStringLiteral("carried out again: 1.")), qPrintable(restored.out));
    QVERIFY2(restored.out.contains(QStringLiteral("holds personal data")), qPrintable(restored.out));

    QVERIFY(Writer(f).row(call).erased);
    QCOMPARE(f.run("verify").code, 0);
    for (const QString &name : QDir(f.data()).entryList({QStringLiteral("*.before-*")}))
        QVERIFY(QFile::remove(f.data() + QLatin1Char('/') + name));
    QCOMPARE(filesWith(f.data(), kWords), QStringList());
    // And once more from the same backup: the list beside the database still knows.
    QCOMPARE(f.run({QStringLiteral("restore"), f.file(QStringLiteral("older.db"))}).code, 0);
    QVERIFY(Writer(f).row(call).erased);
}

void ErasureCommandsTest::restoresNothingWithADamagedListOfErasures()
{
    CommandFixture f;
    prepare(f);
    (void)callBackedUpAndErased(f);
    QFile file(f.data() + QStringLiteral("/erasures.jsonl"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("?\n") > 0);
    file.close();
    const auto restored = f.run({QStringLiteral("restore"), f.file(QStringLiteral("older.db"))});
    QVERIFY(restored.code != 0);
    QVERIFY2(restored.err.contains(QStringLiteral("erasures.jsonl, line 1")), qPrintable(restored.err));
    QVERIFY(!QFile::exists(f.data() + QStringLiteral("/central.db.restoring")));
}

QTEST_GUILESS_MAIN(ErasureCommandsTest)
#include "tst_erasurecommands.moc"
