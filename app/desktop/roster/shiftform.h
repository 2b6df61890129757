// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/rosterweek.h"

#include <QFrame>

#include <memory>

namespace tb {

namespace Ui {
class ShiftForm;
}

/// Who has which lines, when: what the head fills in to assign a shift.
class ShiftForm : public QFrame {
    Q_OBJECT

public:
    explicit ShiftForm(QWidget *parent = nullptr);
    ~ShiftForm() override;

    /// Fills the choices and keeps what is chosen.
    void show(const RosterWeek &week);
    /// From a cell of the grid: its day, hours and line, and the shift that may be cancelled.
    void propose(const RosterCell &cell, LineId line);
    Shift shift() const;
    void complain(const QString &sentence);
    /// Nothing to fill in, only the reason why.
    void setBarred(const QString &reason);

signals:
    void assignAsked();
    void cancelAsked(const tb::ShiftId &shift);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitHours();
    void fit();

    std::unique_ptr<Ui::ShiftForm> m_ui;
    ShiftId m_cancellable;
};

} // namespace tb
