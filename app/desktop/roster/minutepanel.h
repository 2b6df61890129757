// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lineminute.h"
#include "roster/rostersheet.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;

namespace tb {

class PlainLabel;
class TbButton;

/// Who answers for one line in one minute, past or to come; and, for the head, writing down afterwards who really was
/// there.
class MinutePanel : public QWidget {
    Q_OBJECT

public:
    explicit MinutePanel(QWidget *parent = nullptr);

    void show(const RosterSheet &sheet, bool leads);
    /// From a cell of the grid: its line and the beginning of its hours.
    void choose(LineId line, Moment at);
    void tell(const RosterSheet &sheet, const LineMinute &minute, Moment now);
    /// The shift that is over and that nobody took; nothing: none.
    void setMissed(const RosterSheet &sheet, const std::optional<Shift> &shift);
    LineId line() const;
    Moment at() const;

signals:
    void asked();
    void recordAsked(const tb::OfficerId &worked, const QString &reason);

private:
    QWidget *makeRecord();

    QComboBox *m_line;
    QDateTimeEdit *m_at;
    PlainLabel *m_told;
    QWidget *m_record = nullptr;
    PlainLabel *m_missed;
    QComboBox *m_officer;
    QLineEdit *m_reason;
    TbButton *m_save;
    bool m_leads = false;
};

} // namespace tb
