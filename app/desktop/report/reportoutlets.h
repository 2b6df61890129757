// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/paperpage.h"
#include "report/sheet.h"

#include <QWidget>

namespace tb {

class MessageBar;
class PaperOutlet;
class SheetOutlet;

/// The ways out of the report room, and what the message bar tells of each.
class ReportOutlets : public QObject {
    Q_OBJECT

public:
    /// Dialogs stand over `window`.
    ReportOutlets(MessageBar &bar, QWidget *window);

    void print(const PaperDocument &document);
    void exportPdf(const PaperDocument &document, const QString &suggestedName);
    void exportPdfTo(const PaperDocument &document, const QString &path);
    void exportSheets(const std::vector<Sheet> &sheets, const QString &suggestedName);
    /// `sentence` has a place for the code.
    void tellFailure(const Error &error, const QString &sentence);

signals:
    void pdfWritten(const QString &path);
    void failed(const tb::Error &error);

private:
    MessageBar &m_bar;
    PaperOutlet *m_paper;
    SheetOutlet *m_sheets;
};

} // namespace tb
