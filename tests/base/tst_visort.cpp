// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/visort.h"
#include "fakes/csvrows.h"

#include <QtTest>

#include <algorithm>
#include <map>

using namespace tb;

class ViSortTest : public QObject {
    Q_OBJECT
private slots:
    void sortsEachGroupOfTheTable_data();
    void sortsEachGroupOfTheTable();
    void keysSortAlikeAsBytes();
    void normalFormsAreEqual();
    void tellsTwoTextsOfOneKeyApart();
    void oneWordComesBeforeTheSameGivenName();
    void comparesLongNumbersAsNumbers();
};

void ViSortTest::sortsEachGroupOfTheTable_data()
{
    QTest::addColumn<bool>("names");
    QTest::addColumn<QStringList>("expected");
    std::map<QString, std::pair<bool, QStringList>> groups;
    const auto rows = csvRows(QStringLiteral("text_sort_tests.csv"));
    QCOMPARE(rows.size(), 164u);
    for (const QStringList &row : rows) {
        auto &[names, texts] = groups[row[0]];
        names = row[1] == u"name";
        texts.append(row[3]);
        QCOMPARE(row[2].toInt(), texts.size());
    }
    for (const auto &[group, content] : groups)
        QTest::addRow("%s", qPrintable(group)) << content.first << content.second;
}

void ViSortTest::sortsEachGroupOfTheTable()
{
    QFETCH(bool, names);
    QFETCH(QStringList, expected);

    QStringList sorted = expected;
    std::reverse(sorted.begin(), sorted.end());
    std::sort(sorted.begin(), sorted.end(), [names](const QString &left, const QString &right) {
        return (names ? compareNames(left, right) : compareDictionary(left, right)) < 0;
    });

    QCOMPARE(sorted, expected);
}

void ViSortTest::keysSortAlikeAsBytes()
{
    const auto rows = csvRows(QStringLiteral("text_sort_tests.csv"));
    for (size_t i = 1; i < rows.size(); ++i) {
        const QString left = dictionaryKey(rows[i - 1][3]);
        const QString right = dictionaryKey(rows[i][3]);
        QCOMPARE(left.toUtf8() < right.toUtf8(), left < right);
    }
}

void ViSortTest::normalFormsAreEqual()
{
    const QString name = QStringLiteral("Nguyễn Thị Ánh");

    QCOMPARE(compareNames(name, name.normalized(QString::NormalizationForm_D)), 0);
    QCOMPARE(compareDictionary(name, name.normalized(QString::NormalizationForm_D)), 0);
}

void ViSortTest::tellsTwoTextsOfOneKeyApart()
{
    QVERIFY(compareDictionary(u"hòa", u"hoà") != 0);
    QCOMPARE(compareDictionary(u"hòa", u"hoà") < 0, compareDictionary(u"hoà", u"hòa") > 0);
}

void ViSortTest::oneWordComesBeforeTheSameGivenName()
{
    QVERIFY(compareNames(u"Xuân", u"Bùi Thị Xuân") < 0);
    QVERIFY(compareNames(u"", u"An") < 0);
}

void ViSortTest::comparesLongNumbersAsNumbers()
{
    QVERIFY(compareDictionary(u"Tổ 99999999999999999999", u"Tổ 100000000000000000000") < 0);
    QVERIFY(compareDictionary(u"Tổ 9", u"Tổ 010") < 0);
    QVERIFY(compareDictionary(u"Tổ 9", u"Tổ An") < 0);
}

QTEST_APPLESS_MAIN(ViSortTest)
#include "tst_visort.moc"
