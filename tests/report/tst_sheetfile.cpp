// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/figuresheets.h"
#include "report/sheetfile.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace tb;

/// A table that leaves the program is read by spreadsheets, which take some texts for more than text.
class SheetFileTest : public QObject {
    Q_OBJECT
private slots:
    void keepsTextHarmless_data();
    void keepsTextHarmless();
    void writesCsvThatExcelReadsAsUtf8();
    void writesTextIntoTextCells();
    void saysWhereItCannotWrite();
    void replacesAnOlderFile();
    void tablesAddUp();

private:
    static Sheet sheet(const QString &cell)
    {
        return {QStringLiteral("Sổ"), QStringLiteral("Sổ theo dõi"), {}, {{cell, 7}}};
    }
    static QByteArray partOf(const QString &path, const QString &part);
};

void SheetFileTest::keepsTextHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("formula") << QStringLiteral("=1+1") << QStringLiteral("'=1+1,7");
    QTest::newRow("formula behind a blank") << QStringLiteral(" @SUM(A1)") << QStringLiteral("' @SUM(A1),7");
    QTest::newRow("formula behind a tab") << QStringLiteral("\t=1+1") << QStringLiteral("\"'\t=1+1\",7");
    QTest::newRow("a tab at the beginning") << QStringLiteral("\tx") << QStringLiteral("\"'\tx\",7");
    QTest::newRow("formula in full width") << QStringLiteral("＝1+1") << QStringLiteral("'＝1+1,7");
    QTest::newRow("number from abroad") << QStringLiteral("+84950214768") << QStringLiteral("'+84950214768,7");
    QTest::newRow("dash of a list") << QStringLiteral("- rác tồn đọng") << QStringLiteral("'- rác tồn đọng,7");
    QTest::newRow("leading nought") << QStringLiteral("0950214768") << QStringLiteral("0950214768\u00a0,7");
    QTest::newRow("grouped number") << QStringLiteral("0950 214 768") << QStringLiteral("0950 214 768,7");
    QTest::newRow("comma and quotes") << QStringLiteral("hẻm 45, \"Trần\"")
                                      << QStringLiteral("\"hẻm 45, \"\"Trần\"\"\",7");
    QTest::newRow("two lines") << QStringLiteral("một\r\nhai") << QStringLiteral("\"một\nhai\",7");
    QTest::newRow("nothing") << QString() << QStringLiteral(",7");
}

void SheetFileTest::keepsTextHarmless()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    const QStringList lines = QString::fromUtf8(csvOf({sheet(text)})).split(QStringLiteral("\r\n"));
    QCOMPARE(lines.at(2), line);
}

void SheetFileTest::writesCsvThatExcelReadsAsUtf8()
{
    const QByteArray bytes = csvOf({sheet(QStringLiteral("Huỳnh"))});
    QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
    QVERIFY(bytes.contains("Sổ theo dõi\r\n"));
}

QByteArray SheetFileTest::partOf(const QString &path, const QString &part)
{
    QProcess unzip;
    unzip.start(
        QStringLiteral("python3"),
        {QStringLiteral("-c"),
         QStringLiteral("import sys,zipfile;sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"),
         path, part});
    if (!unzip.waitForFinished())
        qFatal("python3 is missing");
    return unzip.readAllStandardOutput();
}

void SheetFileTest::writesTextIntoTextCells()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sổ.xlsx"));
    Sheet second = sheet(QStringLiteral("0950214768"));
    second.name = QStringLiteral("Sổ [2]: trang *");
    QVERIFY(writeXlsx({sheet(QStringLiteral("=HYPERLINK(\"x\")")), second}, path).ok());
    const QByteArray cells = partOf(path, QStringLiteral("xl/worksheets/sheet1.xml"));
    QVERIFY(!cells.isEmpty() && !cells.contains("<f>"));
    QVERIFY(cells.contains("<v>7</v>"));
    const QByteArray texts = partOf(path, QStringLiteral("xl/sharedStrings.xml"));
    QVERIFY(texts.contains("=HYPERLINK(&quot;x&quot;)") || texts.contains("=HYPERLINK(\"x\")"));
    QVERIFY(texts.contains("0950214768"));
}

void SheetFileTest::saysWhereItCannotWrite()
{
    for (const QString &path : {QStringLiteral("/nowhere/at/all/a.xlsx"), QStringLiteral("/nowhere/at/all/a.csv")}) {
        const Done done
            = path.endsWith(QLatin1String("csv")) ? writeCsv({sheet({})}, path) : writeXlsx({sheet({})}, path);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().code, ErrorCode::BadFile);
    }
}

void SheetFileTest::replacesAnOlderFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    QVERIFY(writeXlsx({sheet(QStringLiteral("alt"))}, path).ok());
    QVERIFY(writeXlsx({sheet(QStringLiteral("neu"))}, path).ok());
    QVERIFY(partOf(path, QStringLiteral("xl/sharedStrings.xml")).contains("neu"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void SheetFileTest::tablesAddUp()
{
    PeriodFigures figures;
    figures.period = periodOf(PeriodKind::Month, momentAt(QDate(2026, 11, 25), QTime(8, 0)));
    CallTally one;
    one.add(CallCell(700), 4);
    one.add(CallCell(300), 1);
    figures.byField = {{{0, {}, QStringLiteral("cat.noise")}, one}, {{0, {}, QString()}, one}};
    figures.total += one;
    figures.total += one;
    const std::vector<Sheet> sheets = sheetsOf(figures, QStringLiteral("UBND phường Hải Bình"),
                                               [](const auto &, const FigurePart &part) { return part.key.code; });
    const Sheet &fields = sheets[5];
    QCOMPARE(fields.rows.size(), std::size_t{3});
    for (std::size_t column = 1; column + 1 < fields.rows[0].size(); ++column)
        QCOMPARE(std::get<int>(fields.rows[0][column]) + std::get<int>(fields.rows[1][column]),
                 std::get<int>(fields.rows[2][column]));
    QCOMPARE(std::get<QString>(fields.rows[2].back()), QStringLiteral("80,0%"));
    QVERIFY(fields.title.contains(QStringLiteral("tháng 11 năm 2026")));
    for (const auto &row : fields.rows)
        QCOMPARE(static_cast<qsizetype>(row.size()), fields.head.size());
}

QTEST_GUILESS_MAIN(SheetFileTest)
#include "tst_sheetfile.moc"
