// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/xlsxtext.h"
#include "base/zipparts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <xlsxwriter.h>
#include <zip.h>

using namespace tb;

using Rows = std::vector<QStringList>;
using Parts = QList<std::pair<QByteArray, QByteArray>>;

/// Workbooks as Excel writes them, and archives that somebody made to do harm.
class XlsxTextTest : public QObject {
    Q_OBJECT
private slots:
    void readsTextNumbersAndGaps();
    void readsEverySheetInSight();
    void readsInlineTextFormulasAndRichText();
    void opensNothingOutside();
    void refusesWhatIsNoWorkbook_data();
    void refusesWhatIsNoWorkbook();
    void refusesABombByWhatItSays();
    void refusesManyParts();
    void refusesManyRowsColumnsAndLetters();
    void refusesOneThatAsksForAPassword();
    void survivesEveryCutAndManyFlips();

private:
    using Fill = std::function<void(lxw_workbook *)>;
    QByteArray workbook(const Fill &fill);
    QByteArray archive(const Parts &parts, const char *password = nullptr);
    QByteArray withSheet(const QByteArray &cells, const QByteArray &strings = {}, const QByteArray &workbook = {});
    QByteArray bytesOf(const QString &path);
    QString path(const char *name) { return m_folder.filePath(QString::fromLatin1(name)); }
    static Error errorOf(const QByteArray &bytes) { return readXlsx(bytes).error(); }

    QTemporaryDir m_folder;
};

QByteArray XlsxTextTest::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray XlsxTextTest::workbook(const Fill &fill)
{
    lxw_workbook *book = workbook_new(qPrintable(path("made.xlsx")));
    fill(book);
    return workbook_close(book) == LXW_NO_ERROR ? bytesOf(path("made.xlsx")) : QByteArray();
}

