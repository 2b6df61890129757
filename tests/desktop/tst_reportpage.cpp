// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/messagebar.h"
#include "look/segmentedcontrol.h"
#include "report/pagepreview.h"
#include "report/reportpage.h"
#include "report/reportsource.h"
#include "report/sampleinspection.h"
#include "report/sampleperiod.h"
#include "report/samplerecord.h"
#include "report/samplereport.h"
#include "sampleslips.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tb;

namespace {

class TwoShifts final : public ReportSource {
public:
    std::vector<ReportShiftChoice> shifts() override { return choices; }

    Result<ShiftReport> reportOf(const ShiftId &shift) override
    {
        ++asked;
        if (broken)
            return Error{ErrorCode::Corrupt, QString()};
        ShiftReport report = SampleReport(shift == choices.front().id ? 300 : 15).report;
        report.remark = remarks.value(shift.uuid());
        return report;
    }
    Done keepRemark(const ShiftId &shift, const QString &text) override
    {
        remarks.insert(shift.uuid(), text);
        return {};
    }

    Result<HandoverRecord> recordOf(const ShiftId &shift) override
    {
        if (shift == choices.front().id)
            return Error{ErrorCode::WrongState, QString()};
        return sampleRecord();
    }
    Result<PeriodReport> periodOf(const Period &) override
    {
        PeriodReport report = samplePeriod(12);
        report.letter.signerName = QStringLiteral("Phạm Văn Hùng");
        return report;
    }
    Result<CallRegister> registerOf(const Period &) override { return sampleRegister(40); }
    Result<InspectionSheet> inspectionOf(const Period &) override { return sampleInspection(12); }
    SlipSource &slips() override { return sampleSlips; }
    ReportClosingState closingOf(const Period &) override { return {}; }
    Done closeReport(const Period &) override { return {}; }
    Done amendReport(const Period &) override { return {}; }
    Result<ReportProofWords> proofOf(const QString &) override { return Error{ErrorCode::UnknownSubject, {}}; }

    std::vector<ReportShiftChoice> choices{
        {ShiftId::fromText(QStringLiteral("00000000-0000-7000-8000-00000000000a")), QStringLiteral("Sáng 24/11")},
        {ShiftId::fromText(QStringLiteral("00000000-0000-7000-8000-00000000000b")), QStringLiteral("Chiều 23/11")}};
    SampleSlips sampleSlips;
    QHash<QUuid, QString> remarks;
    bool broken = false;
    int asked = 0;
};

template <class T> T *child(QWidget &page, const char *name)
{
    T *found = page.findChild<T *>(QLatin1String(name));
    Q_ASSERT(found);
    return found;
}

/// What the message bar tells, or nothing where it is hidden.
QString said(QWidget &page)
{
    const auto *bar = child<MessageBar>(page, "messageBar");
    return bar->isHidden() ? QString() : bar->accessibleName();
}

} // namespace

class TestReportPage : public QObject {
    Q_OBJECT

private slots:
    void showsTheLatestShiftAtOnce()
    {
        TwoShifts source;
        ReportPage page(source);
        QVERIFY(page.document().pages.size() > 10);
        QCOMPARE(child<PagePreview>(page, "preview")->pageCount(), static_cast<int>(page.document().pages.size()));
        QCOMPARE(child<QLineEdit>(page, "addresseeEdit")->text(),
                 QStringLiteral("Văn phòng Ủy ban nhân dân thành phố"));
        QCOMPARE(child<QLineEdit>(page, "numberEdit")->text(), QString());
    }

    void changesTheShift()
    {
        TwoShifts source;
        ReportPage page(source);
        child<QComboBox>(page, "shiftCombo")->setCurrentIndex(1);
        QCOMPARE(page.document().pages.size(), std::size_t{2});
    }

    void leavesOutWhatIsNotWanted()
    {
        TwoShifts source;
        ReportPage page(source);
        child<QCheckBox>(page, "callListCheck")->setChecked(false);
        QTRY_COMPARE(page.document().pages.size(), std::size_t(page.document().letterPages));
    }

    void laysOutOnceForSeveralKeys()
    {
        TwoShifts source;
        ReportPage page(source);
        const QSignalSpy views(child<PagePreview>(page, "preview"), &PagePreview::viewChanged);
        const auto before = views.count();
        QTest::keyClicks(child<QLineEdit>(page, "numberEdit"), QStringLiteral("412/BC-UBND"));
        QCOMPARE(views.count(), before);
        QTRY_VERIFY(views.count() > before);
        QCOMPARE(views.count(), before + 1);
    }

