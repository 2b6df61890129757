// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/handoverrecord.h"
#include "report/letteroptions.h"
#include "report/paperpage.h"
#include "report/periodpapers.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace tb {

class ClosingOptions;
class PeriodOptions;
class ReportOutlets;
class ReportSource;
class ShiftRemark;
class SlipOptions;
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
    /// The report of this period comes to the front.
    void showPeriod(const tb::Period &period);
    /// The sheet for an inspection that has walked in comes to the front, with the calls of today.
    void showInspection(tb::Moment now);
    void print();
    void exportPdf();
    void exportPdfTo(const QString &path);

signals:
    void pdfWritten(const QString &path);
    void failed(const tb::Error &error);

private:
    void connectOptions();
    void listShifts();
    void loadShift();
    Done loadReport(const ShiftId &shift);
    Done loadRecord(const ShiftId &shift);
    void loadPeriod();
    bool isRecord() const;
    bool isOfPeriod() const;
    void showOptions();
    void changeTemplate();
    const PaperDocument &upToDate();
    void layOut();
    void showCheck();
    QString suggestedFileName() const;

    ReportSource &m_source;
    std::unique_ptr<Ui::ReportPage> m_ui;
    LetterOptions m_letter;
    ReportOutlets *m_outlets = nullptr;
    PeriodOptions *m_period;
    SlipOptions *m_slips;
    ClosingOptions *m_closing;
    ShiftRemark *m_remark;
    PeriodPapers m_papers;
    QTimer m_later;
    ShiftReport m_report;
    HandoverRecord m_record;
    PaperDocument m_document;
    bool m_shiftChosen = false; ///< by the officer; else the first of the list is shown
};

} // namespace tb