QByteArray XlsxTextTest::archive(const Parts &parts, const char *password)
{
    QFile::remove(path("made.zip"));
    zip_t *made = zip_open(qPrintable(path("made.zip")), ZIP_CREATE, nullptr);
    for (const auto &[name, content] : parts) {
        zip_source_t *source
            = zip_source_buffer(made, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        const zip_int64_t index = zip_file_add(made, name.constData(), source, ZIP_FL_ENC_UTF_8);
        if (password)
            zip_file_set_encryption(made, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, password);
    }
    return zip_close(made) == 0 ? bytesOf(path("made.zip")) : QByteArray();
}

QByteArray XlsxTextTest::withSheet(const QByteArray &cells, const QByteArray &strings, const QByteArray &workbook)
{
    const QByteArray relations
        = "<Relationships>"
          "<Relationship Id=\"r1\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
          "<Relationship Id=\"r2\" Type=\"http://x/sharedStrings\" Target=\"/xl/strings.xml\"/>"
          "<Relationship Id=\"r3\" Type=\"http://x/worksheet\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/>"
          "</Relationships>";
    const QByteArray book = "<workbook xmlns:r=\"http://r\"><sheets><sheet name=\"A\" r:id=\"r1\"/>"
                            "<sheet name=\"B\" r:id=\"r3\"/></sheets></workbook>";
    return archive({{"xl/_rels/workbook.xml.rels", relations},
                    {"xl/workbook.xml", workbook.isEmpty() ? book : workbook},
                    {"xl/strings.xml", "<sst>" + strings + "</sst>"},
                    {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + cells + "</sheetData></worksheet>"}});
}

void XlsxTextTest::readsTextNumbersAndGaps()
{
    const QByteArray bytes = workbook([](lxw_workbook *book) {
        lxw_worksheet *sheet = workbook_add_worksheet(book, "Danh bạ");
        lxw_format *date = workbook_add_format(book);
        format_set_num_format(date, "dd/mm/yyyy");
        worksheet_write_string(sheet, 0, 0, "Đơn vị", nullptr);
        worksheet_write_string(sheet, 0, 1, "Số điện thoại", nullptr);
        worksheet_write_string(sheet, 2, 0, "Phòng Văn hóa, \"Một cửa\"\nTầng 2", nullptr);
        worksheet_write_string(sheet, 2, 1, "0268 3822 190", nullptr);
        worksheet_write_number(sheet, 3, 1, 842683822190.0, nullptr);
        worksheet_write_number(sheet, 3, 3, 1.5, nullptr);
        worksheet_write_number(sheet, 4, 1, 46351, date);
        worksheet_write_boolean(sheet, 4, 2, 1, nullptr);
        worksheet_write_string(sheet, 5, 0, "   ", nullptr);
    });
    const Rows rows{{QStringLiteral("Đơn vị"), QStringLiteral("Số điện thoại")},
                    {QStringLiteral("Phòng Văn hóa, \"Một cửa\"\nTầng 2"), QStringLiteral("0268 3822 190")},
                    {QString(), QStringLiteral("842683822190"), QString(), QStringLiteral("1.5")},
                    {QString(), QStringLiteral("46351"), QStringLiteral("1")}};
    QCOMPARE(readXlsx(bytes).take(), rows);
}

void XlsxTextTest::readsEverySheetInSight()
{
    const QByteArray bytes = workbook([](lxw_workbook *book) {
        for (const char *name : {"Sở", "Ẩn", "Phường"})
            worksheet_write_string(workbook_add_worksheet(book, name), 0, 0, name, nullptr);
        worksheet_hide(workbook_get_worksheet_by_name(book, "Ẩn"));
    });
    QCOMPARE(readXlsx(bytes).take(), (Rows{{QStringLiteral("Sở")}, {QStringLiteral("Phường")}}));
}

void XlsxTextTest::readsInlineTextFormulasAndRichText()
{
    const QByteArray bytes
        = withSheet("<row><c r=\"B1\" t=\"inlineStr\"><is><r><t>Trật</t></r><r><t> tự</t></r></is></c>"
                    "<c t=\"s\"><v>0</v></c><c t=\"str\"><f>A1&amp;B1</f><v>1022</v></c><c t=\"e\"><v>#REF!</v></c>"
                    "<c><v>9.03123456E8</v></c><c t=\"s\"><v>7</v></c></row>",
                    "<si><r><t>Đường </t></r><rPh sb=\"0\"><t>x</t></rPh><r><t>dây</t></r></si>");
    QCOMPARE(readXlsx(bytes).take(),
             (Rows{{QString(), QStringLiteral("Trật tự"), QStringLiteral("Đường dây"), QStringLiteral("1022"),
                    QString(), QStringLiteral("903123456"), QString()}}));
}

// The second sheet of withSheet() stands outside the archive.
void XlsxTextTest::opensNothingOutside()
{
    QCOMPARE(readXlsx(withSheet("<row><c><v>1</v></c></row>")).take(), (Rows{{QStringLiteral("1")}}));
    const QByteArray entity = "<!DOCTYPE x [<!ENTITY e \"lol\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                              "<workbook>&e;&f;</workbook>";
    QCOMPARE(errorOf(withSheet("", {}, entity)), (Error{ErrorCode::Malformed, QStringLiteral("broken")}));
}

void XlsxTextTest::refusesWhatIsNoWorkbook_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    const QByteArray container = QByteArray::fromHex("d0cf11e0a1b11ae1");
    const QString package = QStringLiteral("EncryptedPackage");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("no-workbook");
    QTest::newRow("text") << QByteArray("số,tên\n") << QStringLiteral("no-workbook");
    QTest::newRow("Excel 97") << container + QByteArray(512, '\0') << QStringLiteral("old-format");
    QTest::newRow("with a password of Excel")
        << container + QByteArray(reinterpret_cast<const char *>(package.utf16()), package.size() * 2)
        << QStringLiteral("encrypted");
    QTest::newRow("another archive") << archive({{"word/document.xml", "<w/>"}}) << QStringLiteral("no-workbook");
    QTest::newRow("cut off") << withSheet("<row><c><v>1</v></c></row>").chopped(30) << QStringLiteral("broken");
    QTest::newRow("torn XML") << withSheet("<row><c><v>1</v>") << QStringLiteral("broken");
}

void XlsxTextTest::refusesWhatIsNoWorkbook()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    QCOMPARE(errorOf(bytes), (Error{ErrorCode::Malformed, why}));
}

