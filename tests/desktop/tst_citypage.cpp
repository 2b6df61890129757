// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessdesk.h"
#include "city/citymodel.h"
#include "city/citypage.h"
#include "city/citysums.h"
#include "city/citywords.h"
#include "look/appearance.h"
#include "look/messagebar.h"
#include "sync/overviewcodec.h"

#include <QLabel>
#include <QListView>
#include <QTest>

using namespace tb;

namespace {

const Moment kNow = momentAt(QDate(2026, 11, 25), QTime(8, 0));

UnitStatus unit(const char *name, const char *kind)
{
    UnitStatus status;
    status.unit = {UnitId(QUuid::createUuid()), QString::fromUtf8(name).section(QLatin1Char(' '), -1),
                   QString::fromUtf8(name), QString::fromLatin1(kind)};
    status.asOf = kNow;
    status.heardAt = kNow - minutes(1);
    status.days.assign(7, {20, 1});
    status.head = QStringLiteral("Đoàn Văn Khải");
    LineNow line{QStringLiteral("Đường dây nóng"), QStringLiteral("+842683845201"), true, true, true, {}};
    status.lines.push_back(line);
    return status;
}

UnitStatus deserted(const char *name, int since)
{
    UnitStatus status = unit(name, "phuong");
    status.lines.front().attended = false;
    status.lines.front().unattendedSince = kNow - minutes(since);
    return status;
}

/// An inspector in front of the page; the server says what the test gives it.
struct Inspector {
    Inspector()
    {
        page.resize(1278, 640);
        page.show();
    }

    void see(const std::vector<UnitStatus> &units)
    {
        transport.say(200, wire::encodeOverview(units));
        page.setOfficer(OfficerId(QUuid::createUuid()));
        QTRY_VERIFY(!client.isAsking());
    }
    QListView *view(const char *name) const { return page.findChild<QListView *>(QLatin1String(name)); }
    QString label(const char *name) const { return page.findChild<QLabel *>(QLatin1String(name))->text(); }

    ScriptedTransport transport;
    OverviewClient client{transport};
    FakeClock clock;
    CityPage page{
        {client, clock, [] { return QByteArray("secret"); }, [](const Error &error) { return codeText(error.code); }}};
};

} // namespace

class CityPageTest : public QObject {
    Q_OBJECT

private slots:
    void showsEveryUnitAndTheWorstFirst();
    void choosesOneUnitEverywhere();
    void keepsTheLastPictureWithoutTheServer();
    void forgetsThePictureWithTheOfficer();
    void asksNobodyWhileItIsNotSeen();
    void tellsConcernsApart();
    void shortensNames_data();
    void shortensNames();
    void paintsTwoHundredUnits();
};

void CityPageTest::showsEveryUnitAndTheWorstFirst()
{
    Inspector inspector;
    UnitStatus late = unit("UBND phường Hải Bình", "phuong");
    late.overdue = 2;
    inspector.see({unit("Sở Xây dựng", "so"), late, deserted("UBND phường Nam Hà", 12),
                   deserted("UBND phường Tân Lộc", 46), unit("UBND xã An Lạc", "xa")});
    QCOMPARE(inspector.view("officesView")->model()->rowCount(), 1);
    QCOMPARE(inspector.view("wardsView")->model()->rowCount(), 4);
    const auto *concerns = qobject_cast<CityModel *>(inspector.view("concernView")->model());
    QCOMPARE(concerns->rowCount(), 3);
    QCOMPARE(concerns->units()[0].unit.name, QStringLiteral("UBND phường Tân Lộc"));
    QCOMPARE(concerns->units()[1].unit.name, QStringLiteral("UBND phường Nam Hà"));
    QCOMPARE(inspector.label("detailName"), QStringLiteral("UBND phường Tân Lộc"));
    QVERIFY(inspector.label("detailLines").contains(QStringLiteral("46 min")));
    QVERIFY(inspector.label("titleLabel").contains(QStringLiteral("5 units")));
}

void CityPageTest::choosesOneUnitEverywhere()
{
    Inspector inspector;
    inspector.see({deserted("UBND phường Nam Hà", 12), unit("UBND xã An Lạc", "xa"), unit("Sở Y tế", "so")});
    QListView *wards = inspector.view("wardsView");
    wards->setFocus();
    QTest::keyClick(wards, Qt::Key_Right);
    QCOMPARE(inspector.label("detailName"), QStringLiteral("UBND xã An Lạc"));
    QVERIFY(!inspector.view("concernView")->currentIndex().isValid());
    // The next picture leaves the choice where it is.
    inspector.transport.say(200, wire::encodeOverview(qobject_cast<CityModel *>(wards->model())->units()));
    inspector.page.hide();
    inspector.page.show();
    QTRY_VERIFY(!inspector.client.isAsking());
    QCOMPARE(inspector.label("detailName"), QStringLiteral("UBND xã An Lạc"));
}