    void keepsWhatWasTypedWhenTheBookChanges()
    {
        TwoShifts source;
        ReportPage page(source);
        child<QLineEdit>(page, "signerNameEdit")->setText(QStringLiteral("Lê Thị Hoa"));
        child<QComboBox>(page, "shiftCombo")->setCurrentIndex(1);
        emit child<QComboBox>(page, "shiftCombo")->activated(1);
        page.refresh();
        QCOMPARE(child<QLineEdit>(page, "signerNameEdit")->text(), QStringLiteral("Lê Thị Hoa"));
        QCOMPARE(child<QComboBox>(page, "shiftCombo")->currentIndex(), 1);
        // A remark stays with its shift, also where it was left at once.
        auto *remark = child<QPlainTextEdit>(page, "shiftRemarkEdit");
        remark->setPlainText(QStringLiteral("Đề nghị bổ sung máy."));
        child<QComboBox>(page, "shiftCombo")->setCurrentIndex(0);
        QVERIFY(remark->toPlainText().isEmpty());
        child<QComboBox>(page, "shiftCombo")->setCurrentIndex(1);
        QCOMPARE(remark->toPlainText(), QStringLiteral("Đề nghị bổ sung máy."));
    }

    void writesWhatItShows()
    {
        TwoShifts source;
        ReportPage page(source);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ca.pdf"));
        QSignalSpy written(&page, &ReportPage::pdfWritten);
        page.exportPdfTo(path);
        QCOMPARE(written.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == QByteArrayLiteral("%PDF-"));
    }

    void saysThatTheFileCannotBeWritten()
    {
        TwoShifts source;
        ReportPage page(source);
        QSignalSpy failed(&page, &ReportPage::failed);
        page.exportPdfTo(QStringLiteral("/no/such/folder/ca.pdf"));
        QCOMPARE(failed.count(), 1);
        QVERIFY(said(page).contains(QStringLiteral("TB-800")));
    }

    void offersNothingWithoutAShift()
    {
        TwoShifts source;
        source.choices.clear();
        ReportPage page(source);
        QVERIFY(page.document().pages.empty());
        QVERIFY(!child<QPushButton>(page, "printButton")->isEnabled());
        QVERIFY(!child<QPushButton>(page, "pdfButton")->isEnabled());
        QVERIFY(!said(page).isEmpty());
    }

    void saysThatAShiftCannotBeRead()
    {
        TwoShifts source;
        source.broken = true;
        ReportPage page(source);
        QVERIFY(page.document().pages.empty());
        QVERIFY(said(page).contains(QStringLiteral("TB-502")));
    }

    void saysWhatTheLetterLacks()
    {
        TwoShifts source;
        ReportPage page(source);
        QVERIFY(said(page).contains(QStringLiteral("Decree 30/2020")));
        child<QLineEdit>(page, "signerNameEdit")->clear();
        QTRY_COMPARE(said(page), QStringLiteral("The signer’s name is missing."));
    }

    void proposesTheSignerOfEachPaper()
    {
        TwoShifts source;
        ReportPage page(source);
        auto *signer = child<QLineEdit>(page, "signerNameEdit");
        auto *papers = child<QComboBox>(page, "templateCombo");
        QCOMPARE(signer->text(), QStringLiteral("Nguyễn Hữu Nghĩa"));
        papers->setCurrentIndex(2);
        QCOMPARE(signer->text(), QStringLiteral("Phạm Văn Hùng"));
        papers->setCurrentIndex(0);
        QCOMPARE(signer->text(), QStringLiteral("Nguyễn Hữu Nghĩa"));
        signer->setText(QStringLiteral("Lê Thị Hoa"));
        papers->setCurrentIndex(2);
        QCOMPARE(signer->text(), QStringLiteral("Lê Thị Hoa")); // typed, and therefore meant
    }

    void asksNothingOfALetterForASlip()
    {
        TwoShifts source;
        ReportPage page(source);
        child<QComboBox>(page, "templateCombo")->setCurrentIndex(5);
        QCOMPARE(page.document().pages.size(), std::size_t{2}); // three slips
        QVERIFY(child<QLineEdit>(page, "numberEdit")->isHidden());
        QCOMPARE(said(page), QString());
        QVERIFY(child<QPushButton>(page, "printButton")->isEnabled());
    }

    void showsTheInspectionOfToday()
    {
        TwoShifts source;
        ReportPage page(source);
        page.showInspection(SampleReport::at(9, 40));
        QVERIFY(page.document().pages.size() <= 2);
        QCOMPARE(child<QDateEdit>(page, "dateEdit")->date(), QDate(2026, 11, 24));
        QVERIFY(child<QLineEdit>(page, "signerNameEdit")->isHidden());
        QVERIFY(child<QPushButton>(page, "sheetButton")->isHidden());
    }

    void leavesTheDateToTheRegistry()
    {
        TwoShifts source;
        ReportPage page(source);
        child<QCheckBox>(page, "datedCheck")->setChecked(false);
        QVERIFY(!child<QDateEdit>(page, "dateEdit")->isEnabled());
    }

