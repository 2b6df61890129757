// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/paperpage.h"

#include <QObject>

class QWidget;

namespace tb {

/// The two ways a paper leaves the program: a printer, or a PDF file. Asks where to in a dialog over `window`.
class PaperOutlet : public QObject {
    Q_OBJECT

public:
    explicit PaperOutlet(QWidget *window);

    void print(const PaperDocument &document);
    void exportPdf(const PaperDocument &document, const QString &suggestedName);
    void exportPdfTo(const PaperDocument &document, const QString &path);

signals:
    void pdfWritten(const QString &path);
    void pdfFailed(const tb::Error &error);
    void printFailed(const tb::Error &error);

private:
    QWidget *m_window;
};

} // namespace tb
