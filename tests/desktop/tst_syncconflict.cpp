// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessdesk.h"
#include "look/messagebar.h"
#include "store/calltable.h"
#include "store/entrytable.h"
#include "sync/contestview.h"
#include "sync/syncpage.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest>

using namespace tb;

namespace {

/// The head amended the call at the server, this desk did so without knowing of it.
struct Desk {
    Desk()
    {
        page.setSeat(desk.seat, Role::Officer);
        page.resize(1278, 600);
        page.show();
        call = desk.ids.next<CallId>();
        desk.accept({desk.seat.unit,
                     {SubjectType::Call, call.as<SubjectId>()},
                     QStringLiteral("call.logged"),
                     desk.clock.now(),
                     {},
                     {{QStringLiteral("type"), QStringLiteral("answered")},
                      {QStringLiteral("line"), desk.line.text()},
                      {QStringLiteral("ref"), QStringLiteral("TB-2511-008")}},
                     {}},
                    desk.headSeat.officer);
        logged = EntryTable(*desk.database).lastOf(call.as<SubjectId>()).take();
    }

    EntryDraft amendment(const QString &content, qint64 due)
    {
        return {desk.seat.unit,
                {SubjectType::Call, call.as<SubjectId>()},
                QStringLiteral("call.amended"),
                desk.clock.now(),
                logged,
                {{QStringLiteral("fields"), QStringList{QStringLiteral("content"), QStringLiteral("due")}},
                 {QStringLiteral("due"), due}},
                {{QStringLiteral("content"), content}}};
    }
    void clash()
    {
        sooner = toMs(desk.clock.now() + minutes(390)); // 14:30
        later = sooner + 90 * 60 * 1000;
        desk.accept(amendment(QStringLiteral("Hẹn 14:00"), sooner), desk.headSeat.officer);
        desk.clock.advance(minutes(1));
        if (!desk.pen->write(desk.seat, amendment(QStringLiteral("Đã báo dân"), later)).ok())
            qFatal("not amended");
        page.refresh();
    }
    template <class T> T *find(const char *name)
    {
        T *found = page.findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QString outcome(const char *field)
    {
        return find<QLabel>(qPrintable(QStringLiteral("outcome_%1").arg(QLatin1String(field))))->text();
    }
    Call now() { return *CallTable(*desk.database).find(call).take(); }

    TestDesk desk;
    CallId call;
    EntryId logged;
    qint64 sooner = 0;
    qint64 later = 0;
    RefusalDesk refusals{*desk.pen};
    DoorWatch door{*desk.pen};
    ContestDesk contests{*desk.pen};
    SyncPage page{{*desk.database, refusals, door, desk.clock, desk.notice, contests, {}}};
};

} // namespace

class SyncConflictTest : public QObject {
    Q_OBJECT
private slots:
    void showsBothSidesAndTheProposal();
    void acceptsTheProposalByOneKey();
    void keepsOnesOwn();
    void keepsTheServers();
    void choosesFieldByField();
    void goesBackToTheProposal();
    void saysSoWhereItChangedMeanwhile();
    void theHeadTicksOffWhatWasPassed();
};

void SyncConflictTest::showsBothSidesAndTheProposal()
{
    Desk desk;
    desk.clash();
    QVERIFY(desk.find<ContestView>("contestView")->isVisible());
    QVERIFY(!desk.find<QWidget>("textCard")->isVisible());
    QCOMPARE(desk.find<QPushButton>("keepMineButton")->text(), QStringLiteral("Keep mine"));
    QCOMPARE(desk.find<QPushButton>("keepTheirsButton")->text(), QStringLiteral("Keep the server's"));
    QCOMPARE(desk.outcome("due"), QStringLiteral("14:30 today · the sooner term"));
    QVERIFY(desk.outcome("content").startsWith(QStringLiteral("Hẹn 14:00\nĐã báo dân")));
    QCOMPARE(desk.page.needsYou(), 1);
}

void SyncConflictTest::acceptsTheProposalByOneKey()
{
    Desk desk;
    desk.clash();
    desk.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    desk.find<QPushButton>("syncButton")->setFocus();
    QTest::keyClick(desk.find<QPushButton>("syncButton"), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!desk.now().toBeLookedAt);
    QCOMPARE(toMs(*desk.now().dueAt), desk.sooner);
    QCOMPARE(desk.now().content, QStringLiteral("Hẹn 14:00\nĐã báo dân"));
    QCOMPARE(desk.page.needsYou(), 0);
}

void SyncConflictTest::keepsOnesOwn()
{
    Desk desk;
    desk.clash();
    desk.find<QPushButton>("keepMineButton")->click();
    QVERIFY(!desk.now().toBeLookedAt);
    QCOMPARE(desk.now().content, QStringLiteral("Đã báo dân"));
    QCOMPARE(toMs(*desk.now().dueAt), desk.later);
}

void SyncConflictTest::keepsTheServers()
{
    Desk desk;
    desk.clash();
    desk.find<QPushButton>("keepTheirsButton")->click();
    QCOMPARE(desk.now().content, QStringLiteral("Hẹn 14:00"));
    QCOMPARE(toMs(*desk.now().dueAt), desk.sooner);
}

void SyncConflictTest::choosesFieldByField()
{
    Desk desk;
    desk.clash();
    for (QRadioButton *choice : desk.page.findChildren<QRadioButton *>()) {
        if (choice->accessibleName().startsWith(QLatin1String("Content: Your version")))
            choice->setChecked(true);
    }
    QCOMPARE(desk.outcome("content"), QStringLiteral("Đã báo dân"));
    QCOMPARE(desk.find<QPushButton>("acceptButton")->text(), QStringLiteral("Accept what is chosen"));
    desk.find<QPushButton>("acceptButton")->click();
    QCOMPARE(desk.now().content, QStringLiteral("Đã báo dân"));
    QCOMPARE(toMs(*desk.now().dueAt), desk.sooner);
}

void SyncConflictTest::goesBackToTheProposal()
{
    Desk desk;
    desk.clash();
    const auto choices = desk.page.findChildren<QRadioButton *>();
    for (QRadioButton *choice : choices)
        choice->setChecked(true);
    for (QRadioButton *choice : choices) {
        if (choice->accessibleName().endsWith(QLatin1String("As proposed")))
            choice->setChecked(true);
    }
    QCOMPARE(desk.find<QPushButton>("acceptButton")->text(), QStringLiteral("Accept the merged version"));
}

void SyncConflictTest::saysSoWhereItChangedMeanwhile()
{
    Desk desk;
    desk.clash();
    desk.desk.accept(desk.amendment(QStringLiteral("Hẹn 15:00"), desk.sooner), desk.desk.headSeat.officer);
    desk.find<QPushButton>("acceptButton")->click();
    QVERIFY(desk.now().toBeLookedAt);
    QVERIFY(desk.find<MessageBar>("messageBar")->isVisibleTo(&desk.page));
}

void SyncConflictTest::theHeadTicksOffWhatWasPassed()
{
    Desk desk;
    const CallId call = CallDesk(*desk.desk.pen).logCall(desk.desk.seat, desk.desk.draft()).take();
    const StoredEntry stored = desk.refusals.pending(99).value().back();
    Transaction transaction(*desk.desk.database);
    QVERIFY(JournalWriter(*desk.desk.database)
                .setState(stored.entry(), EntryState::Refused, QStringLiteral("no-membership"))
                .ok());
    QVERIFY(transaction.commit().ok());
    QVERIFY(!call.isNull());
    QVERIFY(desk.refusals.passToHead(desk.desk.seat, stored.entry().header.id, QStringLiteral("Nội dung")).ok());
    QVERIFY(!desk.find<QPushButton>("tickButton")->isVisible());
    desk.page.setSeat(desk.desk.headSeat, Role::Head);
    QVERIFY(desk.find<QPushButton>("tickButton")->isVisible());
    desk.find<QPushButton>("tickButton")->click();
    QCOMPARE(desk.page.needsYou(), 0);
}

QTEST_MAIN(SyncConflictTest)
#include "tst_syncconflict.moc"