    void turnsPagesByKey()
    {
        TwoShifts source;
        ReportPage page(source);
        page.resize(1278, 600);
        page.show();
        auto *preview = child<PagePreview>(page, "preview");
        QCOMPARE(preview->fit(), PageFit::TwoPages);
        QTest::keyClick(preview, Qt::Key_PageDown);
        QCOMPARE(preview->currentPage(), 2);
        QTest::keyClick(preview, Qt::Key_End);
        QVERIFY(preview->atEnd());
        QVERIFY(!child<QPushButton>(page, "nextButton")->isEnabled());
        QTest::keyClick(preview, Qt::Key_Home);
        QCOMPARE(preview->currentPage(), 0);
    }

    void zooms()
    {
        TwoShifts source;
        ReportPage page(source);
        page.resize(1278, 600);
        page.show();
        auto *preview = child<PagePreview>(page, "preview");
        const int before = preview->zoomPercent();
        child<QPushButton>(page, "zoomInButton")->click();
        QVERIFY(preview->zoomPercent() > before);
        QCOMPARE(preview->fit(), PageFit::Free);
        auto *fit = child<SegmentedControl>(page, "fitControl");
        QCOMPARE(fit->current(), static_cast<int>(PageFit::TwoPages));
        emit fit->chosen(static_cast<int>(PageFit::Width));
        QCOMPARE(preview->fit(), PageFit::Width);
        QCOMPARE(fit->current(), static_cast<int>(PageFit::Width));
    }

    void followsTheFirstShiftUntilOneIsChosen()
    {
        TwoShifts source;
        ReportPage page(source);
        auto *shifts = child<QComboBox>(page, "shiftCombo");
        const ReportShiftChoice begun{ShiftId::fromText(QStringLiteral("00000000-0000-7000-8000-00000000000c")),
                                      QStringLiteral("Chiều 24/11")};
        source.choices.insert(source.choices.begin(), begun);
        page.refresh();
        QCOMPARE(shifts->currentText(), QStringLiteral("Chiều 24/11"));
        shifts->setCurrentIndex(1);
        emit shifts->activated(1);
        source.choices.insert(source.choices.begin(), begun);
        page.refresh();
        QCOMPARE(shifts->currentText(), QStringLiteral("Sáng 24/11"));
    }

    void showsTheRecordOfAHandover()
    {
        TwoShifts source;
        ReportPage page(source);
        page.showRecord(source.choices[1].id);
        QCOMPARE(page.document().title, QStringLiteral("Bàn giao ca trực, ca sáng ngày 24 tháng 11 năm 2026"));
        QCOMPARE(child<QLineEdit>(page, "numberEdit")->placeholderText(), QStringLiteral("/BB-UBND"));
        QVERIFY(child<QLineEdit>(page, "addresseeEdit")->isHidden());
        QVERIFY(said(page).contains(QStringLiteral("Decree 30/2020")));
        child<QComboBox>(page, "templateCombo")->setCurrentIndex(0);
        QVERIFY(!child<QLineEdit>(page, "addresseeEdit")->isHidden());
        QVERIFY(page.document().title.startsWith(QStringLiteral("Kết quả")));
    }

    void keepsTheNumbersOfTheTwoPapersApart()
    {
        TwoShifts source;
        ReportPage page(source);
        auto *number = child<QLineEdit>(page, "numberEdit");
        number->setText(QStringLiteral("412"));
        child<QComboBox>(page, "templateCombo")->setCurrentIndex(1);
        QCOMPARE(number->text(), QString());
        number->setText(QStringLiteral("7"));
        child<QComboBox>(page, "templateCombo")->setCurrentIndex(0);
        QCOMPARE(number->text(), QStringLiteral("412"));
    }

    void datesTheRecordByItsHandover()
    {
        TwoShifts source;
        ReportPage page(source);
        auto *date = child<QDateEdit>(page, "dateEdit");
        date->setDate(QDate(2026, 11, 30));
        page.showRecord(source.choices[1].id);
        QCOMPARE(date->date(), QDate(2026, 11, 24));
        child<QComboBox>(page, "templateCombo")->setCurrentIndex(0);
        QCOMPARE(date->date(), QDate(2026, 11, 30));
    }

    void saysThatAShiftWasNotHandedOverYet()
    {
        TwoShifts source;
        ReportPage page(source);
        QSignalSpy failed(&page, &ReportPage::failed);
        page.showRecord(source.choices[0].id);
        QVERIFY(page.document().pages.empty());
        QCOMPARE(said(page), QStringLiteral("This shift was not handed over yet."));
        QCOMPARE(failed.size(), 0);
    }
};

QTEST_MAIN(TestReportPage)
#include "tst_reportpage.moc"
