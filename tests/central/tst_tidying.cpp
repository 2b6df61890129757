// SPDX-License-Identifier: GPL-3.0-or-later
#include "tidying.h"

#include "erasuretown.h"

#include <QTest>

using namespace tb;

class TidyingTest : public QObject {
    Q_OBJECT
private slots:
    void takesOrdersDownAndLeavesNothing();
    void keepsTheOrderWhereItsFileCannotBeWritten();
};

void TidyingTest::takesOrdersDownAndLeavesNothing()
{
    Town t;
    const DataFolder folder(t.folder.path());
    Tidying tidying(*t.database, t.clock);
    tidying.start(folder);
    (void)t.push(t.desk, t.opened);
    QVERIFY(tidying.tidy().ok());
    QVERIFY(!QFile::exists(folder.erasures()));
    (void)t.push(t.desk, t.erasure(t.head));
    QCOMPARE(ErasureTable(*t.database).unpurged().take().size(), size_t{1});
    QVERIFY(tidying.tidy().ok());
    QCOMPARE(ErasureLedger(folder.erasures()).orders().take().size(), size_t{1});
    QVERIFY(ErasureTable(*t.database).unpurged().take().empty());
    QCOMPARE(t.leftInFiles(), QStringList());
}

// What is not in the file is not done with: the next time it is tried again.
void TidyingTest::keepsTheOrderWhereItsFileCannotBeWritten()
{
    Town t;
    const DataFolder folder(t.folder.path());
    Tidying tidying(*t.database, t.clock);
    tidying.start(folder);
    (void)t.push(t.desk, t.opened);
    (void)t.push(t.desk, t.erasure(t.head));
    QVERIFY(QDir().mkdir(folder.erasures()));
    QVERIFY(!tidying.tidy().ok());
    QCOMPARE(ErasureTable(*t.database).unpurged().take().size(), size_t{1});
    QVERIFY(QDir().rmdir(folder.erasures()));
    QVERIFY(tidying.tidy().ok());
    QVERIFY(ErasureTable(*t.database).unpurged().take().empty());
}

QTEST_GUILESS_MAIN(TidyingTest)
#include "tst_tidying.moc"
