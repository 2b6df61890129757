// SPDX-License-Identifier: GPL-3.0-or-later
#include "erasurebench.h"

#include "duty/refusaldesk.h"
#include "fakes/bytescan.h"
#include "fakes/tabledump.h"
#include "store/drafttable.h"
#include "store/figuretable.h"
#include "store/ringtable.h"

#include <QtTest>

using namespace tb;

class ErasureDeskTest : public QObject, private ErasureBench {
    Q_OBJECT
private slots:
    void init() { begin(); }
    void isAWishUntilTheServerHasNumberedIt();
    void leavesNoByteInTheDesksFiles();
    void keepsWhatIsNotPersonal();
    void wantsBasisAndPaper_data();
    void wantsBasisAndPaper();
    void isForThoseWhoLead();
    void isOrderedOnce();
    void takesDraftsAlong();
    void takesRefusedEntriesAndTheirPassingAlong();
    void takesCountedRingsAlong();
    void changesNoFigureOfMissedCalls();
    void leavesNobodyToBeRungBack();
    void stripsWhatIsWrittenLater();
    void saysTheSameAfterARebuild();
    void isCarriedOutByAnUpdateOfAnOldDesk();
};

void ErasureDeskTest::isAWishUntilTheServerHasNumberedIt()
{
    const CallId id = log(QStringLiteral("0950 555 771"));
    m_desk->clock.advance(minutes(1));
    QVERIFY(erasures().erase(m_desk->headSeat, id, request()).ok());
    QVERIFY(!row(id).erased && hasPersonal(id));
    const Erasure wish = erasures().of(id).take().value();
    QVERIFY(!wish.numbered);
    QCOMPARE(wish.by, m_desk->headSeat.officer);
    QCOMPARE(wish.basis, request().basis);
    QCOMPARE(wish.paper, request().paper);

    numberPending();

    QVERIFY(row(id).erased && !hasPersonal(id));
    QVERIFY(erasures().of(id).take().value().numbered);
}

