// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportpage.h"

#include "report/lettergap.h"
#include "report/paperprinter.h"
#include "report/pdffile.h"
#include "report/reportlayout.h"
#include "report/reportsource.h"
#include "ui_reportpage.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QSignalBlocker>
#include <QStandardPaths>

namespace tb {
namespace {

using namespace std::chrono_literals;

/// Typing is followed by one layout, not by one for every key.
constexpr auto kLayoutDelay = 200ms;

QStringList nonEmpty(const QString &text, QChar separator)
{
    QStringList parts;
    for (const QString &part : text.split(separator, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    return parts;
}

} // namespace

ReportPage::ReportPage(ReportSource &source, QWidget *parent)
    : QWidget(parent), m_source(source), m_ui(std::make_unique<Ui::ReportPage>())
{
    m_ui->setupUi(this);
    m_ui->messageBar->hide();
    for (const QString &words : {tr("Fit page"), tr("Fit width"), tr("2 pages", "side by side in the preview")})
        m_ui->fitControl->addChoice(words);
    m_ui->printButton->setShortcut(QKeySequence::Print);
    m_ui->pdfButton->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_ui->preview->setFit(PageFit::TwoPages);
    m_later.setSingleShot(true);
    m_later.setInterval(kLayoutDelay);
    connectOptions();
    connectPreview();
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
    connect(m_ui->printButton, &QPushButton::clicked, this, &ReportPage::print);
    connect(m_ui->pdfButton, &QPushButton::clicked, this, &ReportPage::exportPdf);
}

void ReportPage::connectPreview()
{
    PagePreview *preview = m_ui->preview;
    connect(preview, &PagePreview::viewChanged, this, &ReportPage::showView);
    connect(m_ui->zoomInButton, &QPushButton::clicked, preview, &PagePreview::zoomIn);
    connect(m_ui->zoomOutButton, &QPushButton::clicked, preview, &PagePreview::zoomOut);
    connect(m_ui->fitControl, &SegmentedControl::chosen, this, &ReportPage::chooseFit);
    connect(m_ui->previousButton, &QPushButton::clicked, preview, [preview] { preview->turn(-1); });
    connect(m_ui->nextButton, &QPushButton::clicked, preview, [preview] { preview->turn(1); });
}

void ReportPage::refresh()
{
    listShifts();
    loadShift();
}

void ReportPage::listShifts()
{
    const QSignalBlocker quiet(m_ui->shiftCombo);
    const QVariant chosen = m_ui->shiftCombo->currentData();
    m_ui->shiftCombo->clear();
    for (const ReportShiftChoice &shift : m_source.shifts())
        m_ui->shiftCombo->addItem(shift.label, shift.id.uuid());
    m_ui->shiftCombo->setCurrentIndex(qMax(0, m_ui->shiftCombo->findData(chosen)));
}

void ReportPage::loadShift()
{
    m_report = {};
    if (m_ui->shiftCombo->count() == 0) {
        layOut();
        m_ui->messageBar->showMessage(MessageBar::Kind::Info, tr("There is no shift to report on yet."));
        return;
    }
    Result<ShiftReport> report = m_source.reportOf(ShiftId(m_ui->shiftCombo->currentData().toUuid()));
    if (!report.ok()) {
        layOut();
        tellFailure(report.error(), tr("The report of this shift could not be read (%1)."));
        return;
    }
    m_report = report.take();
    if (!m_letterShown)
        showLetter(m_report.letter);
    layOut();
}

void ReportPage::showLetter(const ReportLetter &letter)
{
    m_letterShown = true;
    m_ui->numberEdit->setText(letter.number);
    m_ui->numberEdit->setPlaceholderText(QStringLiteral("/%1").arg(letter.symbol));
    m_ui->datedCheck->setChecked(letter.date.isValid());
    m_ui->dateEdit->setDate(letter.date.isValid() ? letter.date : wallDate(m_report.madeAt));
    m_ui->addresseeEdit->setText(letter.addressees.join(QStringLiteral("; ")));
    m_ui->signerLinesEdit->setPlainText(letter.signerLines.join(QLatin1Char('\n')));
    m_ui->signerNameEdit->setText(letter.signerName);
}

void ReportPage::readOptions()
{
    ReportLetter &letter = m_report.letter;
    const QString number = m_ui->numberEdit->text().trimmed();
    letter.number = number.section(QLatin1Char('/'), 0, 0);
    if (number.contains(QLatin1Char('/')))
        letter.symbol = number.section(QLatin1Char('/'), 1);
    letter.date = m_ui->datedCheck->isChecked() ? m_ui->dateEdit->date() : QDate();
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
    const bool any = !m_report.agency.name.isEmpty();
    if (any)
        readOptions();
    m_document = any ? layOutReport(m_report) : PaperDocument();
    m_ui->preview->setDocument(m_document);
    m_ui->printButton->setEnabled(any);
    m_ui->pdfButton->setEnabled(any);
    m_ui->messageBar->setVisible(any);
    if (any)
        showCheck();
}

void ReportPage::showCheck()
{
    const std::vector<LetterGap> gaps = gapsOf(m_report);
    if (gaps.empty())
        m_ui->messageBar->showMessage(MessageBar::Kind::Success, tr("The layout follows Decree 30/2020"));
    else
        m_ui->messageBar->showMessage(MessageBar::Kind::Warn, gapSentence(gaps.front()));
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

void ReportPage::chooseFit(int choice)
{
    m_ui->preview->setFit(static_cast<PageFit>(choice));
}

void ReportPage::print()
{
    if (m_later.isActive())
        layOut();
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    setUpForPaper(*printer, m_document);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, static_cast<int>(m_document.pages.size()));
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        setUpForPaper(*printer, m_document);
        const Done done = printPaper(*printer, m_document);
        if (!done.ok())
            tellFailure(done.error(), tr("The report could not be printed (%1)."));
    });
    // The dialog points at the printer until it is gone.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void ReportPage::exportPdf()
{
    auto *dialog = new QFileDialog(this, tr("Export PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(suggestedFileName());
    connect(dialog, &QFileDialog::fileSelected, this, &ReportPage::exportPdfTo);
    dialog->open();
}

void ReportPage::exportPdfTo(const QString &path)
{
    if (m_later.isActive())
        layOut();
    const Done done = writePdf(m_document, path);
    if (!done.ok()) {
        tellFailure(done.error(), tr("The file could not be written (%1). Choose another folder."));
        return;
    }
    m_ui->messageBar->showMessage(MessageBar::Kind::Success, tr("The PDF is saved."), path);
    emit pdfWritten(path);
}

void ReportPage::tellFailure(const Error &error, const QString &sentence)
{
    m_ui->messageBar->showMessage(MessageBar::Kind::Danger, sentence.arg(codeText(error.code)));
    emit failed(error);
}

QString ReportPage::gapSentence(LetterGap gap)
{
    switch (gap) {
    case LetterGap::Agency:
        return tr("The name of the agency is missing.");
    case LetterGap::Place:
        return tr("The place before the date is missing.");
    case LetterGap::Symbol:
        return tr("The symbol after the number is missing.");
    case LetterGap::SignerTitle:
        return tr("The signer’s authority and title are missing.");
    case LetterGap::SignerName:
        return tr("The signer’s name is missing.");
    }
    return {};
}

QString ReportPage::suggestedFileName() const
{
    const Moment from = m_report.shift.from;
    return QStringLiteral("bao-cao-ca-truc-%1-%2.pdf")
        .arg(wallDate(from).toString(QStringLiteral("yyyy-MM-dd")), wallTime(from).toString(QStringLiteral("HHmm")));
}

} // namespace tb
