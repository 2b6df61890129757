// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "report/paperpage.h"
#include "report/shiftreport.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace tb {

enum class LetterGap;
class ReportSource;
namespace Ui {
class ReportPage;
}

/// The room where a shift report is looked over, printed and written to a file. Works from this computer alone.
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
    void print();
    void exportPdf();
    void exportPdfTo(const QString &path);

signals:
    void pdfWritten(const QString &path);
    void failed(const tb::Error &error);

private:
    void connectOptions();
    void connectPreview();
    void listShifts();
    void loadShift();
    void showLetter(const ReportLetter &letter);
    void readOptions();
    void layOut();
    void showView();
    void showCheck();
    void chooseFit(int choice);
    void tellFailure(const Error &error, const QString &sentence);
    static QString gapSentence(LetterGap gap);
    QString suggestedFileName() const;

    ReportSource &m_source;
    std::unique_ptr<Ui::ReportPage> m_ui;
    QTimer m_later;
    ShiftReport m_report;
    PaperDocument m_document;
    bool m_letterShown = false;
};

} // namespace tb
