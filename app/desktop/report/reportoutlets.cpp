// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportoutlets.h"

#include "look/messagebar.h"
#include "look/sheetoutlet.h"
#include "report/paperoutlet.h"
#include "report/reportpage.h"

namespace tb {

ReportOutlets::ReportOutlets(MessageBar &bar, QWidget *window)
    : QObject(window), m_bar(bar), m_paper(new PaperOutlet(window)), m_sheets(new SheetOutlet(window))
{
    const auto notWritten = [this](const Error &error) {
        tellFailure(error, ReportPage::tr("The file could not be written (%1). Choose another folder."));
    };
    connect(m_paper, &PaperOutlet::printFailed, this,
            [this](const Error &error) { tellFailure(error, ReportPage::tr("The paper could not be printed (%1).")); });
    connect(m_paper, &PaperOutlet::pdfFailed, this, notWritten);
    connect(m_sheets, &SheetOutlet::failed, this, notWritten);
    connect(m_sheets, &SheetOutlet::written, this, [this](const QString &path) {
        m_bar.showMessage(MessageBar::Kind::Success, ReportPage::tr("The table is saved."), path);
    });
    connect(m_paper, &PaperOutlet::pdfWritten, this, [this](const QString &path) {
        m_bar.showMessage(MessageBar::Kind::Success, ReportPage::tr("The PDF is saved."), path);
        emit pdfWritten(path);
    });
}

void ReportOutlets::print(const PaperDocument &document)
{
    m_paper->print(document);
}

void ReportOutlets::exportPdf(const PaperDocument &document, const QString &suggestedName)
{
    m_paper->exportPdf(document, suggestedName);
}

void ReportOutlets::exportPdfTo(const PaperDocument &document, const QString &path)
{
    m_paper->exportPdfTo(document, path);
}

void ReportOutlets::exportSheets(const std::vector<Sheet> &sheets, const QString &suggestedName)
{
    m_sheets->ask(sheets, suggestedName);
}

void ReportOutlets::tellFailure(const Error &error, const QString &sentence)
{
    m_bar.showMessage(MessageBar::Kind::Danger, sentence.arg(codeText(error.code)));
    emit failed(error);
}

} // namespace tb
