// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formerplaces.h"

#include <QtTest>

using namespace tb;

namespace {

FormerPlaces places()
{
    return FormerPlaces(
        {{QStringLiteral("Quận 1"), {QStringLiteral("Phường Sài Gòn"), QStringLiteral("Phường Tân Định")}},
         {QStringLiteral("Quận 10"), {QStringLiteral("Phường Hòa Hưng")}},
         {QStringLiteral("Huyện Củ Chi"), {QStringLiteral("Xã Củ Chi"), QStringLiteral("Xã Nhuận Đức")}},
         {QStringLiteral("Thành phố Thủ Đức"), {QStringLiteral("Phường Thủ Đức")}},
         {QStringLiteral("Quận Thủ Đức"), {QStringLiteral("Phường Thủ Đức")}}});
}

QString found(const QString &text)
{
    QStringList names;
    for (const FormerPlace &place : places().in(text))
        names.append(place.name);
    return names.join(QStringLiteral(" + "));
}

} // namespace

class FormerPlacesTest : public QObject {
    Q_OBJECT
private slots:
    void understands_data();
    void understands();
    void tellsWhatIsThereNow();
    void tellsWhereAUnitWasBefore();
    void spellsOut();
};

void FormerPlacesTest::understands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *text, const char *names) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(names);
    };
    row("Quận 1", "Quận 1");
    row("12 Lê Lợi, quận 1, thành phố", "Quận 1");
    row("12 Le Loi quan 1", "Quận 1");
    row("Q.1", "Quận 1");
    row("q1", "Quận 1");
    row("QUẬN 10", "Quận 10");
    row("H. Củ Chi", "Huyện Củ Chi");
    row("huyen cu chi", "Huyện Củ Chi");
    row("Củ Chi", "Huyện Củ Chi");
    row("TP. Thủ Đức", "Thành phố Thủ Đức");
    row("Thủ Đức", "Thành phố Thủ Đức + Quận Thủ Đức");
    row("giáp ranh quận 1 và q.10", "Quận 1 + Quận 10");
    row("quán 1", ""); // an eating house
    row("hẻm 1", "");
    row("1", "");
    row("phường Thủ Đức", ""); // is there today
    row("chợ Củ Chi", "");
    row("Quận 100", "");
    row("quận", "");
    row("q", "");
    row("", "");
}

void FormerPlacesTest::understands()
{
    QFETCH(QString, text);
    QTEST(found(text), "names");
    QTEST(found(text.normalized(QString::NormalizationForm_D)), "names");
}

void FormerPlacesTest::tellsWhatIsThereNow()
{
    const auto now = places().in(QStringLiteral("quan 1")).at(0).now;
    QCOMPARE(now, (QStringList{QStringLiteral("Phường Sài Gòn"), QStringLiteral("Phường Tân Định")}));
    QVERIFY(FormerPlaces().in(QStringLiteral("Quận 1")).empty());
    QVERIFY(places().in(QString(100000, u'q')).empty());
}

void FormerPlacesTest::tellsWhereAUnitWasBefore()
{
    QCOMPARE(places().before(QStringLiteral("UBND phường Sài Gòn")), QStringList{QStringLiteral("Quận 1")});
    QCOMPARE(places().before(QStringLiteral("Phường Thủ Đức")).size(), 2);
    QVERIFY(places().before(QStringLiteral("UBND phường Gòn")).isEmpty());
    QVERIFY(places().before(QStringLiteral("Sở Xây dựng")).isEmpty());
}

void FormerPlacesTest::spellsOut()
{
    QCOMPARE(FormerPlaces::spelledOut(QStringLiteral("Q.1")), QStringLiteral("quan 1"));
    QCOMPARE(FormerPlaces::spelledOut(QStringLiteral("TP Thủ")), QStringLiteral("thanh pho thu"));
    QCOMPARE(FormerPlaces::spelledOut(QStringLiteral("q")), QStringLiteral("q"));
    QCOMPARE(FormerPlaces::spelledOut(QStringLiteral("UBND phường Hải Thanh")),
             QStringLiteral("ubnd phuong hai thanh"));
}

QTEST_APPLESS_MAIN(FormerPlacesTest)
#include "tst_formerplaces.moc"
