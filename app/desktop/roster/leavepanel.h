// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/rostersheet.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;

namespace tb {

class TbButton;

/// Who is away and when. Heads enter and cancel; officers read.
class LeavePanel : public QWidget {
    Q_OBJECT

public:
    explicit LeavePanel(QWidget *parent = nullptr);

    void show(const RosterSheet &sheet, bool mayPlan);
    /// Empties the form after its absence was written.
    void clear();

    static QString reasonWords(const QString &code);

signals:
    void planAsked(const tb::Absence &absence);
    void cancelAsked(const tb::AbsenceId &absence);

private:
    QWidget *makeForm();
    Absence absence() const;
    void fit();

    std::vector<Absence> m_absences;
    QListWidget *m_list;
    TbButton *m_cancel;
    QWidget *m_form;
    QComboBox *m_officer;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_reason;
    QLineEdit *m_note;
};

} // namespace tb
