// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/exportedlist.h"
#include "report/paperpage.h"

#include <QObject>

#include <functional>

class QWidget;

namespace tb {

/// The two ways a paper leaves the program: a printer, or a PDF file. Asks where to in a dialog over `window`.
class PaperOutlet : public QObject {
    Q_OBJECT

public:
    /// Remembers what is about to leave; where it cannot, nothing leaves.
    using Note = std::function<Done(const ExportedList &)>;

    explicit PaperOutlet(QWidget *window);

    void setNote(Note note) { m_note = std::move(note); }
    bool isNoted() const { return m_note != nullptr; }

    void print(const PaperDocument &document);
    void exportPdf(const PaperDocument &document, const QString &suggestedName);
    void exportPdfTo(const PaperDocument &document, const QString &path);

signals:
    void pdfWritten(const QString &path);
    void pdfFailed(const tb::Error &error);
    void printFailed(const tb::Error &error);

private:
    Done note(const PaperDocument &document, const char *form);

    QWidget *m_window;
    Note m_note;
};

} // namespace tb
