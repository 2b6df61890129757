// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/lineboard.h"
#include "line/lineroom.h"

#include <QWidget>

#include <map>
#include <memory>

namespace tb {

namespace Ui {
class LineForm;
}

/// A published number: registered within a minute, amended later. Officers read it.
class LineForm : public QWidget {
    Q_OBJECT

public:
    explicit LineForm(const LineRoom &room, QWidget *parent = nullptr);
    ~LineForm() override;

    /// What was changed of another line and not saved is kept until that line is shown again.
    void show(const Seat &seat, const LineState &state, const LineBoard &board, bool head);
    /// An empty form, the focus on the number.
    void beginNew(const Seat &seat);
    bool isNew() const { return m_line.isNull(); }
    /// Something was typed that is not saved.
    bool isTouched() const;
    /// Another officer is here: nothing typed stays.
    void forget();
    void save();

signals:
    void told(const QString &sentence);
    void saved(const tb::LineId &line);
    void hoursAsked();
    void statusAsked();

private:
    void fill(const LineDraft &draft);
    void put(const LineDraft &draft);
    /// Another line is shown, or the line was changed by somebody else.
    void turnTo(LineId line, const LineDraft &now);
    LineDraft draft() const;
    /// Says how the number is read, and asks where it can be read in two ways.
    void readNumber();
    void complain(const std::vector<LineProblem> &problems);
    void enable(bool head);

    LineRoom m_room;
    std::unique_ptr<Ui::LineForm> m_ui;
    Seat m_seat;
    LineId m_line;
    QString m_areaCode;
    LineDraft m_shown; ///< as it was filled in
    std::map<LineId, LineDraft> m_kept; ///< changed, not saved, and another line was looked at
    bool m_restored = false; ///< m_kept gave back what stands here
    bool m_asked = false; ///< what was doubtful was pointed out once
};

} // namespace tb