void XlsxTextTest::refusesABombByWhatItSays()
{
    const QByteArray blanks(8 * 1024 * 1024, ' ');
    const QByteArray bomb = withSheet("<row><c><v>1</v></c></row>" + blanks);
    QVERIFY(bomb.size() < 64 * 1024);
    QCOMPARE(errorOf(bomb), (Error{ErrorCode::TooLarge, QStringLiteral("ratio")}));
    // It says to be small: the size in the central directory, and in the header before the bytes.
    QByteArray liar = archive({{"xl/_rels/workbook.xml.rels", QByteArray(40 * 1024 * 1024, ' ')}});
    const qsizetype directory = liar.lastIndexOf("PK\x01\x02");
    QVERIFY(directory > 0);
    liar.replace(directory + 24, 4, QByteArray("\x10\0\0\0", 4));
    liar.replace(22, 4, QByteArray("\x10\0\0\0", 4));
    QVERIFY(!readXlsx(liar).ok());
    const QByteArray part = archive({{"a", QByteArray(ZipParts::kMostBytes + 1, 'x')}});
    QCOMPARE(errorOf(part), (Error{ErrorCode::TooLarge, QStringLiteral("part")}));
}

void XlsxTextTest::refusesManyParts()
{
    Parts parts;
    for (int i = 0; i <= ZipParts::kMostParts; ++i)
        parts.append({QByteArray::number(i), QByteArray()});
    QCOMPARE(errorOf(archive(parts)), (Error{ErrorCode::TooLarge, QStringLiteral("parts")}));
}

void XlsxTextTest::refusesManyRowsColumnsAndLetters()
{
    const QByteArray row = "<row><c><v>1</v></c></row>";
    QCOMPARE(readXlsx(withSheet(row.repeated(kMostXlsxRows))).take().size(), static_cast<size_t>(kMostXlsxRows));
    QCOMPARE(errorOf(withSheet(row.repeated(kMostXlsxRows + 1))), (Error{ErrorCode::TooLarge, QStringLiteral("rows")}));
    QVERIFY(readXlsx(withSheet("<row><c r=\"IV1\"><v>1</v></c></row>")).ok());
    for (const char *beyond : {"IW1", "XFD1", "ZZZZZZZZZZZZZZZZZZ1"}) {
        QCOMPARE(errorOf(withSheet(QByteArray("<row><c r=\"") + beyond + "\"><v>1</v></c></row>")),
                 (Error{ErrorCode::TooLarge, QStringLiteral("columns")}));
    }
    // One long text that stands in every cell: small in the file, large in memory.
    const QByteArray cell = "<c t=\"s\"><v>0</v></c>";
    const QByteArray strings = "<si><t>" + QByteArray(30'000, 'x') + "</t></si>";
    QCOMPARE(errorOf(withSheet(("<row>" + cell.repeated(250) + "</row>").repeated(20), strings)),
             (Error{ErrorCode::TooLarge, QStringLiteral("letters")}));
}

void XlsxTextTest::refusesOneThatAsksForAPassword()
{
    QCOMPARE(errorOf(archive({{"xl/workbook.xml", "<workbook/>"}}, "matkhau")),
             (Error{ErrorCode::Malformed, QStringLiteral("encrypted")}));
}

// Whatever stands in it, there is an answer.
void XlsxTextTest::survivesEveryCutAndManyFlips()
{
    const QByteArray whole = workbook([](lxw_workbook *book) {
        lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
        for (int i = 0; i < 20; ++i)
            worksheet_write_string(sheet, static_cast<lxw_row_t>(i), 0, "Đường dây nóng", nullptr);
    });
    const Rows rows = readXlsx(whole).take();
    for (qsizetype size = 0; size < whole.size(); size += 3)
        QVERIFY(!readXlsx(whole.left(size)).ok());
    int told = 0;
    for (qsizetype at = 0; at < whole.size(); at += 2) {
        QByteArray flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x5A);
        told += readXlsx(flipped).ok() ? 0 : 1;
    }
    QVERIFY(told > 0);
}

QTEST_GUILESS_MAIN(XlsxTextTest)
#include "tst_xlsxtext.moc"