void ErasureDeskTest::leavesNoByteInTheDesksFiles()
{
    const QStringList words{QStringLiteral("Zuyến"), QStringLiteral("quyếtwq"), QStringLiteral("0950555771"),
                            QStringLiteral("950555771"), QStringLiteral("Đãgửixq")};
    const CallId id = log(QStringLiteral("0950 555 771"));
    for (int i = 0; i < 300; ++i)
        (void)m_calls->logCall(m_desk->seat, m_desk->draft(QStringLiteral("Việc số %1").arg(i)));
    QVERIFY(SearchTable(db()).feed(10'000).ok());
    ResponseDraft response;
    response.text = QStringLiteral("Đãgửixq quyếtwq");
    response.at = m_desk->clock.now();
    QVERIFY(m_calls->respond(m_desk->seat, id, response).ok());
    CallDraft other = m_desk->draft();
    other.name = QStringLiteral("Vương Ngọc Zuyến Hai");
    other.number = QStringLiteral("0950 555 771");
    QVERIFY(m_calls->amend(m_desk->seat, id, other).ok());
    QVERIFY(!filesWith(m_desk->folder.path(), words).isEmpty());
    QVERIFY(erasures().erase(m_desk->headSeat, id, request()).ok());
    numberPending();
    purge();

    QCOMPARE(filesWith(m_desk->folder.path(), words), QStringList());
    QVERIFY(!filesWith(m_desk->folder.path(), {QStringLiteral("Việc số 299")}).isEmpty());
    QVERIFY(SearchTable(db()).find(QStringLiteral("zuyen"), 10).take().empty());
    QCOMPARE(SearchTable(db()).find(QStringLiteral("299"), 10).take().size(), size_t{1});
    const QString reference = fold(row(id).reference).section(QLatin1Char(' '), -1);
    QVERIFY(!SearchTable(db()).find(reference, 10).take().empty());
}

void ErasureDeskTest::keepsWhatIsNotPersonal()
{
    const CallId id = log(QStringLiteral("0950 555 771"));
    const Call before = row(id);
    QVERIFY(erasures().erase(m_desk->headSeat, id, request()).ok());
    numberPending();
    const Call after = row(id);
    QCOMPARE(after.reference, before.reference);
    QCOMPARE(after.startedAt, before.startedAt);
    QCOMPARE(after.kind, before.kind);
    QCOMPARE(after.field, before.field);
    QCOMPARE(after.line, before.line);
    QCOMPARE(after.outcome, before.outcome);
    QCOMPARE(after.status, before.status);
    QCOMPARE(after.unknown, 0);
    QVERIFY(after.callerName.isEmpty() && after.callerNumber.isEmpty() && after.content.isEmpty());
    // The sums of what is left still fit.
    for (const StoredEntry &stored : EntryTable(db()).bySubject(id.as<SubjectId>()).take())
        QVERIFY(decodeEntry({stored.entry().headerBytes, stored.entry().bodyBytes, {}, {}}).ok());
}

void ErasureDeskTest::wantsBasisAndPaper_data()
{
    QTest::addColumn<QString>("basis");
    QTest::addColumn<QString>("paper");
    QTest::addColumn<int>("code");
    const int incomplete = static_cast<int>(ErrorCode::DraftIncomplete);
    QTest::newRow("no basis") << QString() << QStringLiteral("12/QĐ") << incomplete;
    QTest::newRow("an invented basis") << QStringLiteral("erase.mood") << QStringLiteral("12/QĐ") << incomplete;
    QTest::newRow("no paper") << QStringLiteral("erase.term") << QStringLiteral("  ") << incomplete;
    QTest::newRow("too long") << QStringLiteral("erase.term") << QString(201, u'x')
                              << static_cast<int>(ErrorCode::TooLarge);
}

void ErasureDeskTest::wantsBasisAndPaper()
{
    QFETCH(QString, basis);
    QFETCH(QString, paper);
    QFETCH(int, code);
    const CallId id = log(QStringLiteral("0950 555 771"));
    QCOMPARE(static_cast<int>(erasures().erase(m_desk->headSeat, id, {basis, paper}).error().code), code);
    QVERIFY(!erasures().of(id).take());
}

void ErasureDeskTest::isForThoseWhoLead()
{
    const CallId id = log(QStringLiteral("0950 555 771"));
    QVERIFY(!erasures().mayErase(m_desk->seat, row(id)).take());
    QVERIFY(erasures().mayErase(m_desk->headSeat, row(id)).take());
    QCOMPARE(erasures().erase(m_desk->seat, id, request()).error().code, ErrorCode::NotPermitted);
    numberPending();
    QVERIFY(!row(id).erased && hasPersonal(id));
}

void ErasureDeskTest::isOrderedOnce()
{
    const CallId id = log(QStringLiteral("0950 555 771"));
    QVERIFY(erasures().erase(m_desk->headSeat, id, request()).ok());
    QCOMPARE(erasures().erase(m_desk->headSeat, id, request()).error().code, ErrorCode::WrongState);
    numberPending();
    QCOMPARE(erasures().erase(m_desk->headSeat, id, request()).error().code, ErrorCode::WrongState);
    const CallId unknown = m_desk->ids.next<CallId>();
    QCOMPARE(erasures().erase(m_desk->headSeat, unknown, request()).error().code, ErrorCode::UnknownSubject);
}

void ErasureDeskTest::takesDraftsAlong()
{
    const CallId id = log(QStringLiteral("0950 555 771"));
    const CallId other = log(QStringLiteral("0950 555 772"));
    DraftTable drafts(db());
    const auto draft = [&](CallId about) {
        return Draft{m_desk->ids.next<DraftId>(), m_desk->seat.officer, QStringLiteral("composer:%1").arg(about.text()),
                     m_desk->clock.now(), "Zuyenxq"};
    };
    QVERIFY(drafts.put(draft(id)).ok() && drafts.put(draft(other)).ok());
    QVERIFY(erasures().erase(m_desk->headSeat, id, request()).ok());
    numberPending();
    purge();
    QCOMPARE(drafts.ofOfficer(m_desk->seat.officer).take().size(), size_t{1});
    // A composer that is still open keeps writing.
    QVERIFY(drafts.put(draft(id)).ok());
    QCOMPARE(drafts.ofOfficer(m_desk->seat.officer).take().size(), size_t{1});
}

void ErasureDeskTest::takesRefusedEntriesAndTheirPassingAlong()
{
    const CallId id = log(QStringLiteral("0950 555 771"));
    numberPending();
    ResponseDraft response;
    response.text = QStringLiteral("Đãgửixq");
    response.at = m_desk->clock.now();
    for (int i = 0; i < 2; ++i) {
        QVERIFY(m_calls->respond(m_desk->seat, id, response).ok());
        const StoredEntry stored = EntryTable(db()).inState(EntryState::Pending, 9).take().back();
        Transaction transaction(db());
        QVERIFY(JournalWriter(db()).setState(stored.entry(), EntryState::Refused, QStringLiteral("role")).ok());
        QVERIFY(transaction.commit().ok());
    }
    const EntryId passed = EntryTable(db()).idsInState(EntryState::Refused).take().front();
    QVERIFY(RefusalDesk(*m_desk->pen).passToHead(m_desk->seat, passed, QStringLiteral("Trả lời: Đãgửixq")).ok());
    QVERIFY(erasures().erase(m_desk->headSeat, id, request()).ok());
    numberPending();
    purge();
    QCOMPARE(filesWith(m_desk->folder.path(), {QStringLiteral("Đãgửixq")}), QStringList());
    const auto listed = RefusalDesk(*m_desk->pen).passed(m_desk->seat.unit, m_desk->clock.now() - minutes(60)).take();
    QCOMPARE(listed.size(), size_t{1});
    QVERIFY(listed.front().text.isEmpty());
}

void ErasureDeskTest::takesCountedRingsAlong()
{
    const CallId id = log(QStringLiteral("0950 555 771"));
    const auto ring = [&](CallId of) {
        const SubjectId subject = m_desk->ids.next<SubjectId>();
        m_desk->accept({m_desk->seat.unit,
                        {SubjectType::Ring, subject},
                        kind::kRingCounted.toString(),
                        m_desk->clock.now(),
                        {},
                        {{QStringLiteral("line"), m_desk->line.text()},
                         {QStringLiteral("at"), toMs(m_desk->clock.now())},
                         {QStringLiteral("source"), QStringLiteral("carrier")},
                         {QStringLiteral("call"), of.text()}},
                        {{QStringLiteral("number"), QStringLiteral("+84950555771")}}},
                       m_desk->headSeat.officer);
        return subject.as<RingId>();
    };
    const RingId before = ring(id);
    QCOMPARE(RingTable(db()).find(before).take()->number, QStringLiteral("+84950555771"));
    QVERIFY(erasures().erase(m_desk->headSeat, id, request()).ok());
    numberPending();
    const RingId late = ring(id);
    purge();
    for (const RingId &each : {before, late})
        QCOMPARE(RingTable(db()).find(each).take()->number, QString());
    QCOMPARE(filesWith(m_desk->folder.path(), {QStringLiteral("950555771")}), QStringList());
}

void ErasureDeskTest::changesNoFigureOfMissedCalls()
{
    const QString number = QStringLiteral("0950 555 771");
    const CallId first = log(number, CallType::Missed);
    const CallId second = log(number, CallType::Missed);
    const CallId answered = log(number);
    numberPending();
    QCOMPARE(row(first).settledBy, answered);
    CallFilter filter;
    filter.unit = m_desk->seat.unit;
    filter.now = m_desk->clock.now();
    filter.spans = {{m_desk->clock.now() - minutes(600), m_desk->clock.now() + minutes(600)}};
    const CallTally before = FigureTable(db()).total(filter).take();

    // The one that served them, then one of those that were served.
    QVERIFY(erasures().erase(m_desk->headSeat, answered, request()).ok());
    numberPending();
    QVERIFY(erasures().erase(m_desk->headSeat, first, request()).ok());
    numberPending();

    QCOMPARE(FigureTable(db()).total(filter).take(), before);
    for (const CallId &each : {first, second}) {
        QVERIFY(!row(each).isOpen());
        QCOMPARE(row(each).settledBy, answered);
    }
}

void ErasureDeskTest::leavesNobodyToBeRungBack()
{
    const CallId id = log(QStringLiteral("0950 555 771"), CallType::Missed);
    numberPending();
    QVERIFY(row(id).isOpen());
    QVERIFY(erasures().erase(m_desk->headSeat, id, request()).ok());
    numberPending();
    QVERIFY(row(id).erased && !row(id).isOpen());
}

void ErasureDeskTest::stripsWhatIsWrittenLater()
{
    const CallId id = log(QStringLiteral("0950 555 771"));
    QVERIFY(erasures().erase(m_desk->headSeat, id, request()).ok());
    numberPending();
    purge();
    QVERIFY(m_calls->amend(m_desk->seat, id, m_desk->draft(QStringLiteral("Đãgửixq"))).ok());
    QVERIFY(row(id).content.isEmpty() && !row(id).toBeLookedAt && !hasPersonal(id));
    numberPending();
    QVERIFY(row(id).content.isEmpty() && row(id).callerName.isEmpty() && !hasPersonal(id));
    purge();
    QCOMPARE(filesWith(m_desk->folder.path(), {QStringLiteral("Đãgửixq")}), QStringList());
}

void ErasureDeskTest::saysTheSameAfterARebuild()
{
    const CallId id = log(QStringLiteral("0950 555 771"));
    QVERIFY(m_calls->amend(m_desk->seat, id, m_desk->draft()).ok());
    QVERIFY(erasures().erase(m_desk->headSeat, id, request()).ok());
    numberPending();
    const QStringList rows = dumpRows(db());
    Transaction transaction(db());
    QVERIFY(JournalWriter(db()).rebuild().ok() && transaction.commit().ok());
    QCOMPARE(dumpRows(db()), rows);
    QVERIFY(ErasureTable(db()).contains(id).take());
}

// A version that did not know what an erasure is kept it and went on; everything was still there.
void ErasureDeskTest::isCarriedOutByAnUpdateOfAnOldDesk()
{
    const CallId id = log(QStringLiteral("0950 555 771"));
    const auto entry = EntryTable(db()).bySubject(id.as<SubjectId>()).take().front().entry();
    QVERIFY(erasures().erase(m_desk->headSeat, id, request()).ok());
    numberPending();
    {
        Transaction transaction(db());
        Statement back(db(), QStringLiteral("UPDATE entry SET personal=?, salt=? WHERE id=?"));
        QVERIFY(back.bind(entry.personalBytes).bind(entry.salt).bind(entry.header.id).run().ok());
        QVERIFY(
            db().runScript(QStringLiteral("DROP TABLE erased;\nDELETE FROM schema_file WHERE name LIKE '0013%'")).ok());
        QVERIFY(transaction.commit().ok());
    }
    QVERIFY(hasPersonal(id));
    QVERIFY(Migrator(Migrator::Part::Desk).migrate(db()).ok());
    QVERIFY(!hasPersonal(id) && row(id).erased);
    purge();
    QCOMPARE(filesWith(m_desk->folder.path(), {QStringLiteral("Zuyến")}), QStringList());
}

QTEST_GUILESS_MAIN(ErasureDeskTest)
#include "tst_erasuredesk.moc"
