// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdffile.h"
#include "report/pdfprobe.h"
#include "report/reportlayout.h"
#include "report/samplereport.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace tb;
using namespace tb::pdfprobe;

class TestReportPdf : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(m_folder.isValid());
        m_path = m_folder.filePath(QStringLiteral("report.pdf"));
    }

    void saysWhatTheDecreeAsksFor()
    {
        write(SampleReport().report);
        const QString text = flat(textOf(m_path, 1));
        for (const QString &part :
             {QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), QStringLiteral("Độc lập - Tự do - Hạnh phúc"),
              QStringLiteral("ỦY BAN NHÂN DÂN"), QStringLiteral("/BC-UBND"),
              QStringLiteral("Hải Bình, ngày 24 tháng 11 năm 2026"), QStringLiteral("BÁO CÁO"),
              QStringLiteral("Kính gửi: Văn phòng Ủy ban nhân dân thành phố."), QStringLiteral("kính báo cáo./."),
              QStringLiteral("Nơi nhận:"), QStringLiteral("- Lưu: VT, VP."), QStringLiteral("CHÁNH VĂN PHÒNG")})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void isOneSheetAndItsAppendix()
    {
        const PaperDocument document = layOutReport(SampleReport().report);
        QCOMPARE(document.letterPages, 1);
        QCOMPARE(document.pages.size(), std::size_t{2});
    }

    void keepsInsideTheMargins_data()
    {
        QTest::addColumn<int>("calls");
        QTest::addColumn<bool>("longNames");
        QTest::newRow("a morning") << 15 << false;
        QTest::newRow("an empty shift") << 0 << false;
        QTest::newRow("three hundred calls") << 300 << false;
        QTest::newRow("long names") << 20 << true;
    }

    void keepsInsideTheMargins()
    {
        QFETCH(int, calls);
        QFETCH(bool, longNames);
        ShiftReport report = SampleReport(calls).report;
        if (longNames)
            lengthen(report);
        write(report);
        const std::vector<Word> words = wordsOf(m_path);
        QVERIFY(words.size() > 100);
        for (const Word &word : words) {
            const bool pageNumber = word.bottom < 19;
            QVERIFY2(word.left >= 29.9 && word.right <= 192.3, qPrintable(word.text));
            QVERIFY2(pageNumber || (word.top >= 19.5 && word.bottom <= 277.5), qPrintable(word.text));
        }
    }

    void numbersThePagesFromTheSecondInTheTopMargin()
    {
        write(SampleReport(300).report);
        int lastPage = 0;
        std::map<int, Word> numbers;
        for (const Word &word : wordsOf(m_path)) {
            lastPage = word.page;
            if (word.bottom < 19)
                numbers[word.page] = word;
        }
        QVERIFY(lastPage > 10);
        QVERIFY2(!numbers.count(1), "the first page of the letter shows no number");
        QVERIFY2(!numbers.count(2), "the first page of the appendix shows no number");
        for (int page = 3; page <= lastPage; ++page) {
            QCOMPARE(numbers[page].text, QString::number(page - 1));
            QVERIFY(qAbs((numbers[page].left + numbers[page].right) / 2 - 111) < 0.5);
        }
    }

    void repeatsTheHeadOfTheTableAndSplitsNoRow()
    {
        write(SampleReport(300).report);
        int found = 0;
        for (int page = 2;; ++page) {
            const QString text = textOf(m_path, page);
            if (text.isEmpty())
                break;
            QVERIFY2(flat(text).contains(QStringLiteral("TT Giờ Người gọi, số máy Nội dung Kết quả")),
                     qPrintable(text));
            // Every row ends with a number of its own: as many ordinals as numbers on each sheet.
            const auto count = [&text](const QString &pattern) {
                return text.count(QRegularExpression(pattern, QRegularExpression::MultilineOption));
            };
            const auto rows = count(QStringLiteral(R"(\b\d\d:\d\d\b)"));
            QCOMPARE(count(QStringLiteral(R"(0951 770 \d\d\d)")), rows);
            found += static_cast<int>(rows);
        }
        QCOMPARE(found, 300);
    }

    void neverLeavesTheSignatureAlone()
    {
        for (int extra = 0; extra < 40; ++extra) {
            ShiftReport report = SampleReport(0).report;
            for (int i = 0; i < extra; ++i)
                report.openMatters.push_back(report.openMatters.front());
            write(report);
            const int last = layOutReport(report).letterPages;
            const QString text = flat(textOf(m_path, last, false));
            QVERIFY2(text.contains(QStringLiteral("Nguyễn Hữu Nghĩa")), qPrintable(text));
            QVERIFY2(text.contains(QStringLiteral("Trên đây là báo cáo")), qPrintable(text));
            QVERIFY2(text.contains(QStringLiteral("TL. CHỦ TỊCH")), qPrintable(text));
        }
    }

    void leavesRoomForPenAndSeal()
    {
        write(SampleReport().report);
        double title = 0;
        double name = 0;
        for (const Word &word : wordsOf(m_path)) {
            if (word.page == 1 && word.left > 100 && word.text == QStringLiteral("PHÒNG"))
                title = word.bottom;
            if (word.page == 1 && word.text == QStringLiteral("Nghĩa"))
                name = word.top;
        }
        QVERIFY2(name - title >= 24.5 && name - title <= 31, qPrintable(QString::number(name - title)));
    }

    void saysThatNothingHappened()
    {
        write(SampleReport(0).report);
        QCOMPARE(layOutReport(SampleReport(0).report).pages.size(), std::size_t{1});
        QVERIFY(flat(textOf(m_path, 1)).contains(QStringLiteral("Trong ca không có cuộc gọi đến.")));
    }

    void statesWhatTheServerDoesNotKnow()
    {
        ShiftReport report = SampleReport().report;
        report.notYetOnServer = 3;
        report.sections = {.shift = false, .figures = false, .openMatters = false, .checks = false, .callList = false};
        write(report);
        QVERIFY(flat(textOf(m_path, 1)).contains(QStringLiteral("03 mục chưa gửi lên máy chủ.")));
    }

    void printsMarkupAsText()
    {
        ShiftReport report = SampleReport().report;
        report.shift.officer = QStringLiteral("<b>Hà</b>&amp;");
        write(report);
        // A line may break after any of these signs.
        const QString text = flat(textOf(m_path, 1)).remove(QLatin1Char(' '));
        QVERIFY2(text.contains(QStringLiteral("<b>Hà</b>&amp;")), qPrintable(text));
    }

    void setsATextLongerThanASheetOverSeveral()
    {
        ShiftReport report = SampleReport(3).report;
        report.calls[1].content
            = QStringLiteral("Người dân kể rất dài. ").repeated(400) + QStringLiteral("Hết chuyện.");
        write(report);
        QVERIFY(layOutReport(report).pages.size() > 4);
        QString all;
        for (int page = 2; page <= 12; ++page)
            all += textOf(m_path, page, false);
        QCOMPARE(flat(all).count(QStringLiteral("kể")), 400);
        QVERIFY(flat(all).contains(QStringLiteral("Hết chuyện.")));
    }

private:
    void write(const ShiftReport &report)
    {
        const Done done = writePdf(layOutReport(report), m_path);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().detail));
    }

    static void lengthen(ShiftReport &report)
    {
        const QString name = QStringLiteral("Công Tằng Tôn Nữ Hoàng Thị Phương Thảo Nguyên Minh Khuê Diệu Hiền");
        report.shift.officer = name;
        report.letter.signerName = name;
        report.letter.recipients << name + name;
        report.letter.addressees << name + name;
        report.agency.agencyLines
            = QStringList{QStringLiteral("TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG PHƯỜNG BÌNH HƯNG HÒA")};
        report.agency.place = QStringLiteral("Thành phố Hồ Chí Minh");
        report.lines[0].name = name;
        for (ReportCall &call : report.calls) {
            call.callerName = name;
            call.callerNumber = QString(60, QLatin1Char('9'));
            call.handledBy = name;
        }
    }

    QTemporaryDir m_folder;
    QString m_path;
};

QTEST_MAIN(TestReportPdf)
#include "tst_reportpdf.moc"
