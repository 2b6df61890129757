// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/missedlistmodel.h"
#include "call/missedlistpage.h"
#include "calldeskfixture.h"

#include <QComboBox>
#include <QTableView>

using namespace tb;

namespace {

MissedListPage *open(CallDeskFixture &office)
{
    office.page->newCall();
    office.press(Qt::Key_F2, Qt::ShiftModifier);
    return office.page->findChild<MissedListPage *>();
}

void paste(CallDeskFixture &office, const QString &list)
{
    office.find<QPlainTextEdit>("pasteEdit")->setPlainText(list);
}

QString cell(const CallDeskFixture &office, int row, int column)
{
    return office.find<QTableView>("previewView")->model()->index(row, column).data().toString();
}

} // namespace

/// The clock stands at 08:00 on 25 November.
class TestMissedListPage : public QObject {
    Q_OBJECT

private slots:
    void showsWhatItUnderstoodAndWhyNot()
    {
        CallDeskFixture office;
        QVERIFY(open(office)->isVisible());
        QCOMPARE(QApplication::focusWidget(), office.find<QPlainTextEdit>("pasteEdit"));
        paste(office,
              QStringLiteral("0951604337 07:12\nkhông rõ số 07:20\n0953118402 23:59\n0954220861 31/02\n"
                             "0951 604 337  07:12:30"));
        QCOMPARE(cell(office, 0, MissedListModel::Number), QStringLiteral("0951 604 337"));
        QCOMPARE(cell(office, 0, MissedListModel::Time), QStringLiteral("07:12 today"));
        QCOMPARE(cell(office, 0, MissedListModel::Understood), QStringLiteral("Readable"));
        QCOMPARE(cell(office, 1, MissedListModel::Understood), QStringLiteral("No number"));
        QCOMPARE(cell(office, 1, MissedListModel::Pasted), QStringLiteral("không rõ số 07:20"));
        QCOMPARE(cell(office, 2, MissedListModel::Understood), QStringLiteral("Later than now"));
        QCOMPARE(cell(office, 3, MissedListModel::Understood), QStringLiteral("No such day"));
        QCOMPARE(cell(office, 4, MissedListModel::Understood), QStringLiteral("Twice in the list"));
        QVERIFY(office.find<QLabel>("summaryLabel")->text().startsWith(QStringLiteral("4 line")));
        QVERIFY(office.find<QAbstractButton>("saveListButton")->text().startsWith(QStringLiteral("Log 1 missed")));
    }

    void writesTheReadableOnesAtOnce()
    {
        CallDeskFixture office;
        const MissedListPage *page = open(office);
        paste(office, QStringLiteral("0951604337 07:12\nkhông rõ\n0953118402 07:30\n0953118402 07:34"));
        office.pressSave();
        QCOMPARE(office.all().size(), size_t(3));
        QVERIFY(!page->isVisible());
        QCOMPARE(office.page->counts().callBack, 2); // one of them rang twice
        QVERIFY(office.find<QPlainTextEdit>("pasteEdit")->toPlainText().isEmpty());
    }

    void leavesOutWhatTheBookHas()
    {
        CallDeskFixture office;
        open(office);
        paste(office, QStringLiteral("0951604337 07:12"));
        office.pressSave();
        open(office);
        paste(office, QStringLiteral("0951604337 07:12\n0953118402 07:30"));
        QCOMPARE(cell(office, 0, MissedListModel::Understood), QStringLiteral("Logged already"));
        office.pressSave();
        QCOMPARE(office.all().size(), size_t(2));
    }

    void writesNothingWhereNothingIsReadable()
    {
        CallDeskFixture office;
        open(office);
        paste(office, QStringLiteral("không rõ"));
        QVERIFY(!office.find<QWidget>("saveListButton")->isEnabled());
        office.pressSave();
        QVERIFY(office.all().empty());
        QVERIFY(office.page->findChild<MissedListPage *>()->isVisible());
    }

    void keepsTheTextForItsOfficerAlone()
    {
        CallDeskFixture office;
        open(office);
        paste(office, QStringLiteral("0951604337 07:12"));
        office.press(Qt::Key_Escape);
        QVERIFY(!office.page->findChild<MissedListPage *>()->isVisible());
        office.page->setSeat({});
        QVERIFY(office.find<QPlainTextEdit>("pasteEdit")->toPlainText().isEmpty());
        office.page->setSeat(office.desk.headSeat);
        QVERIFY(office.find<QPlainTextEdit>("pasteEdit")->toPlainText().isEmpty());
        office.page->setSeat(office.desk.seat);
        QCOMPARE(office.find<QPlainTextEdit>("pasteEdit")->toPlainText(), QStringLiteral("0951604337 07:12"));
    }

    void leavesTheRoomToTheFormAgain()
    {
        CallDeskFixture office;
        open(office);
        QVERIFY(!office.number()->isVisible());
        office.page->newCall();
        QVERIFY(office.number()->isVisible());
        QVERIFY(!office.page->findChild<MissedListPage *>()->isVisible());
        open(office);
        office.page->open(office.log(office.desk.draft()));
        QVERIFY(office.number()->isVisible());
    }

    void keepsTheTextWhenSavingFails()
    {
        CallDeskFixture office;
        open(office);
        paste(office, QStringLiteral("0951604337 07:12\n0953118402 07:30"));
        office.breakWriting();
        office.pressSave();
        QVERIFY(office.find<QWidget>("pasteBar")->isVisible());
        QVERIFY(office.all().empty());
        office.mendWriting();
        office.pressSave();
        QCOMPARE(office.all().size(), size_t(2));
    }
};

QTEST_MAIN(TestMissedListPage)
#include "tst_missedlistpage.moc"
