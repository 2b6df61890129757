// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/idsource.h"
#include "fakes/fakeclock.h"
#include "fakes/seededrandom.h"
#include "journal/entry.h"
#include "journal/limits.h"
#include "journal/stamps.h"

#include <QtTest>

using namespace tb;

class EntryTest : public QObject {
    Q_OBJECT
private slots:
    void comesBackFromItsBytes();
    void noticesEveryChangedByte();
    void missesItsPersonalPartWithoutBreaking();
    void refusesAForeignPersonalPart();
    void refusesWhatIsTooLarge();
    void hidesThePersonalPartBehindItsSalt();
    void stampsComeBackFromTheirBytes();
    void flagsWrongClocks();

private:
    Entry sample(const QString &content = QStringLiteral("Đèn đường hỏng"));

    FakeClock m_clock;
    SeededRandom m_random;
    IdSource m_ids{m_clock, m_random};
};

Entry EntryTest::sample(const QString &content)
{
    EntryDraft draft;
    draft.unit = m_ids.next<UnitId>();
    draft.subject = {SubjectType::Call, m_ids.next<SubjectId>()};
    draft.kind = QStringLiteral("call.logged");
    draft.occurredAt = m_clock.now();
    draft.body = {{QStringLiteral("type"), QStringLiteral("answered")}};
    draft.personal = {{QStringLiteral("content"), content}};
    Header header;
    header.id = m_ids.next<EntryId>();
    header.officer = m_ids.next<OfficerId>();
    header.desk = m_ids.next<DeskId>();
    header.stream = m_ids.next<StreamId>();
    header.counter = 7;
    header.writtenAt = m_clock.now();
    header.previous = QByteArray(32, 'p');
    return sealEntry(draft, header, m_random.bytes(Limits::kSaltBytes)).take();
}

void EntryTest::comesBackFromItsBytes()
{
    const Entry entry = sample();

    const Result<Entry> read = decodeEntry({entry.headerBytes, entry.bodyBytes, entry.personalBytes, entry.salt});

    QVERIFY(read.ok());
    QCOMPARE(read.value().header, entry.header);
    QCOMPARE(read.value().body, entry.body);
    QCOMPARE(read.value().personal, entry.personal);
    QCOMPARE(read.value().sum(), entry.sum());
}

void EntryTest::noticesEveryChangedByte()
{
    const Entry entry = sample();
    for (int i = 0; i < entry.bodyBytes.size(); ++i) {
        QByteArray body = entry.bodyBytes;
        body[i] = static_cast<char>(body[i] ^ 1);
        QVERIFY(!decodeEntry({entry.headerBytes, body, entry.personalBytes, entry.salt}).ok());
    }
    for (int i = 0; i < entry.personalBytes.size(); ++i) {
        QByteArray personal = entry.personalBytes;
        personal[i] = static_cast<char>(personal[i] ^ 1);
        QVERIFY(!decodeEntry({entry.headerBytes, entry.bodyBytes, personal, entry.salt}).ok());
    }
    for (int i = 0; i < entry.headerBytes.size(); ++i) {
        QByteArray header = entry.headerBytes;
        header[i] = static_cast<char>(header[i] ^ 1);
        const Result<Entry> read = decodeEntry({header, entry.bodyBytes, entry.personalBytes, entry.salt});
        QVERIFY(!read.ok() || read.value().sum() != entry.sum());
    }
}

void EntryTest::missesItsPersonalPartWithoutBreaking()
{
    const Entry entry = sample();

    const Result<Entry> read = decodeEntry({entry.headerBytes, entry.bodyBytes, {}, {}});

    QVERIFY(read.ok());
    QVERIFY(read.value().isPersonalMissing());
    QCOMPARE(read.value().sum(), entry.sum());
}

void EntryTest::refusesAForeignPersonalPart()
{
    const Entry entry = sample();
    const Entry other = sample(QStringLiteral("khác"));

    const Result<Entry> read = decodeEntry({entry.headerBytes, entry.bodyBytes, other.personalBytes, other.salt});

    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::ChainBroken);
}

void EntryTest::refusesWhatIsTooLarge()
{
    EntryDraft draft;
    draft.personal = {{QStringLiteral("content"), QString(Limits::kPersonalBytes, QLatin1Char('x'))}};

    const Result<Entry> entry = sealEntry(draft, Header(), QByteArray(32, 's'));

    QVERIFY(!entry.ok());
    QCOMPARE(entry.error().code, ErrorCode::TooLarge);
}

void EntryTest::hidesThePersonalPartBehindItsSalt()
{
    const Entry first = sample();
    const Entry second = sample();

    QCOMPARE(first.personalBytes, second.personalBytes);
    QVERIFY(first.header.personalSum != second.header.personalSum);
    QVERIFY(!first.headerBytes.contains(QStringLiteral("Đèn").toUtf8()));
    QVERIFY(!first.bodyBytes.contains(QStringLiteral("Đèn").toUtf8()));
}

void EntryTest::stampsComeBackFromTheirBytes()
{
    const Stamps stamps = makeStamps(QStringLiteral("2.ab"), 41, m_clock.now(), {QStringLiteral("late")});

    const Result<Stamps> read = decodeStamps(stamps.bytes);

    QVERIFY(read.ok());
    QCOMPARE(read.value().seq, 41);
    QCOMPARE(read.value().epoch, QStringLiteral("2.ab"));
    QCOMPARE(read.value().receivedAt, m_clock.now());
    QCOMPARE(read.value().flags, QStringList{QStringLiteral("late")});
    QVERIFY(!decodeStamps("{}").ok());
}

void EntryTest::flagsWrongClocks()
{
    const Moment now = m_clock.now();

    QCOMPARE(timeFlags(now, now, now), QStringList());
    QCOMPARE(timeFlags(now + std::chrono::hours(24), now, now), QStringList{QStringLiteral("clock-off")});
    QCOMPARE(timeFlags(now - minutes(60), now - minutes(60), now), QStringList{QStringLiteral("late")});
    QCOMPARE(timeFlags(now - minutes(60), now, now), QStringList{QStringLiteral("backdated")});
}

QTEST_APPLESS_MAIN(EntryTest)
#include "tst_entry.moc"
