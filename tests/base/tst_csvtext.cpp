// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csvtext.h"

#include <QtTest>

using namespace tb;

class CsvTextTest : public QObject {
    Q_OBJECT
private slots:
    void readsWhatSpreadsheetsWrite_data();
    void readsWhatSpreadsheetsWrite();
    void refusesWhatIsNoCsv_data();
    void refusesWhatIsNoCsv();
    void anOpenQuoteCostsItsLineAlone();
};

void CsvTextTest::readsWhatSpreadsheetsWrite_data()
{
    using Rows = std::vector<QStringList>;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");
    const Rows two{{QStringLiteral("mã"), QStringLiteral("tên")}, {QStringLiteral("HB"), QStringLiteral("Hải Bình")}};
    QTest::newRow("plain") << QByteArray("mã,tên\nHB,Hải Bình\n") << two;
    QTest::newRow("with a mark, CRLF, semicolons") << QByteArray("\xEF\xBB\xBFmã;tên\r\nHB;Hải Bình") << two;
    QTest::newRow("tabs, empty lines") << QByteArray("mã\ttên\n\nHB\tHải Bình\n\n") << two;
    QTest::newRow("quotes") << QByteArray("\"mã\",\"tên\"\n\"HB\",\"Hải Bình\"") << two;
    QTest::newRow("quotes within quotes, commas, lines")
        << QByteArray("\"a \"\"b\"\", c\",\"d\ne\"\n") << Rows{{QStringLiteral("a \"b\", c"), QStringLiteral("d\ne")}};
    QTest::newRow("empty fields") << QByteArray(
        ",,\n\"\",x,") << Rows{{QString(), QString(), QString()}, {QString(), QStringLiteral("x"), QString()}};
    QTest::newRow("a quote inside a word")
        << QByteArray("5\" ống,x") << Rows{{QStringLiteral("5\" ống"), QStringLiteral("x")}};
    QTest::newRow("nothing") << QByteArray() << Rows{};
}

void CsvTextTest::readsWhatSpreadsheetsWrite()
{
    QFETCH(QByteArray, bytes);
    QFETCH(std::vector<QStringList>, rows);
    QCOMPARE(readCsv(bytes).take(), rows);
}

void CsvTextTest::refusesWhatIsNoCsv_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an open quote") << QByteArray("\"a,b\nc");
    QTest::newRow("no UTF-8") << QByteArray("a,\xFF\xFE");
}

void CsvTextTest::refusesWhatIsNoCsv()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(readCsv(bytes).error().code, ErrorCode::Malformed);
}

void CsvTextTest::anOpenQuoteCostsItsLineAlone()
{
    const QStringList good{QStringLiteral("08:05"), QStringLiteral("Bà \"Tư\"; chợ"), QString()};
    QCOMPARE(csvFields(QStringLiteral(" 08:05 ;\"Bà \"\"Tư\"\"; chợ\"; "), u';'), good);
    const QStringList open{QStringLiteral("08:05"), QStringLiteral("Bà Tư; chợ")};
    QCOMPARE(csvFields(QStringLiteral("08:05;\"Bà Tư; chợ"), u';'), open);
    QCOMPARE(csvFields(QString(), u';'), QStringList{QString()});
}

QTEST_APPLESS_MAIN(CsvTextTest)
#include "tst_csvtext.moc"
