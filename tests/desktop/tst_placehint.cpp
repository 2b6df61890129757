// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/unitcompleter.h"
#include "calldeskfixture.h"
#include "duty/unitwords.h"
#include "look/plainlabel.h"
#include "store/directorytable.h"
#include "store/transaction.h"
#include "store/unittable.h"

using namespace tb;

namespace {

const QString kSaigon = QStringLiteral("UBND phường Sài Gòn");

/// An office of Hồ Chí Minh City, where people go on naming the districts.
class CityDesk : public CallDeskFixture {
public:
    CityDesk()
    {
        Unit unit = *UnitTable(*desk.database).find(desk.seat.unit).take();
        unit.areaCode = QStringLiteral("028");
        Transaction transaction(*desk.database);
        const bool moved = UnitTable(*desk.database).put(unit, UnitTable(*desk.database).lists(unit.id).take()).ok();
        const Done known
            = DirectoryTable(*desk.database)
                  .replace({{desk.ids.next<UnitId>(), QStringLiteral("SG"), kSaigon, QStringLiteral("phuong")},
                            {desk.ids.next<UnitId>(), QStringLiteral("CC"), QStringLiteral("UBND xã Củ Chi"),
                             QStringLiteral("xa")}});
        if (!moved || !known.ok() || !transaction.commit().ok())
            qFatal("no city");
        page->setSeat({});
        page->setSeat(desk.seat);
        page->newCall();
    }
    QLabel *hint() const { return find<QLabel>("placeHint"); }
    void typePlace(const QString &text)
    {
        auto *button = find<QPushButton>("placeButton");
        button->setChecked(true);
        find<QLineEdit>("placeEdit")->clear();
        find<QLineEdit>("placeEdit")->setFocus();
        type(text);
    }
};

} // namespace

class PlaceHintTest : public QObject {
    Q_OBJECT
private slots:
    void saysWhichWardsThereAreNow()
    {
        CityDesk desk;
        desk.typePlace(QStringLiteral("12 Lê Lợi, Q.1"));
        QVERIFY(desk.hint()->isVisible());
        QVERIFY(desk.hint()->text().contains(QStringLiteral("Quận 1 is now:")));
        QVERIFY(desk.hint()->text().contains(QStringLiteral("Phường Sài Gòn")));
        desk.content()->setFocus();
        desk.type(QStringLiteral("Đèn đường hỏng"));
        QVERIFY(desk.hint()->isVisible());
        desk.pressSave();
        QCOMPARE(desk.all().at(0).place, QStringLiteral("12 Lê Lợi, Q.1")); // as the caller said it
        QVERIFY(!desk.hint()->isVisible());
    }

    void saysNothingOfPlacesOfToday()
    {
        CityDesk desk;
        desk.typePlace(QStringLiteral("chợ Bến Thành, phường Sài Gòn"));
        QVERIFY(!desk.hint()->isVisible());
        CallDeskFixture elsewhere; // another city has no Quận 1
        elsewhere.find<QLineEdit>("placeEdit")->setText(QStringLiteral("Quận 1"));
        QVERIFY(elsewhere.find<QLabel>("placeHint")->isHidden());
    }

    void findsAUnitByTheDistrictWhereItWas()
    {
        CityDesk desk;
        UnitCompleter completer;
        completer.setUnits(DirectoryTable(*desk.desk.database).all().take(),
                           formerPlacesOf(*desk.desk.database, desk.desk.seat.unit).take());
        for (const char *typed : {"quan 1", "Q.1", "quận 1", "sai gon"}) {
            completer.setCompletionPrefix(completer.splitPath(QString::fromUtf8(typed)).first());
            QCOMPARE(completer.completionCount(), 1);
            QCOMPARE(completer.currentCompletion(), kSaigon); // its name alone goes into the field
        }
        completer.setCompletionPrefix(completer.splitPath(QStringLiteral("huyện Củ Chi")).first());
        QCOMPARE(completer.currentCompletion(), QStringLiteral("UBND xã Củ Chi"));
    }

    void knowsEveryDistrictOnce()
    {
        CityDesk desk;
        const FormerPlaces places = formerPlacesOf(*desk.desk.database, desk.desk.seat.unit).take();
        for (const char *name : {"Quận 1", "Quận 2", "Quận 9", "Quận 12", "Quận Bình Thạnh", "Huyện Cần Giờ",
                                 "Thành phố Dĩ An", "Thành phố Vũng Tàu", "Huyện Côn Đảo", "Thành phố Thủ Đức"}) {
            const auto found = places.in(QString::fromUtf8(name));
            QVERIFY2(found.size() == 1 && !found[0].now.isEmpty(), name);
        }
    }
};

QTEST_MAIN(PlaceHintTest)
#include "tst_placehint.moc"
