// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/olderjournals.h"

#include "command/unitsucceed.h"
#include "examination.h"
#include "routerfixture.h"
#include "store/audittable.h"
#include "store/calltable.h"
#include "sync/qtscheduler.h"

#include <QTest>
#include <QTimer>

using namespace tb;

namespace {

/// The production router at the other end of a cable that can be cut.
class Cable final : public Transport {
public:
    explicit Cable(RouterFixture &server) : m_server(server) { }

    void ask(const QByteArray &path, const QByteArray &body, const QByteArray &token, Callback callback) override
    {
        QTimer::singleShot(0, &m_alive, [this, path, body, token, callback] {
            if (isCut)
                return callback({});
            const auto asked = m_server.ask(path, body, token);
            TransportAnswer answer;
            answer.status = asked.status();
            answer.body = asked.body();
            callback(answer);
        });
    }
    void abandonAll() override { }

    bool isCut = false;

private:
    RouterFixture &m_server;
    QObject m_alive;
};

struct Ward {
    UnitId unit;
    OfficerId officer;
    TestClient desk;
};

class City : public RouterFixture {
public:
    Ward found(const QString &code)
    {
        Ward ward;
        ward.unit = addUnit(code);
        ward.officer = addOfficer(ward.unit, code.toLower(), Role::Officer);
        ward.desk = enrol(ward.unit);
        signIn(ward.desk, code.toLower());
        return ward;
    }
    CallId callAt(Ward &ward, const QString &content)
    {
        const Entry entry = call(ward.desk, ward.officer, content);
        if (push(ward.desk, entry).kind != VerdictKind::Accepted)
            qFatal("the call was not taken");
        return entry.header.subject.id.as<CallId>();
    }
    void succeed(const QString &from, const QString &into)
    {
        const AdminParts parts{*database, clock, random, key, [](UnitId) {}};
        const QString typed = QStringLiteral("unit succeed --on 2025-07-01 --from %1 --into %2 --basis 1685/NQ");
        const auto words = CommandLine::parse(typed.arg(from, into).split(u' ')).take();
        if (!UnitSucceed().run(parts, words).ok())
            qFatal("the unit did not end");
    }
    int begunReadings()
    {
        const auto rows = AuditTable(*database).between(Moment(), clock.now() + minutes(1)).take();
        return static_cast<int>(std::count_if(
            rows.begin(), rows.end(), [](const AuditRow &row) { return row.deed == QLatin1String("older journal"); }));
    }
};

/// A desk of the heir with its own journal as the server tells it, and the older ones beside it.
class HeirsDesk {
public:
    HeirsDesk(City &city, Ward &ward) : cable(city), m_city(city), m_ward(ward)
    {
        own = Database::open(folder.filePath(QStringLiteral("desk.db"))).take();
        if (!Migrator(Migrator::Part::Desk).migrate(*own).ok())
            qFatal("no schema");
        Applier applier(*own, city.clock, city.random, m_notice);
        const PullPage page = city.pull(ward.desk, {ward.unit, {}, 0, {}, {}});
        if (!applier.applyPage(page, ward.unit).ok())
            qFatal("the desk's own journal was not taken");
        begin();
    }
    void begin()
    {
        journals.reset();
        journals = std::make_unique<OlderJournals>(
            *own, OlderJournal::Parts{cable, m_scheduler, m_city.clock, m_city.random});
    }
    void catchUp() { journals->catchUp(m_ward.unit, m_ward.desk.enrolment.token); }
    bool isComplete() const
    {
        const auto &all = journals->all();
        return !all.empty() && std::all_of(all.begin(), all.end(), [](const auto &one) { return one->isComplete(); });
    }
    std::vector<Call> callsOf(UnitId unit)
    {
        for (const auto &journal : journals->all()) {
            if (journal->unit() == unit)
                return CallTable(journal->database()).between(Moment(), m_city.clock.now() + minutes(1), 100).take();
        }
        return {};
    }
    QString fileOf(UnitId unit) const { return folder.filePath(QStringLiteral("older-%1.db").arg(unit.text())); }

    QTemporaryDir folder;
    std::unique_ptr<Database> own;
    Cable cable;
    std::unique_ptr<OlderJournals> journals;

private:
    City &m_city;
    Ward &m_ward;
    QtScheduler m_scheduler;
    ChangeNotice m_notice;
};

} // namespace

class OlderJournalsTest : public QObject {
    Q_OBJECT
private slots:
    void readsTheBookOfTheUnitBefore();
    void readsWhatCameSince();
    void goesBackFurther();
    void keepsToItselfWhereNothingCameBefore();
    void waitsForAServerThatDoesNotAnswer();
    void beginsAnewWhereTheServerDoesNotKnowItsPlace();
    void fetchesADamagedCopyAgain();
};

