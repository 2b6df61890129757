// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/fonts.h"
#include "report/pdffile.h"
#include "report/pdfprobe.h"
#include "report/periodlayout.h"
#include "report/registerlayout.h"
#include "report/sampleperiod.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tb;
using pdfprobe::Word;

/// The papers of a period, measured on the PDF as poppler reads it.
class PeriodPdfTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadFonts().ok()); }
    void keepsTheMarginsOfTheDecree_data();
    void keepsTheMarginsOfTheDecree();
    void saysWhatTheFiguresSay();
    void numbersEverySheetButTheFirst();
    void keepsTheSignatureTogether_data();
    void keepsTheSignatureTogether();
    void repeatsTheHeadOfTheRegister();
    void lyingPaperLies();
    void anEmptyPeriodIsAPaperToo();
    void printsTheRemarksInTheirSections();

private:
    QString written(const PaperDocument &document);

    QTemporaryDir m_folder;
    int m_count = 0;
};

QString PeriodPdfTest::written(const PaperDocument &document)
{
    const QString keep = qEnvironmentVariable("TRUCBAN_PICTURES");
    const QString folder = keep.isEmpty() ? m_folder.path() : keep;
    const QString path = QStringLiteral("%1/period-%2.pdf").arg(folder).arg(++m_count);
    if (!writePdf(document, path).ok())
        qFatal("no PDF");
    return path;
}

void PeriodPdfTest::keepsTheMarginsOfTheDecree_data()
{
    QTest::addColumn<bool>("lying");
    QTest::addColumn<int>("rows");
    QTest::newRow("report") << false << 4;
    QTest::newRow("report with many fields") << false << 26;
    QTest::newRow("register") << true << 3;
    QTest::newRow("register of many sheets") << true << 120;
}

void PeriodPdfTest::keepsTheMarginsOfTheDecree()
{
    QFETCH(bool, lying);
    QFETCH(int, rows);
    const QString path = written(lying ? layOutRegister(sampleRegister(rows)) : layOutPeriod(samplePeriod(rows)));
    const double right = lying ? 297 - 15 : 210 - 15;
    const double bottom = (lying ? 210 : 297) - 20;
    for (const Word &word : pdfprobe::wordsOf(path)) {
        const bool isNumber = word.top < 19;
        QVERIFY2(word.left > 29.9 && word.right < right + 0.1, qPrintable(word.text));
        QVERIFY2(isNumber || (word.top > 18 && word.bottom < bottom + 1.5), qPrintable(word.text));
    }
}

void PeriodPdfTest::saysWhatTheFiguresSay()
{
    const PeriodReport report = samplePeriod(3);
    const QString text = pdfprobe::flat(pdfprobe::textOf(written(layOutPeriod(report)), 1, false));
    QVERIFY2(text.contains(QStringLiteral("tháng 11 năm 2026")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("84 ca trực, 82 ca có người nhận ca")));
    QVERIFY(text.contains(
        QStringLiteral("Tiếp nhận 507 cuộc gọi đến; nghe máy 462 cuộc, nhỡ 18 cuộc. Tỷ lệ nghe máy 96,3%")));
    QVERIFY(text.contains(QStringLiteral("27 cuộc quấy rối, nhầm số")));
}

void PeriodPdfTest::numbersEverySheetButTheFirst()
{
    const PaperDocument document = layOutRegister(sampleRegister(120));
    QVERIFY(document.pages.size() > 5);
    for (const Word &word : pdfprobe::wordsOf(written(document))) {
        if (word.top > 18)
            continue;
        QVERIFY(word.page > 1);
        QCOMPARE(word.text, QString::number(word.page));
        QVERIFY(std::abs((word.left + word.right) / 2 - (30 + 282) / 2.0) < 1);
    }
}

void PeriodPdfTest::keepsTheSignatureTogether_data()
{
    QTest::addColumn<int>("rows");
    for (int rows = 1; rows < 40; rows += 3)
        QTest::addRow("%d", rows) << rows;
}

