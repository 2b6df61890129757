// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/lineboard.h"
#include "line/lineroom.h"

#include <QLineEdit>
#include <QWidget>

#include <array>
#include <memory>

namespace tb {

namespace Ui {
class LineHoursForm;
}

/// The hours of a line from a day on: the week, and the days that differ.
class LineHoursForm : public QWidget {
    Q_OBJECT

public:
    explicit LineHoursForm(const LineRoom &room, QWidget *parent = nullptr);
    ~LineHoursForm() override;

    void begin(const Seat &seat, const LineState &state, const LineBoard &board);
    void save();

signals:
    void told(const QString &sentence);
    void left();

private:
    void makeWeek();
    void copyMonday();
    void addException();
    void removeException();
    void showExceptions();
    void complain(const QString &sentence, QWidget *field = nullptr);

    LineRoom m_room;
    std::unique_ptr<Ui::LineHoursForm> m_ui;
    std::array<QLineEdit *, 7> m_days{};
    Seat m_seat;
    LineId m_line;
    LineBoard m_board;
    LineHours m_hours;
};

} // namespace tb
