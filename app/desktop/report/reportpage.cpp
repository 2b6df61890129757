// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportpage.h"

#include "report/gapwords.h"
#include "report/paperoutlet.h"
#include "report/recordlayout.h"
#include "report/recordwords.h"
#include "report/reportfit.h"
#include "report/reportlayout.h"
#include "report/reportsource.h"
#include "report/reportwords.h"
#include "ui_reportpage.h"

#include <QSignalBlocker>

namespace tb {
namespace {

using namespace std::chrono_literals;

/// Typing is followed by one layout, not by one for every key.
constexpr auto kLayoutDelay = 200ms;

/// The second of the templates.
constexpr int kRecord = 1;

QStringList nonEmpty(const QString &text, QChar separator)
{
    QStringList parts = text.split(separator);
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts;
}

} // namespace

ReportPage::ReportPage(ReportSource &source, QWidget *parent)
    : QWidget(parent), m_source(source), m_ui(std::make_unique<Ui::ReportPage>()), m_outlet(new PaperOutlet(this))
{
    m_ui->setupUi(this);
    m_ui->messageBar->hide();
    new ReportFit(*m_ui, this);
    m_ui->templateCombo->addItems({tr("Shift report"), tr("Shift handover record")});
    for (const QString &words : {tr("Fit page"), tr("Fit width"), tr("2 pages", "side by side in the preview")})
        m_ui->fitControl->addChoice(words);
    m_ui->printButton->setShortcut(QKeySequence::Print);
    m_ui->pdfButton->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_later.setSingleShot(true);
    m_later.setInterval(kLayoutDelay);
    connectOptions();
    connectPreview();
    connectOutlet();
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
    connect(m_ui->printButton, &QPushButton::clicked, this, &ReportPage::print);
    connect(m_ui->pdfButton, &QPushButton::clicked, this, &ReportPage::exportPdf);
}

void ReportPage::connectPreview()
{
    PagePreview *preview = m_ui->preview;
    connect(preview, &PagePreview::viewChanged, this, &ReportPage::showView);
    connect(m_ui->zoomInButton, &QPushButton::clicked, preview, &PagePreview::zoomIn);
    connect(m_ui->zoomOutButton, &QPushButton::clicked, preview, &PagePreview::zoomOut);
    connect(m_ui->fitControl, &SegmentedControl::chosen, preview,
            [preview](int choice) { preview->setFit(static_cast<PageFit>(choice)); });
    connect(m_ui->previousButton, &QPushButton::clicked, preview, [preview] { preview->turn(-1); });
    connect(m_ui->nextButton, &QPushButton::clicked, preview, [preview] { preview->turn(1); });
}

void ReportPage::connectOutlet()
{
    connect(m_outlet, &PaperOutlet::printFailed, this,
            [this](const Error &error) { tellFailure(error, tr("The paper could not be printed (%1).")); });
    connect(m_outlet, &PaperOutlet::pdfFailed, this, [this](const Error &error) {
        tellFailure(error, tr("The file could not be written (%1). Choose another folder."));
    });
    connect(m_outlet, &PaperOutlet::pdfWritten, this, [this](const QString &path) {
        m_ui->messageBar->showMessage(MessageBar::Kind::Success, tr("The PDF is saved."), path);
        emit pdfWritten(path);
    });
}

void ReportPage::refresh()
{
    listShifts();
    loadShift();
}

void ReportPage::showRecord(const ShiftId &shift)
{
    m_shiftChosen = true;
    m_ui->templateCombo->setCurrentIndex(kRecord);
    listShifts();
    m_ui->shiftCombo->setCurrentIndex(qMax(0, m_ui->shiftCombo->findData(shift.uuid())));
    loadShift();
}

bool ReportPage::isRecord() const
{
    return m_ui->templateCombo->currentIndex() == kRecord;
}

// Each kind of paper has its own numbers in the registry, and its own date.
void ReportPage::changeTemplate()
{
    const Registered shown{m_ui->numberEdit->text(), m_ui->dateEdit->date()};
    m_ui->numberEdit->setText(m_other.number);
    m_ui->dateEdit->setDate(m_other.date.isValid() ? m_other.date : shown.date);
    m_other = shown;
    m_ui->titleLabel->setText(m_ui->templateCombo->currentText());
    for (QWidget *option : m_ui->optionsContent->findChildren<QWidget *>()) {
        if (option->property("reportOnly").toBool())
            option->setVisible(!isRecord());
    }
    loadShift();
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
        tellFailure(read.error(), tr("The paper of this shift could not be read (%1)."));
}

Done ReportPage::loadReport(const ShiftId &shift)
{
    Result<ShiftReport> report = m_source.reportOf(shift);
    if (!report.ok())
        return report.error();
    m_report = report.take();
    if (!m_letterShown)
        showLetter(m_report.letter);
    m_ui->numberEdit->setPlaceholderText(QStringLiteral("/%1").arg(m_report.letter.symbol));
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

void ReportPage::showLetter(const ReportLetter &letter)
{
    m_letterShown = true;
    m_ui->numberEdit->setText(letter.number);
    m_ui->datedCheck->setChecked(letter.date.isValid());
    m_ui->dateEdit->setDate(letter.date.isValid() ? letter.date : wallDate(m_report.madeAt));
    m_ui->addresseeEdit->setText(letter.addressees.join(QStringLiteral("; ")));
    m_ui->signerLinesEdit->setPlainText(letter.signerLines.join(QLatin1Char('\n')));
    m_ui->signerNameEdit->setText(letter.signerName);
}

void ReportPage::readRegistry(ReportLetter &letter) const
{
    const QString number = m_ui->numberEdit->text().trimmed();
    letter.number = number.section(QLatin1Char('/'), 0, 0);
    if (number.contains(QLatin1Char('/')))
        letter.symbol = number.section(QLatin1Char('/'), 1);
    letter.date = m_ui->datedCheck->isChecked() ? m_ui->dateEdit->date() : QDate();
}

void ReportPage::readOptions()
{
    ReportLetter &letter = m_report.letter;
    readRegistry(letter);
    letter.addressees = nonEmpty(m_ui->addresseeEdit->text(), QLatin1Char(';'));
    letter.signerLines = nonEmpty(m_ui->signerLinesEdit->toPlainText(), QLatin1Char('\n'));
    letter.signerName = m_ui->signerNameEdit->text().trimmed();
    m_report.sections = {.shift = m_ui->shiftCheck->isChecked(),
                         .figures = m_ui->figuresCheck->isChecked(),
                         .openMatters = m_ui->openMattersCheck->isChecked(),
                         .checks = m_ui->checksCheck->isChecked(),
                         .callList = m_ui->callListCheck->isChecked(),
                         .maskNumbers = m_ui->maskNumbersCheck->isChecked()};
}

void ReportPage::layOut()
{
    m_later.stop();
    const bool any = !(isRecord() ? m_record.agency : m_report.agency).name.isEmpty();
    m_document = {};
    if (any && isRecord()) {
        readRegistry(m_record.letter);
        m_document = layOutRecord(m_record);
    } else if (any) {
        readOptions();
        m_document = layOutReport(m_report);
    }
    m_ui->preview->setDocument(m_document);
    m_ui->printButton->setEnabled(any);
    m_ui->pdfButton->setEnabled(any);
    m_ui->messageBar->setVisible(any);
    if (any)
        showCheck();
}

void ReportPage::showCheck()
{
    const std::vector<LetterGap> gaps = isRecord() ? gapsOf(m_record) : gapsOf(m_report);
    if (gaps.empty())
        m_ui->messageBar->showMessage(MessageBar::Kind::Success, tr("The layout follows Decree 30/2020"));
    else
        m_ui->messageBar->showMessage(MessageBar::Kind::Warn, GapWords::sentence(gaps.front()));
}

void ReportPage::showView()
{
    const PagePreview *preview = m_ui->preview;
    const int pages = preview->pageCount();
    m_ui->pageLabel->setText(
        pages == 0 ? QString() : tr("Page %1 / %2", "report preview").arg(preview->currentPage() + 1).arg(pages));
    m_ui->zoomLabel->setText(tr("%1%", "zoom").arg(preview->zoomPercent()));
    m_ui->previousButton->setEnabled(preview->currentPage() > 0);
    m_ui->nextButton->setEnabled(!preview->atEnd());
    // A free zoom keeps the sheets side by side or not, so the last choice still says how they lie.
    if (preview->fit() != PageFit::Free)
        m_ui->fitControl->setCurrent(static_cast<int>(preview->fit()));
}

const PaperDocument &ReportPage::upToDate()
{
    if (m_later.isActive())
        layOut();
    return m_document;
}

void ReportPage::print()
{
    m_outlet->print(upToDate());
}

void ReportPage::exportPdf()
{
    m_outlet->exportPdf(upToDate(), suggestedFileName());
}

void ReportPage::exportPdfTo(const QString &path)
{
    m_outlet->exportPdfTo(upToDate(), path);
}

void ReportPage::tellFailure(const Error &error, const QString &sentence)
{
    m_ui->messageBar->showMessage(MessageBar::Kind::Danger, sentence.arg(codeText(error.code)));
    emit failed(error);
}

QString ReportPage::suggestedFileName() const
{
    return isRecord() ? recordwords::fileName(m_record) : reportwords::fileName(m_report);
}

} // namespace tb
