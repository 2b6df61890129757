// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdffile.h"
#include "report/pdfprobe.h"
#include "report/recordlayout.h"
#include "report/samplerecord.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tb;
using namespace tb::pdfprobe;

/// The record of a handover, measured on its PDF.
class TestReportRecord : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(m_folder.isValid());
        m_path = m_folder.filePath(QStringLiteral("record.pdf"));
    }

    void saysWhatARecordHasToSay()
    {
        write(sampleRecord());
        const QString text = flat(textOf(m_path, 1));
        for (const QString &part :
             {QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), QStringLiteral("Độc lập - Tự do - Hạnh phúc"),
              QStringLiteral("ỦY BAN NHÂN DÂN"), QStringLiteral("/BB-UBND"),
              QStringLiteral("Hải Bình, ngày 24 tháng 11 năm 2026"), QStringLiteral("BIÊN BẢN"),
              QStringLiteral("Bàn giao ca trực, ca sáng ngày 24 tháng 11 năm 2026"),
              QStringLiteral("- Người giao ca: Nguyễn Thị Thu Hà, Chuyên viên."),
              QStringLiteral("- Người nhận ca: Trần Quốc Bảo, Chuyên viên."), QStringLiteral("Có trục trặc"),
              QStringLiteral("Nội dung bàn giao"), QStringLiteral("đã nhận bàn giao lúc 11 giờ 32 phút"),
              QStringLiteral("01 bản./."), QStringLiteral("NGƯỜI GIAO CA"), QStringLiteral("NGƯỜI NHẬN CA"),
              QStringLiteral("(Ký, ghi rõ họ tên)")})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void fitsOnOneSheet() { QCOMPARE(layOutRecord(sampleRecord()).pages.size(), std::size_t{1}); }

    void keepsInsideTheMargins_data()
    {
        QTest::addColumn<int>("matters");
        QTest::addColumn<bool>("longTexts");
        QTest::newRow("a morning") << 3 << false;
        QTest::newRow("nothing left") << 0 << false;
        QTest::newRow("ninety matters") << 90 << false;
        QTest::newRow("long texts") << 12 << true;
    }

    void keepsInsideTheMargins()
    {
        QFETCH(int, matters);
        QFETCH(bool, longTexts);
        HandoverRecord record = sampleRecord(matters);
        if (longTexts)
            lengthen(record);
        write(record);
        const std::vector<Word> words = wordsOf(m_path);
        QVERIFY(words.size() > 100);
        for (const Word &word : words) {
            const bool pageNumber = word.bottom < 19;
            QVERIFY2(word.left >= 29.9 && word.right <= 192.3, qPrintable(word.text));
            QVERIFY2(pageNumber || (word.top >= 19.5 && word.bottom <= 277.5), qPrintable(word.text));
        }
    }

    void repeatsTheHeadOfTheMatters()
    {
        write(sampleRecord(90));
        const std::size_t pages = layOutRecord(sampleRecord(90)).pages.size();
        QVERIFY(pages > 3);
        for (int page = 2; page < static_cast<int>(pages); ++page)
            QVERIFY(flat(textOf(m_path, page)).contains(QStringLiteral("TT Nội dung Người gọi")));
    }

    void neverPartsTheSignatures()
    {
        for (int matters = 0; matters < 30; ++matters) {
            write(sampleRecord(matters));
            const int last = static_cast<int>(layOutRecord(sampleRecord(matters)).pages.size());
            const QString text = flat(textOf(m_path, last, false));
            for (const QString &part : {QStringLiteral("Xác nhận của người nhận ca"), QStringLiteral("01 bản./."),
                                        QStringLiteral("NGƯỜI GIAO CA"), QStringLiteral("NGƯỜI NHẬN CA"),
                                        QStringLiteral("Nguyễn Thị Thu Hà"), QStringLiteral("Trần Quốc Bảo")})
                QVERIFY2(text.contains(part), qPrintable(part));
        }
    }

    void putsTheSignaturesSideBySideWithRoomForThePen()
    {
        write(sampleRecord());
        Word giver;
        Word receiver;
        double hint = 0;
        double name = 0;
        for (const Word &word : wordsOf(m_path)) {
            if (word.text == QStringLiteral("GIAO"))
                giver = word;
            if (word.text == QStringLiteral("NHẬN"))
                receiver = word;
            if (word.text == QStringLiteral("tên)"))
                hint = word.bottom;
            if (word.text == QStringLiteral("Bảo") && word.left > 100)
                name = word.top;
        }
        QVERIFY(qAbs(giver.top - receiver.top) < 0.5);
        QVERIFY(giver.right < 111 && receiver.left > 111);
        QVERIFY2(name - hint >= 24.5 && name - hint <= 31, qPrintable(QString::number(name - hint)));
    }

    void leavesTheReceiversNameToThePenWhereNobodyWasThere()
    {
        HandoverRecord record = sampleRecord();
        record.receiver = record.acceptedBy = {};
        for (RecordMatter &matter : record.matters)
            matter.taker = record.giver.name;
        write(record);
        const QString text = flat(textOf(m_path, 1));
        QVERIFY(!text.contains(QStringLiteral("Bảo")));
        QVERIFY(text.contains(QStringLiteral("không có người nhận")));
        QVERIFY(text.contains(QStringLiteral("Chưa có xác nhận nhận bàn giao")));
        QVERIFY(text.contains(QStringLiteral("NGƯỜI NHẬN CA")));
    }

    void printsMarkupAsText()
    {
        HandoverRecord record = sampleRecord();
        record.note = QStringLiteral("<b>rè</b>&amp;");
        write(record);
        QVERIFY(flat(textOf(m_path, 1)).remove(QLatin1Char(' ')).contains(QStringLiteral("<b>rè</b>&amp;")));
    }

private:
    void write(const HandoverRecord &record)
    {
        const Done done = writePdf(layOutRecord(record), m_path);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().detail));
    }

    static void lengthen(HandoverRecord &record)
    {
        const QString name = QStringLiteral("Công Tằng Tôn Nữ Hoàng Thị Phương Thảo Nguyên Minh Khuê Diệu Hiền");
        record.giver.name = record.receiver.name = record.acceptedBy.name = name;
        record.note = QStringLiteral("Dặn dò rất dài. ").repeated(300);
        record.acceptanceNote = QString(400, QLatin1Char('9'));
        record.lines[0].line.name = name + name;
        for (RecordMatter &matter : record.matters) {
            matter.content = name.repeated(4);
            matter.caller = matter.taker = name;
        }
    }

    QTemporaryDir m_folder;
    QString m_path;
};

QTEST_MAIN(TestReportRecord)
#include "tst_reportrecord.moc"
