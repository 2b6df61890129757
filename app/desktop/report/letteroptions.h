// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/shiftreport.h"

#include <QHash>

namespace tb {

namespace Ui {
class ReportPage;
}

/// The fields of the report page that make a paper a letter, and which of them each template asks for.
class LetterOptions {
public:
    /// In the order of the list of templates.
    enum Template { kReport, kRecord, kPeriod, kRegister, kInspection, kSlips };

    explicit LetterOptions(Ui::ReportPage &ui) : m_ui(ui) { }

    /// Fills the fields, once; what was typed later stays. A signer that nobody has touched gives way to the next one.
    void fill(const ReportLetter &letter, Moment madeAt);
    /// What a template does not ask for is taken away. Each keeps its own number and date.
    void show(int shown);
    void readRegistry(ReportLetter &letter) const;
    void read(ReportLetter &letter) const;
    ReportSections sections() const;

private:
    /// What the registry gives a paper.
    struct Registered {
        QString number;
        QDate date;
    };

    void proposeSigner(const ReportLetter &letter);

    Ui::ReportPage &m_ui;
    int m_template = kReport;
    QHash<int, Registered> m_registered; ///< by template
    bool m_filled = false;
    QString m_proposedLines;
    QString m_proposedName;
    QString m_pdfWords;
};

} // namespace tb
