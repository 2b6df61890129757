// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/periodreport.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QPlainTextEdit;

namespace tb {

class TbButton;

/// Over which time a paper is made, and what the person who signs adds to it.
class PeriodOptions : public QWidget {
    Q_OBJECT

public:
    explicit PeriodOptions(QWidget *parent = nullptr);

    Period period() const { return m_period; }
    void setPeriod(const Period &period);
    ReportRemarks remarks() const;
    /// A register has no remarks.
    void showRemarks(bool on);

signals:
    void periodChanged();
    void remarksChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QPlainTextEdit *addRemark(const QString &label);
    void chooseKind();
    void chooseDays();
    void move(int by);
    void showPeriod();

    Period m_period;
    QComboBox *m_kinds;
    TbButton *m_before;
    TbButton *m_after;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QWidget *m_remarks;
    QPlainTextEdit *m_highlights;
    QPlainTextEdit *m_difficulties;
    QPlainTextEdit *m_proposals;
};

} // namespace tb
