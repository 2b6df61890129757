// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/lineboard.h"
#include "line/lineroom.h"

#include <QWidget>

#include <memory>

namespace tb {

namespace Ui {
class CorrectionForm;
}

/// The failures of the unit's lines that are still open: who puts them right, until when, and what was done.
class CorrectionForm : public QWidget {
    Q_OBJECT

public:
    explicit CorrectionForm(const LineRoom &room, QWidget *parent = nullptr);
    ~CorrectionForm() override;

    void show(const Seat &seat, const LineBoard &board, bool head);
    /// Goes to one of them.
    void choose(CheckId check);

signals:
    void told(const QString &sentence);
    void lineChosen(const tb::LineId &line);

private:
    const LineCheck *chosen() const;
    void showChosen();
    void plan();
    void recordRemedy();
    void complain(const Error &error);

    LineRoom m_room;
    std::unique_ptr<Ui::CorrectionForm> m_ui;
    Seat m_seat;
    LineBoard m_board;
    CheckId m_shown;
    bool m_head = false;
};

} // namespace tb
