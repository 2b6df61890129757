// SPDX-License-Identifier: GPL-3.0-or-later
#include "examination.h"

#include "routerfixture.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QTest>

using namespace tb;

class ExaminationTest : public QObject {
    Q_OBJECT
private slots:
    void findsAPersonalPartThatNobodyErased();
    void acceptsAMissingPersonalPartWhereAnErasureNamesTheCall();
    void anErasureOfOneCallExcusesNoOther();
    void namesTheFirstPlaceOfSeveral();
};

namespace {

// As whoever gets at the database might do it: the rows fit again, only the personal part is gone.
bool takeAway(RouterFixture &f, const Entry &entry)
{
    Transaction transaction(*f.database);
    Statement update(*f.database, QStringLiteral("UPDATE entry SET personal=NULL, salt=NULL WHERE id=?"));
    return transaction.begun().ok() && update.bind(entry.header.id).run().ok() && update.rowsChanged() == 1
        && JournalWriter(*f.database).rebuild().ok() && transaction.commit().ok();
}

bool erase(RouterFixture &f, TestClient &client, const Entry &call)
{
    const EntryDraft draft{f.unit, call.header.subject, kind::kPersonalErased.toString(), f.clock.now(), {}, {}, {}};
    Transaction transaction(*f.database);
    return transaction.begun().ok() && f.router->ledger().accept(f.write(client, f.head, draft), {}).ok()
        && transaction.commit().ok();
}

QString findingOf(RouterFixture &f)
{
    const Result<qint64> proved = Examination(*f.database).run();
    return proved.ok() ? QString() : proved.error().detail;
}

} // namespace

void ExaminationTest::findsAPersonalPartThatNobodyErased()
{
    RouterFixture f;
    TestClient client = f.provenDesk();
    const Entry call = f.call(client, f.officer);
    const qint64 place = f.push(client, call).seq;
    QVERIFY(place > 0);
    QCOMPARE(findingOf(f), QString());
    QVERIFY(takeAway(f, call));
    QCOMPARE(findingOf(f),
             QStringLiteral("a personal part is missing without an erasure at place %1 of unit %2")
                 .arg(place)
                 .arg(f.unit.text()));
}

void ExaminationTest::acceptsAMissingPersonalPartWhereAnErasureNamesTheCall()
{
    RouterFixture f;
    TestClient client = f.provenDesk();
    const Entry call = f.call(client, f.officer);
    QVERIFY(f.push(client, call).seq > 0);
    QVERIFY(erase(f, client, call));
    QVERIFY(takeAway(f, call));
    QCOMPARE(findingOf(f), QString());
}

void ExaminationTest::anErasureOfOneCallExcusesNoOther()
{
    RouterFixture f;
    TestClient client = f.provenDesk();
    const Entry erased = f.call(client, f.officer);
    const Entry robbed = f.call(client, f.officer);
    QVERIFY(f.push(client, erased).seq > 0);
    const qint64 place = f.push(client, robbed).seq;
    QVERIFY(erase(f, client, erased));
    QVERIFY(takeAway(f, erased) && takeAway(f, robbed));
    QVERIFY2(findingOf(f).contains(QStringLiteral("at place %1 ").arg(place)), qPrintable(findingOf(f)));
}

void ExaminationTest::namesTheFirstPlaceOfSeveral()
{
    RouterFixture f;
    TestClient client = f.provenDesk();
    qint64 first = 0;
    for (int i = 0; i < 5; ++i) {
        const Entry call = f.call(client, f.officer);
        const qint64 place = f.push(client, call).seq;
        first = first == 0 ? place : first;
        QVERIFY(takeAway(f, call));
    }
    QVERIFY2(findingOf(f).contains(QStringLiteral("at place %1 ").arg(first)), qPrintable(findingOf(f)));
}

QTEST_GUILESS_MAIN(ExaminationTest)
#include "tst_examination.moc"
