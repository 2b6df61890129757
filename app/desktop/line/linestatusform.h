// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/lineboard.h"
#include "line/lineroom.h"

#include <QWidget>

#include <memory>

namespace tb {

namespace Ui {
class LineStatusForm;
}

/// How a line stands from a moment on, and why; and how it stood before.
class LineStatusForm : public QWidget {
    Q_OBJECT

public:
    explicit LineStatusForm(const LineRoom &room, QWidget *parent = nullptr);
    ~LineStatusForm() override;

    void begin(const Seat &seat, const LineState &state, const LineBoard &board);
    void save();

signals:
    void told(const QString &sentence);
    void left();

private:
    void showHistory(const LineState &state, const LineBoard &board);

    LineRoom m_room;
    std::unique_ptr<Ui::LineStatusForm> m_ui;
    Seat m_seat;
    LineId m_line;
};

} // namespace tb
