// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/publishedlist.h"

#include <QtTest>

using namespace tb;

class PublishedListTest : public QObject {
    Q_OBJECT
private slots:
    void readsATableWithAHeadLine();
    void readsATableWithoutOne();
    void readsTextPastedFromAPage();
    void passesOverWhatIsNoNumber();
    void mapsOldPrefixesOnlyWhenSure();
    void namesEveryDifference();
    void comparesARepeatedNumberOnce();
    void readsTwentyThousandRows();
};

namespace {

const QString kArea = QStringLiteral("0268");

Line line(const char16_t *number, const char16_t *name)
{
    Line made;
    made.id = LineId(QUuid::createUuid());
    made.number = QString::fromUtf16(number);
    made.name = QString::fromUtf16(name);
    return made;
}

std::vector<PublishedNumber> read(const char16_t *text)
{
    return readPublishedList(QString::fromUtf16(text), kArea);
}

} // namespace

void PublishedListTest::readsATableWithAHeadLine()
{
    const auto list = read(u"Mã,Tên bộ phận,Số điện thoại,Nguồn\n"
                           u"26101,\"Văn phòng, một cửa\",0268.3822190,Cổng TTĐT\n"
                           u"26102,Đường dây nóng,1022,Niêm yết\n");
    QCOMPARE(list.size(), size_t{2});
    QCOMPARE(list[0].number.canonical, QStringLiteral("+842683822190"));
    QCOMPARE(list[0].name, QStringLiteral("Văn phòng, một cửa"));
    QCOMPARE(list[0].source, QStringLiteral("Cổng TTĐT"));
    QCOMPARE(list[1].number.canonical, QStringLiteral("1022")); // not 26102, which is the first number of its row
}

void PublishedListTest::readsATableWithoutOne()
{
    const auto list = read(u"1\tTiếp công dân\t(0268) 3822 120\n2\tPhòng, chống thiên tai\t0268 3822 112\n");
    QCOMPARE(list.size(), size_t{2});
    QCOMPARE(list[1].number.canonical, QStringLiteral("+842683822112"));
    QCOMPARE(list[1].name, QStringLiteral("Phòng, chống thiên tai"));
}

void PublishedListTest::readsTextPastedFromAPage()
{
    const auto list = read(u"UBND phường Hải Bình\n"
                           u"1. Đường dây nóng: (0268) 3822.108 – 0351 234 567\n"
                           u"• Bộ phận Một cửa – ĐT: 0268.3822166\n"
                           u"Tổng đài 1022\n"
                           u"Cập nhật ngày 24/11/2026, theo Quyết định 12 năm 2025\n");
    QStringList numbers;
    for (const PublishedNumber &each : list)
        numbers.append(each.number.canonical);
    QCOMPARE(numbers,
             (QStringList{QStringLiteral("+842683822108"), QStringLiteral("+84351234567"),
                          QStringLiteral("+842683822166"), QStringLiteral("1022")}));
    QCOMPARE(list[0].name, QStringLiteral("Đường dây nóng"));
    QCOMPARE(list[1].name, QStringLiteral("Đường dây nóng"));
    QCOMPARE(list[2].name, QStringLiteral("Bộ phận Một cửa"));
}

void PublishedListTest::passesOverWhatIsNoNumber()
{
    QVERIFY(read(u"").empty());
    QVERIFY(read(u"Thông báo số 243/TB-UBND\nnăm 2026, 12 điều, 150 trang\n").empty());
}

void PublishedListTest::mapsOldPrefixesOnlyWhenSure()
{
    const auto list = readPublishedList(QStringLiteral("A: 01651234567\nB: 08.38297598\nC: 3822190\n"), kArea);
    QCOMPARE(list.size(), size_t{3});
    QCOMPARE(list[0].number.canonical, QStringLiteral("+84351234567"));
    QVERIFY(list[0].isSure());
    QVERIFY(!list[1].isSure()); // an old landline, or a mobile of today
    QCOMPARE(compareList(list, {}).at(1).change, ListChange::Unsure);
    QCOMPARE(list[2].number.canonical, QStringLiteral("+842683822190"));
    QVERIFY(list[2].isSure());
}

void PublishedListTest::namesEveryDifference()
{
    Line gone = line(u"+842683822175", u"Đô thị");
    gone.retired = true;
    const std::vector<Line> lines{line(u"+842683822108", u"Đường dây nóng UBND"), line(u"+842683822166", u"Một cửa"),
                                  line(u"+842683822190", u"Văn hóa – Xã hội"), gone};
    const auto list = read(u"Đường dây nóng ubnd: 0268 3822 108\n"
                           u"Bộ phận Một cửa: 0268 3822 166\n"
                           u"Đô thị: 0268 3822 175\n");
    const auto differences = compareList(list, lines);
    QCOMPARE(differences.size(), size_t{4});
    QCOMPARE(differences[0].change, ListChange::Same);
    QCOMPARE(differences[1].change, ListChange::Renamed);
    QCOMPARE(differences[1].line.id, lines[1].id);
    QCOMPARE(differences[2].change, ListChange::New); // was withdrawn
    QCOMPARE(differences[3].change, ListChange::Missing);
    QCOMPARE(differences[3].line.id, lines[2].id);
}

void PublishedListTest::comparesARepeatedNumberOnce()
{
    const auto list = read(u"A: 0268 3822 108\nB: +84 268 3822 108\n");
    QCOMPARE(list.size(), size_t{2});
    QCOMPARE(compareList(list, {}).size(), size_t{1});
}

void PublishedListTest::readsTwentyThousandRows()
{
    QString text = QStringLiteral("Tên;Điện thoại\n");
    for (int i = 0; i < 20'000; ++i)
        text += QStringLiteral("Bộ phận %1;0268 38%2\n").arg(i).arg(i, 5, 10, QLatin1Char('0'));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(readPublishedList(text, kArea).size(), size_t{20'000});
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(PublishedListTest)
#include "tst_publishedlist.moc"