void CityPageTest::keepsTheLastPictureWithoutTheServer()
{
    Inspector inspector;
    inspector.see({deserted("UBND phường Nam Hà", 12)});
    auto *bar = inspector.page.findChild<MessageBar *>(QStringLiteral("messageBar"));
    QVERIFY(!bar->isVisible());
    inspector.page.hide();
    inspector.page.show(); // asks, and nobody answers
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(inspector.view("wardsView")->model()->rowCount(), 1);
}

void CityPageTest::forgetsThePictureWithTheOfficer()
{
    Inspector inspector;
    inspector.see({deserted("UBND phường Nam Hà", 12)});
    inspector.page.setOfficer({});
    QCOMPARE(inspector.view("wardsView")->model()->rowCount(), 0);
    QVERIFY(!inspector.page.findChild<QWidget *>(QStringLiteral("detailFrame"))->isVisible());
}

void CityPageTest::asksNobodyWhileItIsNotSeen()
{
    Inspector inspector;
    inspector.page.hide();
    inspector.page.setOfficer(OfficerId(QUuid::createUuid()));
    QVERIFY(inspector.transport.questions.empty());
    inspector.page.show();
    QCOMPARE(inspector.transport.questions.size(), size_t{1});
    QCOMPARE(inspector.transport.questions.front().path, QByteArray("/v1/overview"));
    QCOMPARE(inspector.transport.questions.front().token, QByteArray("secret"));
    QTRY_VERIFY(!inspector.client.isAsking());
}

void CityPageTest::tellsConcernsApart()
{
    UnitStatus status = unit("UBND phường Hải Bình", "phuong");
    QCOMPARE(concernOf(status), UnitConcern::None);
    status.failedChecks = 1;
    QCOMPARE(concernOf(status), UnitConcern::Attention);
    status.lines.front().attended = false;
    status.lines.front().unattendedSince = kNow - minutes(3);
    QCOMPARE(concernOf(status), UnitConcern::Nobody);
    // What nobody has heard of is not known to be deserted.
    status.heardAt = kNow - kSilentAfter - minutes(1);
    QCOMPARE(concernOf(status), UnitConcern::Silent);
    status.lines.front().open = false;
    QCOMPARE(concernOf(status), UnitConcern::Attention);
    const CitySums sums = sumsOf({status, deserted("UBND phường Nam Hà", 1)});
    QCOMPARE(sums.open, 1);
    QCOMPARE(sums.attended, 0);
    QCOMPARE(sums.concerned.at(UnitConcern::Nobody), 1);
    QCOMPARE(sums.concerned.at(UnitConcern::Silent), 0);
}

void CityPageTest::shortensNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shortName");
    QTest::newRow("ward") << QStringLiteral("UBND phường Hải Bình") << QStringLiteral("Hải Bình");
    QTest::newRow("committee") << QStringLiteral("Ủy ban nhân dân xã An Lạc") << QStringLiteral("An Lạc");
    QTest::newRow("department") << QStringLiteral("Sở Xây dựng") << QStringLiteral("Xây dựng");
    QTest::newRow("other") << QStringLiteral("Công an Thành phố") << QStringLiteral("Công an Thành phố");
    QTest::newRow("nothing but the word") << QStringLiteral("Sở ") << QStringLiteral("Sở ");
}

void CityPageTest::shortensNames()
{
    QFETCH(QString, name);
    QFETCH(QString, shortName);
    QCOMPARE(CityWords::shortName({UnitId(), {}, name, {}}), shortName);
}

void CityPageTest::paintsTwoHundredUnits()
{
    applyAppearance(*qApp, {});
    Inspector inspector;
    std::vector<UnitStatus> city;
    for (int i = 0; i < 200; ++i) {
        UnitStatus status = i % 19 == 0 ? deserted("UBND phường Nam Hà", i + 1)
                                        : unit("UBND phường Hải Bình", i < 30 ? "so" : "phuong");
        status.overdue = i % 13 == 0 ? i : 0;
        if (i % 41 == 0)
            status.heardAt = kNow - minutes(45);
        city.push_back(status);
    }
    inspector.see(city);
    QCoreApplication::processEvents();
    const QImage picture = inspector.page.grab().toImage();
    QVERIFY(picture.width() >= 1278);
    // Every tile has its place: the last one is as high as the first.
    const auto *wards = inspector.view("wardsView");
    QCOMPARE(wards->visualRect(wards->model()->index(169, 0)).height(),
             wards->visualRect(wards->model()->index(0, 0)).height());
    QVERIFY(wards->visualRect(wards->model()->index(169, 0)).bottom() <= wards->height());
    if (qEnvironmentVariableIsSet("TRUCBAN_PICTURES"))
        picture.save(qEnvironmentVariable("TRUCBAN_PICTURES") + QStringLiteral("/city.png"));
}

QTEST_MAIN(CityPageTest)
#include "tst_citypage.moc"
