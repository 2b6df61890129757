// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/handoverrecord.h"
#include "report/paperpage.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace tb {

class PaperOutlet;
class ReportSource;
namespace Ui {
class ReportPage;
}

/// The room where the report of a shift or the record of its handover is looked over, printed and written to a file.
/// Works from this computer alone.
class ReportPage : public QWidget {
    Q_OBJECT

public:
    /// `source` must outlive the page.
    explicit ReportPage(ReportSource &source, QWidget *parent = nullptr);
    ~ReportPage() override;

    /// What the preview shows now; no pages where there is no shift.
    const PaperDocument &document() const { return m_document; }

public slots:
    /// Asks the source again and keeps what was typed.
    void refresh();
    /// The record of this shift's handover comes to the front.
    void showRecord(const tb::ShiftId &shift);
    void print();
    void exportPdf();
    void exportPdfTo(const QString &path);

signals:
    void pdfWritten(const QString &path);
    void failed(const tb::Error &error);

private:
    void connectOptions();
    void connectPreview();
    void connectOutlet();
    void listShifts();
    void loadShift();
    Done loadReport(const ShiftId &shift);
    Done loadRecord(const ShiftId &shift);
    bool isRecord() const;
    void changeTemplate();
    void showLetter(const ReportLetter &letter);
    void readRegistry(ReportLetter &letter) const;
    void readOptions();
    const PaperDocument &upToDate();
    void layOut();
    void showView();
    void showCheck();
    void tellFailure(const Error &error, const QString &sentence);
    QString suggestedFileName() const;

    /// What the registry gives a paper.
    struct Registered {
        QString number;
        QDate date;
    };

    ReportSource &m_source;
    std::unique_ptr<Ui::ReportPage> m_ui;
    PaperOutlet *m_outlet;
    QTimer m_later;
    ShiftReport m_report;
    HandoverRecord m_record;
    Registered m_other; ///< of the template that is not shown
    PaperDocument m_document;
    bool m_letterShown = false;
    bool m_shiftChosen = false; ///< by the officer; else the first of the list is shown
};

} // namespace tb
