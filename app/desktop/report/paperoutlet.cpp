// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperoutlet.h"

#include "report/paperprinter.h"
#include "report/pdffile.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

#include <memory>

namespace tb {

PaperOutlet::PaperOutlet(QWidget *window) : QObject(window), m_window(window) { }

void PaperOutlet::print(const PaperDocument &document)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    setUpForPaper(*printer, document);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, static_cast<int>(document.pages.size()));
    connect(dialog, &QDialog::accepted, this, [this, printer, document] {
        setUpForPaper(*printer, document);
        Done done = note(document, "print");
        if (done.ok())
            done = printPaper(*printer, document);
        if (!done.ok())
            emit printFailed(done.error());
    });
    // The dialog points at the printer until it is gone.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void PaperOutlet::exportPdf(const PaperDocument &document, const QString &suggestedName)
{
    auto *dialog = new QFileDialog(m_window, tr("Export PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(suggestedName);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, document](const QString &path) { exportPdfTo(document, path); });
    dialog->open();
}

void PaperOutlet::exportPdfTo(const PaperDocument &document, const QString &path)
{
    Done done = note(document, "pdf");
    if (done.ok())
        done = writePdf(document, path);
    if (done.ok())
        emit pdfWritten(path);
    else
        emit pdfFailed(done.error());
}

// Before it leaves: a paper that nobody knows of cannot be called back.
Done PaperOutlet::note(const PaperDocument &document, const char *form)
{
    if (!m_note)
        return {};
    return m_note({document.title, QString::fromLatin1(form), static_cast<int>(document.pages.size())});
}

} // namespace tb
