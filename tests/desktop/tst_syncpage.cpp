// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessdesk.h"
#include "look/messagebar.h"
#include "sync/syncpage.h"
#include "sync/syncwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace tb;

namespace {

struct Desk {
    Desk() { page.setSeat(desk.seat, Role::Officer); }

    template <class T> T *find(const char *name)
    {
        T *found = page.findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void refuse()
    {
        if (!CallDesk(*desk.pen).logCall(desk.seat, desk.draft()).ok())
            qFatal("no call");
        const StoredEntry stored = refusals.pending(99).value().back();
        Transaction transaction(*desk.database);
        const Done done = JournalWriter(*desk.database)
                              .setState(stored.entry(), EntryState::Refused, QStringLiteral("no-membership"));
        if (!done.ok() || !transaction.commit().ok())
            qFatal("not refused");
        page.refresh();
    }
    QStringList rows()
    {
        QStringList texts;
        for (int i = 0; i < find<QListWidget>("itemList")->count(); ++i)
            texts.append(find<QListWidget>("itemList")->item(i)->text());
        return texts;
    }

    TestDesk desk;
    RefusalDesk refusals{*desk.pen};
    DoorWatch door{*desk.pen};
    ContestDesk contests{*desk.pen};
    SyncPage page{{*desk.database, refusals, door, desk.clock, desk.notice, contests, {}}};
};

} // namespace

class SyncPageTest : public QObject {
    Q_OBJECT
private slots:
    void saysHowItStands_data();
    void saysHowItStands();
    void showsARefusalWithItsWholeText();
    void copiesTheText();
    void sendsTheMendedTextAnew();
    void passesToTheHeadWhoSeesIt();
    void tellsTheHeadWhatWasTypedWrongAtADoor();
    void givesUpOnlyWhenAskedTwice();
    void keepsWhatIsBeingMendedWhileOthersWork();
    void countsWhatWaits();
    void asksToSyncNow();
};

void SyncPageTest::saysHowItStands_data()
{
    QTest::addColumn<bool>("online");
    QTest::addColumn<int>("failure");
    QTest::addColumn<QString>("icon");
    const auto row = [](const char *name, bool online, std::optional<ErrorCode> failure, const char *icon) {
        QTest::newRow(name) << online << (failure ? static_cast<int>(*failure) : 0) << QString::fromLatin1(icon);
    };
    row("connected", true, std::nullopt, "cloud-check");
    row("at the beginning", false, std::nullopt, "cloud");
    row("away", false, ErrorCode::Unreachable, "cloud-off");
    row("busy", false, ErrorCode::ServerBusy, "cloud-off");
    row("certificate", false, ErrorCode::BadCertificate, "cloud-alert");
    row("clock", false, ErrorCode::ClockWrong, "cloud-alert");
    row("token", false, ErrorCode::TokenExpired, "cloud-alert");
}

void SyncPageTest::saysHowItStands()
{
    QFETCH(bool, online);
    QFETCH(int, failure);
    QFETCH(QString, icon);
    SyncStatus status;
    status.online = online;
    if (failure > 0)
        status.failure = static_cast<ErrorCode>(failure);
    const SyncWords::Sentence sentence = SyncWords::state(status, 0);

    QCOMPARE(sentence.icon, icon);
    QVERIFY(!sentence.text.isEmpty());
}

void SyncPageTest::showsARefusalWithItsWholeText()
{
    Desk desk;
    desk.refuse();

    QVERIFY(desk.find<QPlainTextEdit>("contentView")->toPlainText().contains(desk.desk.draft().content));
    QVERIFY(desk.find<QPlainTextEdit>("contentView")->isReadOnly());
    QVERIFY(desk.find<QPushButton>("anewButton")->isVisibleTo(&desk.page));
    QVERIFY(desk.find<QPushButton>("passButton")->isVisibleTo(&desk.page));
    QVERIFY(desk.find<QPushButton>("withdrawButton")->isVisibleTo(&desk.page));
    QCOMPARE(desk.page.needsYou(), 1);
}

void SyncPageTest::copiesTheText()
{
    Desk desk;
    desk.refuse();
    desk.find<QPushButton>("copyButton")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(desk.desk.draft().content));
}