void PeriodPdfTest::keepsTheSignatureTogether()
{
    QFETCH(int, rows);
    const QString path = written(layOutPeriod(samplePeriod(rows)));
    int title = 0;
    int name = 0;
    int end = 0;
    for (const Word &word : pdfprobe::wordsOf(path)) {
        title = word.text == QStringLiteral("CHÁNH") ? word.page : title;
        name = word.text == QStringLiteral("Nghĩa") ? word.page : name;
        end = word.text.endsWith(QStringLiteral("./.")) ? word.page : end;
    }
    QVERIFY(title > 0 && end > 0);
    QCOMPARE(title, name);
    QCOMPARE(end, name);
    const QString book = written(layOutRegister(sampleRegister(rows)));
    int signers = 0;
    int sentence = 0;
    for (const Word &word : pdfprobe::wordsOf(book)) {
        signers = word.text == QStringLiteral("TRƯỞNG") ? word.page : signers;
        sentence = word.text == QStringLiteral("trang,") ? word.page : sentence;
    }
    QVERIFY(signers > 0);
    QCOMPARE(signers, sentence);
}

void PeriodPdfTest::repeatsTheHeadOfTheRegister()
{
    const PaperDocument document = layOutRegister(sampleRegister(60));
    const QString path = written(document);
    for (int page = 1; page < static_cast<int>(document.pages.size()); ++page) {
        const QString text = pdfprobe::textOf(path, page);
        QVERIFY(text.contains(QStringLiteral("(11)")) && text.contains(QStringLiteral("Số vào sổ")));
    }
}

void PeriodPdfTest::lyingPaperLies()
{
    const QString info = pdfprobe::run(QStringLiteral("pdfinfo"), {written(layOutRegister(sampleRegister(2)))});
    static const QRegularExpression size(QStringLiteral("Page size:\\s+([\\d.]+) x ([\\d.]+)"));
    const QRegularExpressionMatch match = size.match(info);
    QVERIFY(match.captured(1).toDouble() > match.captured(2).toDouble());
}

void PeriodPdfTest::anEmptyPeriodIsAPaperToo()
{
    PeriodReport report = samplePeriod(0);
    report.lines.clear();
    report.overdue.clear();
    report.figures.total = {};
    const QString text = pdfprobe::flat(pdfprobe::textOf(written(layOutPeriod(report)), 1, false));
    QVERIFY2(text.contains(QStringLiteral("Tiếp nhận 0 cuộc gọi đến")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Không có cuộc gọi nhỡ.")));
    CallRegister book = sampleRegister(0);
    QVERIFY(
        pdfprobe::textOf(written(layOutRegister(book)), 1).contains(QStringLiteral("Trong kỳ không có cuộc gọi nào.")));
}

void PeriodPdfTest::printsTheRemarksInTheirSections()
{
    PeriodReport report = samplePeriod(2);
    report.remarks.difficulties = QStringLiteral("<b>Máy lẻ</b> hay hỏng.\nThiếu 01 tai nghe.");
    report.digest = QStringLiteral("A1B2-C3D4-E5F6-0789");
    const QString path = written(layOutPeriod(report));
    const QString text = pdfprobe::flat(pdfprobe::run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}));
    const auto at = [&text](const QString &words) { return text.indexOf(words); };
    QVERIFY(at(QStringLiteral("V. KHÓ KHĂN")) < at(QStringLiteral("<b>Máy lẻ</b> hay hỏng.")));
    QVERIFY(at(QStringLiteral("Thiếu 01 tai nghe.")) < at(QStringLiteral("VI. ĐỀ XUẤT")));
    QVERIFY(at(QStringLiteral("A1B2-C3D4-E5F6-0789")) > 0);
}

QTEST_MAIN(PeriodPdfTest)
#include "tst_periodpdf.moc"