void OlderJournalsTest::readsTheBookOfTheUnitBefore()
{
    City city;
    Ward a = city.found(QStringLiteral("A"));
    Ward n = city.found(QStringLiteral("N"));
    const CallId call = city.callAt(a, QStringLiteral("Đèn đường hỏng"));
    city.succeed(QStringLiteral("A"), QStringLiteral("N"));

    HeirsDesk desk(city, n);
    desk.catchUp();
    QTRY_VERIFY(desk.isComplete());
    QCOMPARE(desk.callsOf(a.unit).size(), size_t{1});
    QCOMPARE(desk.callsOf(a.unit).front().id, call);
    QCOMPARE(desk.callsOf(a.unit).front().content, QStringLiteral("Đèn đường hỏng"));
    QVERIFY(!CallTable(*desk.own).find(call).take()); // and is mixed with nothing
    QCOMPARE(city.begunReadings(), 1);
}

void OlderJournalsTest::readsWhatCameSince()
{
    City city;
    Ward a = city.found(QStringLiteral("A"));
    Ward n = city.found(QStringLiteral("N"));
    city.callAt(a, QStringLiteral("Một"));
    city.succeed(QStringLiteral("A"), QStringLiteral("N"));
    HeirsDesk desk(city, n);
    desk.catchUp();
    QTRY_VERIFY(desk.isComplete());

    city.callAt(a, QStringLiteral("Gửi muộn"));
    desk.begin(); // the program was closed in between
    desk.catchUp();
    QTRY_VERIFY(desk.isComplete());
    QCOMPARE(desk.callsOf(a.unit).size(), size_t{2});
    QCOMPARE(city.begunReadings(), 1);
}

void OlderJournalsTest::goesBackFurther()
{
    City city;
    Ward a = city.found(QStringLiteral("A"));
    Ward n = city.found(QStringLiteral("N"));
    Ward m = city.found(QStringLiteral("M"));
    city.callAt(a, QStringLiteral("Của phường A"));
    city.succeed(QStringLiteral("A"), QStringLiteral("N"));
    city.callAt(n, QStringLiteral("Của phường N"));
    city.succeed(QStringLiteral("N"), QStringLiteral("M"));

    HeirsDesk desk(city, m);
    desk.catchUp();
    QTRY_COMPARE(desk.journals->all().size(), size_t{2});
    QTRY_VERIFY(desk.isComplete());
    QCOMPARE(desk.callsOf(a.unit).size(), size_t{1});
    QVERIFY(!desk.callsOf(n.unit).empty());
}

void OlderJournalsTest::keepsToItselfWhereNothingCameBefore()
{
    City city;
    Ward a = city.found(QStringLiteral("A"));
    HeirsDesk desk(city, a);
    desk.catchUp();
    QCoreApplication::processEvents();
    QVERIFY(desk.journals->all().empty());
    QCOMPARE(QDir(desk.folder.path()).entryList({QStringLiteral("older-*")}).size(), 0);
}

void OlderJournalsTest::waitsForAServerThatDoesNotAnswer()
{
    City city;
    Ward a = city.found(QStringLiteral("A"));
    Ward n = city.found(QStringLiteral("N"));
    city.callAt(a, QStringLiteral("Một"));
    city.succeed(QStringLiteral("A"), QStringLiteral("N"));
    HeirsDesk desk(city, n);
    desk.cable.isCut = true;
    desk.catchUp();
    QTRY_VERIFY(desk.journals->all().front()->status().failure.has_value());
    QVERIFY(!desk.isComplete());

    desk.cable.isCut = false;
    desk.catchUp();
    QTRY_VERIFY(desk.isComplete());
    QCOMPARE(desk.callsOf(a.unit).size(), size_t{1});
}

void OlderJournalsTest::beginsAnewWhereTheServerDoesNotKnowItsPlace()
{
    City city;
    Ward a = city.found(QStringLiteral("A"));
    Ward n = city.found(QStringLiteral("N"));
    city.callAt(a, QStringLiteral("Một"));
    city.succeed(QStringLiteral("A"), QStringLiteral("N"));
    HeirsDesk desk(city, n);
    desk.catchUp();
    QTRY_VERIFY(desk.isComplete());

    CursorTable cursors(desk.journals->all().front()->database());
    Cursor elsewhere = cursors.find(a.unit).take();
    elsewhere.seq += 7;
    QVERIFY(cursors.put(elsewhere).ok());
    desk.catchUp();
    QTRY_VERIFY(desk.isComplete());
    QTRY_COMPARE(desk.callsOf(a.unit).size(), size_t{1});
    QCOMPARE(CursorTable(desk.journals->all().front()->database()).find(a.unit).take().seq, elsewhere.seq - 7);
}

void OlderJournalsTest::fetchesADamagedCopyAgain()
{
    City city;
    Ward a = city.found(QStringLiteral("A"));
    Ward n = city.found(QStringLiteral("N"));
    city.callAt(a, QStringLiteral("Một"));
    city.succeed(QStringLiteral("A"), QStringLiteral("N"));
    HeirsDesk desk(city, n);
    QFile damaged(desk.fileOf(a.unit));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(20'000, 'x'));
    damaged.close();
    desk.catchUp();
    QTRY_VERIFY(desk.isComplete());
    QCOMPARE(desk.callsOf(a.unit).size(), size_t{1});
}

QTEST_GUILESS_MAIN(OlderJournalsTest)
#include "tst_olderjournals.moc"