void SyncPageTest::sendsTheMendedTextAnew()
{
    Desk desk;
    desk.refuse();
    for (QPlainTextEdit *edit : desk.find<QWidget>("mendFields")->findChildren<QPlainTextEdit *>()) {
        if (edit->toPlainText() == desk.desk.draft().content)
            edit->setPlainText(QStringLiteral("Nội dung đã sửa"));
    }
    desk.find<QPushButton>("anewButton")->click();

    QVERIFY(desk.refusals.refused().value().empty());
    const Entry sent = desk.refusals.pending(9).value().front().entry();
    QCOMPARE(textOf(sent.personal, u"content"), QStringLiteral("Nội dung đã sửa"));
    QCOMPARE(desk.page.needsYou(), 0);
    QCOMPARE(desk.page.waiting(), 1);
}

void SyncPageTest::passesToTheHeadWhoSeesIt()
{
    Desk desk;
    desk.refuse();
    desk.find<QPushButton>("passButton")->click();
    QCOMPARE(desk.page.needsYou(), 0);

    desk.page.setSeat(desk.desk.headSeat, Role::Head);
    QCOMPARE(desk.page.needsYou(), 1);
    QVERIFY(desk.find<QPlainTextEdit>("contentView")->toPlainText().contains(desk.desk.draft().content));
}

void SyncPageTest::tellsTheHeadWhatWasTypedWrongAtADoor()
{
    Desk desk;
    const OfficerId ha = desk.desk.seat.officer;
    for (int i = 0; i < 5; ++i)
        QVERIFY(desk.door.noteWrong(ha, QStringLiteral("code")).ok());
    QVERIFY(desk.door.tell(desk.desk.seat).ok());
    desk.page.setSeat(desk.desk.seat, Role::Officer);
    QCOMPARE(desk.page.needsYou(), 0);
    desk.page.setSeat(desk.desk.headSeat, Role::Head);
    QCOMPARE(desk.page.needsYou(), 1);
    auto *list = desk.page.findChild<QListWidget *>();
    list->setCurrentRow(1);
    QVERIFY(list->item(1)->text().contains(QStringLiteral("Hà")));
    auto *tick = desk.page.findChild<QPushButton *>(QStringLiteral("tickButton"));
    QVERIFY(!tick->isHidden());
    tick->click();
    QCOMPARE(desk.page.needsYou(), 0);
}

void SyncPageTest::givesUpOnlyWhenAskedTwice()
{
    Desk desk;
    desk.refuse();
    desk.find<QPushButton>("withdrawButton")->click();
    QCOMPARE(desk.refusals.refused().value().size(), size_t(1));
    desk.find<QPushButton>("withdrawButton")->click();
    QVERIFY(desk.refusals.refused().value().empty());
}

void SyncPageTest::keepsWhatIsBeingMendedWhileOthersWork()
{
    Desk desk;
    desk.refuse();
    auto *edit = desk.find<QWidget>("mendFields")->findChildren<QPlainTextEdit *>().first();
    edit->setPlainText(QStringLiteral("half typed"));
    QVERIFY(CallDesk(*desk.desk.pen).logCall(desk.desk.seat, desk.desk.draft()).ok());
    desk.page.refresh();

    QCOMPARE(desk.find<QWidget>("mendFields")->findChildren<QPlainTextEdit *>().first()->toPlainText(),
             QStringLiteral("half typed"));
}

void SyncPageTest::countsWhatWaits()
{
    Desk desk;
    QVERIFY(CallDesk(*desk.desk.pen).logCall(desk.desk.seat, desk.desk.draft()).ok());
    QTRY_COMPARE(desk.page.waiting(), 1);
    QCOMPARE(desk.find<QLabel>("waitingNumber")->text(), QStringLiteral("1"));
    QCOMPARE(desk.find<QLabel>("needsYouNumber")->text(), QStringLiteral("0"));
    QCOMPARE(desk.rows().size(), 2);
}

void SyncPageTest::asksToSyncNow()
{
    Desk desk;
    QSignalSpy asked(&desk.page, &SyncPage::syncAsked);
    desk.find<QPushButton>("syncButton")->click();
    QCOMPARE(asked.count(), 1);
}

QTEST_MAIN(SyncPageTest)
#include "tst_syncpage.moc"
