// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/calldeeds.h"
#include "call/timeline.h"
#include "calldeskfixture.h"
#include "store/entrytable.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QUrl>

using namespace tb;

namespace {

CallId ring(CallDeskFixture &office, const char *number)
{
    CallDraft missed = office.desk.draft(QString());
    missed.type = CallType::Missed;
    missed.number = QString::fromLatin1(number);
    return office.log(missed);
}

Call callOf(const CallDeskFixture &office, CallId id)
{
    return CallTable(*office.desk.database).find(id).take().value();
}

} // namespace

/// Stands in for the telephone program of the computer.
class Telephone : public QObject {
    Q_OBJECT

public:
    Telephone() { QDesktopServices::setUrlHandler(QStringLiteral("tel"), this, "dial"); }
    ~Telephone() override { QDesktopServices::unsetUrlHandler(QStringLiteral("tel")); }

    QList<QUrl> dialled;

public slots:
    void dial(const QUrl &url) { dialled.append(url); }
};

class TestCallBackPart : public QObject {
    Q_OBJECT

private slots:
    void dialsAndCopiesTheNumber()
    {
        CallDeskFixture office;
        Telephone telephone;
        office.page->open(ring(office, "0951604337"));
        office.press(Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(telephone.dialled.size(), 1);
        QCOMPARE(telephone.dialled.constFirst(), QUrl(QStringLiteral("tel:+84951604337")));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("0951604337"));
    }

    void doesNotDialWhatNobodyKnowsOrMayKnow()
    {
        CallDeskFixture office;
        Telephone telephone;
        office.page->open(ring(office, ""));
        QVERIFY(!office.find<QWidget>("dialButton")->isVisible());
        CallDraft secret = office.desk.draft(QStringLiteral("Giữ kín giúp tôi"));
        secret.confidential = true;
        secret.outcome = QStringLiteral("outcome.callback");
        secret.callBackAt = office.desk.clock.now() + minutes(30);
        office.page->open(office.calls.logCall(office.desk.headSeat, secret).take());
        QVERIFY(office.find<QWidget>("callBackFrame")->isVisible());
        office.press(Qt::Key_Return, Qt::AltModifier);
        QVERIFY(telephone.dialled.isEmpty());
    }

    void closesAllRingsForAReasonThatIsNamed()
    {
        CallDeskFixture office;
        const CallId first = ring(office, "0951604337");
        const CallId last = ring(office, "0951604337");
        office.page->open(last);
        office.press(Qt::Key_F9);
        office.pressSave(); // no reason chosen: nobody has tried yet
        QVERIFY(office.find<QWidget>("stepHint")->isVisible());
        QVERIFY(callOf(office, last).isOpen());
        auto *reason = office.find<QComboBox>("reasonCombo");
        QCOMPARE(reason->count(), static_cast<int>(CallBackDesk::reasons().size()));
        reason->setCurrentIndex(reason->findData(QStringLiteral("nuisance")));
        office.pressSave();
        QCOMPARE(callOf(office, first).closeReason, QStringLiteral("nuisance"));
        QCOMPARE(callOf(office, last).closeReason, QStringLiteral("nuisance"));
        QCOMPARE(CallFace::chipOf(callOf(office, last), office.desk.clock.now()).text, QStringLiteral("Closed"));
    }

    void proposesTheReasonThatIsLikely()
    {
        CallDeskFixture office;
        const CallId withheld = ring(office, "");
        office.page->open(withheld);
        QTest::mouseClick(office.find<QWidget>("settleButton"), Qt::LeftButton);
        QCOMPARE(office.find<QComboBox>("reasonCombo")->currentData().toString(), QStringLiteral("withheld"));
        office.press(Qt::Key_Escape);

        office.page->open(ring(office, "0951604337"));
        QTest::mouseClick(office.find<QWidget>("noAnswerButton"), Qt::LeftButton);
        office.pressSave();
        QTest::mouseClick(office.find<QWidget>("settleButton"), Qt::LeftButton);
        QCOMPARE(office.find<QComboBox>("reasonCombo")->currentData().toString(), QStringLiteral("tries"));
    }

    void saysTheReasonInTheTimeline()
    {
        CallDeskFixture office;
        const CallId id = ring(office, "0951604337");
        const auto owed = office.missed.owed().take();
        QVERIFY(office.missed.settle(office.desk.seat, owed.front(), QStringLiteral("outside-hours")).ok());
        CallNames names;
        QVERIFY(names.load(*office.desk.database, office.desk.seat.unit).ok());
        const auto items = Timeline::of(EntryTable(*office.desk.database).bySubject(id.as<SubjectId>()).take(), names,
                                        office.desk.clock.now());
        QCOMPARE(items.back().title, QStringLiteral("Closed"));
        QVERIFY(items.back().byline.endsWith(QStringLiteral("Rang outside office hours")));
    }

    void doesNotCarryANoteToTheNextCaller()
    {
        CallDeskFixture office;
        const CallId one = ring(office, "0951604337");
        const CallId other = ring(office, "0954118730");
        office.page->open(one);
        office.find<QLineEdit>("resultNoteEdit")->setText(QStringLiteral("Máy bận"));
        office.page->open(other);
        QVERIFY(office.find<QLineEdit>("resultNoteEdit")->text().isEmpty());
    }

    void keepsTheNoteWhenSavingFails()
    {
        CallDeskFixture office;
        office.page->open(ring(office, "0951604337"));
        office.find<QLineEdit>("resultNoteEdit")->setText(QStringLiteral("Máy bận"));
        office.breakWriting();
        QTest::mouseClick(office.find<QWidget>("saveResultButton"), Qt::LeftButton);
        QVERIFY(office.find<QWidget>("messageBar")->isVisible());
        QCOMPARE(office.find<QLineEdit>("resultNoteEdit")->text(), QStringLiteral("Máy bận"));
    }
};

QTEST_MAIN(TestCallBackPart)
#include "tst_callbackpart.moc"
