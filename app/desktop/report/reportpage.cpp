// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportpage.h"

#include "base/clock.h"
#include "report/closingoptions.h"
#include "report/gapwords.h"
#include "report/periodoptions.h"
#include "report/previewbar.h"
#include "report/recordlayout.h"
#include "report/recordwords.h"
#include "report/reportfit.h"
#include "report/reportlayout.h"
#include "report/reportoutlets.h"
#include "report/reportsource.h"
#include "report/reportwords.h"
#include "report/shiftremark.h"
#include "report/slipoptions.h"
#include "ui_reportpage.h"

#include <QSignalBlocker>

namespace tb {
namespace {

using namespace std::chrono_literals;

/// Typing is followed by one layout, not by one for every key.
constexpr auto kLayoutDelay = 200ms;

} // namespace

ReportPage::ReportPage(ReportSource &source, QWidget *parent)
    : QWidget(parent), m_source(source), m_ui(std::make_unique<Ui::ReportPage>()), m_letter(*m_ui),
      m_period(new PeriodOptions), m_slips(new SlipOptions(source.slips())), m_closing(new ClosingOptions(source)),
      m_remark(new ShiftRemark(source)), m_papers(source)
{
    m_ui->setupUi(this);
    m_ui->messageBar->hide();
    new ReportFit(*m_ui, this);
    m_ui->templateCombo->addItems({tr("Shift report"), tr("Shift handover record"), tr("Report of a period"),
                                   tr("Register of calls"), tr("Surprise inspection"),
                                   tr("Blank slips for a power cut")});
    m_ui->optionsGrid->addWidget(m_period, 1, 0, 1, 2);
    m_ui->optionsGrid->addWidget(m_closing, 8, 0, 1, 2);
    m_ui->optionsGrid->addWidget(m_slips, 9, 0, 1, 2);
    m_ui->optionsGrid->addWidget(m_remark, 10, 0, 1, 2);
    setTabOrder(m_ui->maskNumbersCheck, m_remark);
    m_outlets = new ReportOutlets(*m_ui->messageBar, this);
    m_period->setPeriod(periodOf(PeriodKind::Month, SystemClock().now()));
    m_ui->printButton->setShortcut(QKeySequence::Print);
    m_ui->pdfButton->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_later.setSingleShot(true);
    m_later.setInterval(kLayoutDelay);
    connectOptions();
    new PreviewBar(*m_ui, this);
    connect(m_outlets, &ReportOutlets::pdfWritten, this, &ReportPage::pdfWritten);
    connect(m_outlets, &ReportOutlets::failed, this, &ReportPage::failed);
    showOptions();
    refresh();
}

ReportPage::~ReportPage() = default;

void ReportPage::connectOptions()
{
    const auto later = [this] { m_later.start(); };
    for (QLineEdit *edit : {m_ui->numberEdit, m_ui->addresseeEdit, m_ui->signerNameEdit})
        connect(edit, &QLineEdit::textChanged, this, later);
    connect(m_ui->signerLinesEdit, &QPlainTextEdit::textChanged, this, later);
    connect(m_ui->dateEdit, &QDateEdit::dateChanged, this, later);
    for (QCheckBox *check : {m_ui->datedCheck, m_ui->shiftCheck, m_ui->figuresCheck, m_ui->openMattersCheck,
                             m_ui->checksCheck, m_ui->callListCheck, m_ui->maskNumbersCheck})
        connect(check, &QCheckBox::toggled, this, later);
    connect(m_ui->datedCheck, &QCheckBox::toggled, m_ui->dateEdit, &QWidget::setEnabled);
    connect(&m_later, &QTimer::timeout, this, &ReportPage::layOut);
    connect(m_ui->shiftCombo, &QComboBox::currentIndexChanged, this, &ReportPage::loadShift);
    connect(m_ui->shiftCombo, &QComboBox::activated, this, [this] { m_shiftChosen = true; });
    connect(m_ui->templateCombo, &QComboBox::currentIndexChanged, this, &ReportPage::changeTemplate);
    connect(m_closing, &ClosingOptions::closed, this, &ReportPage::loadShift);
    connect(m_closing, &ClosingOptions::failed, this,
            [this](const Error &error) { m_outlets->tellFailure(error, tr("The figures could not be closed (%1).")); });
    connect(m_period, &PeriodOptions::periodChanged, this, &ReportPage::loadShift);
    connect(m_slips, &SlipOptions::changed, this, &ReportPage::loadShift);
    connect(m_period, &PeriodOptions::remarksChanged, this, later);
    connect(m_remark, &ShiftRemark::changed, this, later);
    connect(m_ui->sheetButton, &QPushButton::clicked, this,
            [this] { m_outlets->exportSheets(m_papers.sheets(), suggestedFileName().chopped(4)); });
    connect(m_ui->printButton, &QPushButton::clicked, this, &ReportPage::print);
    connect(m_ui->pdfButton, &QPushButton::clicked, this, &ReportPage::exportPdf);
}

void ReportPage::refresh()
{
    listShifts();
    loadShift();
}

void ReportPage::showRecord(const ShiftId &shift)
{
    m_shiftChosen = true;
    m_ui->templateCombo->setCurrentIndex(LetterOptions::kRecord);
    listShifts();
    m_ui->shiftCombo->setCurrentIndex(qMax(0, m_ui->shiftCombo->findData(shift.uuid())));
    loadShift();
}

void ReportPage::showPeriod(const Period &period)
{
    m_period->setPeriod(period);
    if (isOfPeriod())
        loadShift();
    else
        m_ui->templateCombo->setCurrentIndex(LetterOptions::kPeriod);
}

void ReportPage::showInspection(Moment now)
{
    const QSignalBlocker quiet(m_ui->templateCombo);
    m_period->setPeriod(tb::periodOf(PeriodKind::Day, now));
    m_ui->templateCombo->setCurrentIndex(LetterOptions::kInspection);
    changeTemplate();
}

bool ReportPage::isRecord() const
{
    return m_ui->templateCombo->currentIndex() == LetterOptions::kRecord;
}

bool ReportPage::isOfPeriod() const
{
    return m_ui->templateCombo->currentIndex() >= LetterOptions::kPeriod;
}

void ReportPage::changeTemplate()
{
    m_ui->titleLabel->setText(m_ui->templateCombo->currentText());
    showOptions();
    loadShift();
}

void ReportPage::showOptions()
{
    const int shown = m_ui->templateCombo->currentIndex();
    m_letter.show(shown);
    m_period->setVisible(isOfPeriod() && shown != LetterOptions::kSlips);
    m_slips->setVisible(shown == LetterOptions::kSlips);
    m_period->showRemarks(shown == LetterOptions::kPeriod);
    m_closing->setVisible(shown == LetterOptions::kPeriod);
    m_remark->setVisible(shown == LetterOptions::kReport);
}

void ReportPage::listShifts()
{
    const QSignalBlocker quiet(m_ui->shiftCombo);
    const QVariant chosen = m_shiftChosen ? m_ui->shiftCombo->currentData() : QVariant();
    m_ui->shiftCombo->clear();
    for (const ReportShiftChoice &shift : m_source.shifts())
        m_ui->shiftCombo->addItem(shift.label, shift.id.uuid());
    m_ui->shiftCombo->setCurrentIndex(qMax(0, m_ui->shiftCombo->findData(chosen)));
}

void ReportPage::loadShift()
{
    m_report = {};
    m_record = {};
    m_papers.clear();
    if (isOfPeriod())
        return loadPeriod();
    if (m_ui->shiftCombo->count() == 0) {
        layOut();
        m_ui->messageBar->showMessage(MessageBar::Kind::Info, tr("There is no shift to report on yet."));
        return;
    }
    const ShiftId shift(m_ui->shiftCombo->currentData().toUuid());
    const Done read = isRecord() ? loadRecord(shift) : loadReport(shift);
    layOut();
    if (!read.ok() && read.error().code == ErrorCode::WrongState)
        m_ui->messageBar->showMessage(MessageBar::Kind::Info, tr("This shift was not handed over yet."));
    else if (!read.ok())
        m_outlets->tellFailure(read.error(), tr("The paper of this shift could not be read (%1)."));
}

void ReportPage::loadPeriod()
{
    const auto kind = static_cast<PeriodPapers::Kind>(m_ui->templateCombo->currentIndex() - LetterOptions::kPeriod);
    if (kind == PeriodPapers::Kind::Slips)
        m_slips->refresh();
    const Done read = m_papers.load(kind, m_period->period(), m_slips->chosen());
    m_closing->show(m_period->period());
    if (read.ok() && kind != PeriodPapers::Kind::Slips)
        m_letter.fill(m_papers.letter(), m_papers.madeAt());
    layOut();
    if (!read.ok())
        m_outlets->tellFailure(read.error(), tr("The paper of this period could not be made (%1)."));
}

Done ReportPage::loadReport(const ShiftId &shift)
{
    const Done kept = m_remark->keep();
    Result<ShiftReport> report = kept.ok() ? m_source.reportOf(shift) : Result<ShiftReport>(kept.error());
    if (!report.ok())
        return report.error();
    m_report = report.take();
    m_remark->show(shift, m_report.remark);
    m_letter.fill(m_report.letter, m_report.madeAt);
    return {};
}

Done ReportPage::loadRecord(const ShiftId &shift)
{
    Result<HandoverRecord> record = m_source.recordOf(shift);
    if (!record.ok())
        return record.error();
    m_record = record.take();
    m_ui->dateEdit->setDate(m_record.letter.date);
    m_ui->numberEdit->setPlaceholderText(QStringLiteral("/%1").arg(m_record.letter.symbol));
    return {};
}

void ReportPage::layOut()
{
    m_later.stop();
    if (const Done kept = m_remark->keep(); !kept.ok())
        emit failed(kept.error());
    const bool any
        = isOfPeriod() ? m_papers.isThere() : !(isRecord() ? m_record.agency : m_report.agency).name.isEmpty();
    m_document = {};
    if (any && isOfPeriod()) {
        ReportLetter letter = m_papers.letter();
        m_letter.read(letter);
        m_papers.setLetter(letter);
        m_papers.setRemarks(m_period->remarks());
        m_document = m_papers.layOut();
    } else if (any && isRecord()) {
        m_letter.readRegistry(m_record.letter);
        m_document = layOutRecord(m_record);
    } else if (any) {
        m_letter.read(m_report.letter);
        m_report.sections = m_letter.sections();
        m_report.remark = m_remark->text();
        m_document = layOutReport(m_report);
    }
    m_ui->preview->setDocument(m_document);
    m_ui->printButton->setEnabled(any);
    m_ui->pdfButton->setEnabled(any);
    m_ui->sheetButton->setEnabled(any);
    m_ui->messageBar->setVisible(any);
    if (any)
        showCheck();
}

void ReportPage::showCheck()
{
    if (m_ui->templateCombo->currentIndex() == LetterOptions::kSlips)
        return m_ui->messageBar->hide(); // a slip is no letter
    const std::vector<LetterGap> gaps = isOfPeriod() ? m_papers.gaps()
        : isRecord()                                 ? gapsOf(m_record)
                                                     : gapsOf(m_report);
    if (gaps.empty())
        m_ui->messageBar->showMessage(MessageBar::Kind::Success, tr("The layout follows Decree 30/2020"));
    else
        m_ui->messageBar->showMessage(MessageBar::Kind::Warn, GapWords::sentence(gaps.front()));
}

const PaperDocument &ReportPage::upToDate()
{
    if (m_later.isActive())
        layOut();
    return m_document;
}

void ReportPage::print()
{
    m_outlets->print(upToDate());
}

void ReportPage::exportPdf()
{
    m_outlets->exportPdf(upToDate(), suggestedFileName());
}

void ReportPage::exportPdfTo(const QString &path)
{
    m_outlets->exportPdfTo(upToDate(), path);
}

QString ReportPage::suggestedFileName() const
{
    if (isOfPeriod())
        return m_papers.fileName();
    return isRecord() ? recordwords::fileName(m_record) : reportwords::fileName(m_report);
}

} // namespace tb
