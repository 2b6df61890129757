// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessdesk.h"
#include "fakes/testdesk.h"
#include "line/ringaroundpage.h"
#include "look/emptystate.h"
#include "look/messagebar.h"
#include "store/rungtable.h"
#include "sync/ringaroundcodec.h"

#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace tb;

namespace {

LineToRing drawn(TestDesk &desk, const char *name)
{
    return {desk.ids.next<LineId>(), desk.ids.next<UnitId>(),         QStringLiteral("UBND xã Hòa Tân"),
            QString::fromUtf8(name), QStringLiteral("+842683822200"), desk.clock.now() - minutes(5)};
}

/// A head in front of the page; the server says what the test gives it.
struct Head {
    Head()
    {
        page.resize(1278, 640);
        page.show();
        page.activateWindow();
    }

    void hear(const std::vector<LineToRing> &due)
    {
        transport.say(200, wire::encodeLinesToRing(due));
        page.setSeat(desk.headSeat);
        QTRY_VERIFY(!client.isAsking());
    }
    QTableWidget *table(const char *name) const
    {
        for (QTableWidget *each : page.findChildren<QTableWidget *>()) {
            if (each->accessibleName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    QTableWidget *dueTable() const { return table("Lines to ring now"); }
    QTableWidget *rung() const { return table("Rung in the last four weeks"); }

    TestDesk desk;
    ScriptedTransport transport;
    LineDesk lines{*desk.pen};
    CheckDesk checks{*desk.pen};
    RingAroundDesk around{*desk.pen};
    RingAroundClient client{transport};
    RingAroundPage page{{{*desk.database, lines, checks, desk.clock, desk.random, desk.notice,
                          [](const Error &error) { return codeText(error.code); }},
                         around,
                         client,
                         [] { return QByteArray("secret"); }}};
};

} // namespace

class RingAroundPageTest : public QObject {
    Q_OBJECT
private slots:
    void showsWhatIsToBeRung();
    void saysThatNothingIs();
    void recordsByKeyboardAlone();
    void keepsTheListWithoutTheServer();
    void asksNothingForAnOfficer();
};

void RingAroundPageTest::showsWhatIsToBeRung()
{
    Head head;
    const QSignalSpy counted(&head.page, &RingAroundPage::dueCounted);
    head.hear({drawn(head.desk, "Đường dây nóng"), drawn(head.desk, "Một cửa")});
    QCOMPARE(head.dueTable()->rowCount(), 2);
    QCOMPARE(head.dueTable()->item(0, 0)->text(), QStringLiteral("UBND xã Hòa Tân"));
    QCOMPARE(head.dueTable()->item(1, 1)->text(), QStringLiteral("Một cửa"));
    QVERIFY(head.dueTable()->item(0, 2)->text().contains(QStringLiteral("3822")));
    QCOMPARE(counted.last().first().toInt(), 2);
    QVERIFY(!head.page.findChild<EmptyState *>()->isVisible());
}

void RingAroundPageTest::saysThatNothingIs()
{
    Head head;
    head.hear({});
    QVERIFY(head.page.findChild<EmptyState *>()->isVisible());
    QVERIFY(!head.dueTable()->isVisible());
}

void RingAroundPageTest::recordsByKeyboardAlone()
{
    Head head;
    head.hear({drawn(head.desk, "Đường dây nóng"), drawn(head.desk, "Một cửa")});
    QVERIFY(QTest::qWaitForWindowActive(&head.page));
    const QSignalSpy told(&head.page, &RingAroundPage::told);
    QTest::keyClick(&head.page, Qt::Key_T, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(head.dueTable()->rowCount(), 1);
    QCOMPARE(head.dueTable()->item(0, 1)->text(), QStringLiteral("Một cửa"));
    QCOMPARE(head.rung()->rowCount(), 1);
    QVERIFY(told.last().first().toString().contains(QStringLiteral("UBND xã Hòa Tân")));
    const std::vector<RungLine> kept = RungTable(*head.desk.database)
                                           .between(head.desk.seat.unit, Moment{}, head.desk.clock.now() + minutes(1))
                                           .take();
    QCOMPARE(kept.size(), size_t{1});
    QCOMPARE(kept.front().result, CheckResult::RangOut);
    QCOMPARE(kept.front().target.name, QStringLiteral("Đường dây nóng"));
}

void RingAroundPageTest::keepsTheListWithoutTheServer()
{
    Head head;
    head.hear({drawn(head.desk, "Đường dây nóng")});
    head.page.refresh();
    QTRY_VERIFY(!head.client.isAsking());
    QCOMPARE(head.dueTable()->rowCount(), 1);
    QVERIFY(head.page.findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly)->isVisible());
}

void RingAroundPageTest::asksNothingForAnOfficer()
{
    Head head;
    head.hear({drawn(head.desk, "Đường dây nóng")});
    const auto before = head.transport.questions.size();
    head.page.setSeat(head.desk.seat);
    head.page.refresh();
    QCOMPARE(head.transport.questions.size(), before);
    QCOMPARE(head.dueTable()->rowCount(), 0);
}

QTEST_MAIN(RingAroundPageTest)
#include "tst_ringaroundpage.moc"
