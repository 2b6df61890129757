// SPDX-License-Identifier: GPL-3.0-or-later
#include "calldeskfixture.h"
#include "store/entrytable.h"

#include <QTableView>

using namespace tb;

namespace {

const QString kName = QStringLiteral("Trần Văn Kín");

/// A caller who asked for confidentiality, logged by this officer.
CallId logSecret(CallDeskFixture &office, const Seat &seat)
{
    CallDraft draft = office.desk.draft(QStringLiteral("Phản ánh thái độ phục vụ"));
    draft.confidential = true;
    draft.name = kName;
    draft.number = QStringLiteral("0956111222");
    draft.place = QStringLiteral("Khu phố Kín");
    return office.calls.logCall(seat, draft).take();
}

bool isSaid(const CallDeskFixture &office, const QString &words)
{
    QCoreApplication::processEvents(); // what is new in the timeline is shown with the next one
    for (const QLabel *label : office.page->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

bool isListed(const CallDeskFixture &office, const QString &words)
{
    const QAbstractItemModel *model = office.view()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto face = model->index(row, 0).data(CallListModel::FaceRole).value<CallFace>();
        if (face.name.contains(words) || face.number.contains(words) || face.spoken.contains(words))
            return true;
    }
    return false;
}

} // namespace

/// Who called is covered for everyone but the officer who took the call in this shift.
class TestCallNames : public QObject {
    Q_OBJECT

private slots:
    void coversTheCallerOfAColleague()
    {
        CallDeskFixture office;
        const CallId id = logSecret(office, office.desk.headSeat);
        office.page->open(id);
        for (const QString &word : {kName, QStringLiteral("0956 111 222"), QStringLiteral("Khu phố Kín")}) {
            QVERIFY2(!isSaid(office, word), qPrintable(word));
            QVERIFY2(!isListed(office, word), qPrintable(word));
        }
        QVERIFY(isSaid(office, QStringLiteral("Phản ánh thái độ phục vụ")));
        for (const char *button : {"amendButton", "earlierButton", "copyButton"})
            QVERIFY2(!office.find<QWidget>(button)->isVisible(), button);
    }

    void showsItToWhoeverTookTheCall()
    {
        CallDeskFixture office;
        office.page->open(logSecret(office, office.desk.seat));
        QVERIFY(isSaid(office, kName));
        QVERIFY(isListed(office, kName));
    }

    void coversItAgainInTheNextShift()
    {
        CallDeskFixture office;
        const CallId id = logSecret(office, office.desk.seat);
        office.page->setSeat({});
        office.desk.clock.advance(minutes(600));
        office.page->setSeat(office.desk.seat);
        office.page->open(id);
        QVERIFY(!isSaid(office, kName));
    }

    void asksForAReasonAndNotesIt()
    {
        CallDeskFixture office;
        const CallId id = logSecret(office, office.desk.headSeat);
        office.page->open(id);
        QTest::mouseClick(office.find<QWidget>("revealButton"), Qt::LeftButton);
        office.pressSave();
        QVERIFY(!isSaid(office, kName));
        office.type(QStringLiteral("Gọi lại xác minh"));
        office.pressSave();
        QVERIFY(isSaid(office, kName));
        QVERIFY(isSaid(office, QStringLiteral("0956 111 222")));
        QVERIFY(isSaid(office, QStringLiteral("Looked at the confidential caller")));
        QVERIFY(isSaid(office, QStringLiteral("Gọi lại xác minh")));
        QVERIFY(!isListed(office, kName));
        const auto entries = EntryTable(*office.desk.database).bySubject(id.as<SubjectId>()).take();
        QCOMPARE(entries.back().entry().header.kind, QStringLiteral("call.revealed"));
    }

    void coversItOnceAnotherCallIsOpenOrTheDeskIsLocked()
    {
        CallDeskFixture office;
        const CallId id = logSecret(office, office.desk.headSeat);
        const CallId other = office.log(office.desk.draft());
        const auto reveal = [&] {
            office.page->open(id);
            QTest::mouseClick(office.find<QWidget>("revealButton"), Qt::LeftButton);
            office.type(QStringLiteral("Gọi lại xác minh"));
            office.pressSave();
            return isSaid(office, kName);
        };
        QVERIFY(reveal());
        office.page->open(other);
        office.page->open(id);
        QVERIFY(!isSaid(office, kName));
        QVERIFY(reveal());
        office.page->setSeat({});
        office.page->setSeat(office.desk.seat);
        office.page->open(id);
        QVERIFY(!isSaid(office, kName));
    }

    void coversACorrectionInTheTimeline()
    {
        CallDeskFixture office;
        const CallId id = logSecret(office, office.desk.headSeat);
        CallDraft draft = office.desk.draft(QStringLiteral("Phản ánh thái độ phục vụ"));
        draft.confidential = true;
        draft.name = QStringLiteral("Tên Khác");
        draft.number = QStringLiteral("0956111222");
        draft.place = QStringLiteral("Khu phố Kín");
        QVERIFY(office.calls.amend(office.desk.headSeat, id, draft).ok());
        office.page->open(id);
        QVERIFY(isSaid(office, QStringLiteral("Name: kept confidential")));
        QVERIFY(!isSaid(office, QStringLiteral("Tên Khác")));
    }

    void doesNotFillTheNameWhenTheNumberIsTyped()
    {
        CallDeskFixture office;
        logSecret(office, office.desk.headSeat);
        office.page->newCall();
        office.type(QStringLiteral("0956111222"));
        QVERIFY(office.name()->text().isEmpty());
    }
};

QTEST_MAIN(TestCallNames)
#include "tst_callnames.moc"
