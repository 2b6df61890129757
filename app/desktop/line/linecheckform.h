// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/lineboard.h"
#include "line/lineroom.h"

#include <QWidget>

#include <memory>

namespace tb {

namespace Ui {
class LineCheckForm;
}

/// Someone rang a line: what they found, in a few keys.
class LineCheckForm : public QWidget {
    Q_OBJECT

public:
    explicit LineCheckForm(const LineRoom &room, QWidget *parent = nullptr);
    ~LineCheckForm() override;

    using Record = std::function<Result<CheckId>(const Seat &, const CheckDraft &)>;
    /// Where a check is kept; of our own lines by CheckDesk.
    void recordBy(Record record) { m_record = std::move(record); }

    /// `drawn` is the minute of the blind schedule that this check answers; heads alone may assign.
    void show(const Seat &seat, const LineState &state, const LineBoard &board, std::optional<Moment> drawn, bool head);
    /// Begins afresh, now, with the focus on the results.
    void begin();
    void save();

signals:
    void told(const QString &sentence);
    /// A failure was saved: it owes a correction.
    void failureRecorded(const tb::CheckId &check);
    /// Nobody attends the line: somebody is to be put on it.
    void rosterAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void showState(const LineState &state, const LineBoard &board, bool head);
    void showOfficers(const LineBoard &board);
    void complain(const Error &error);
    CheckDraft draft() const;

    LineRoom m_room;
    Record m_record;
    std::unique_ptr<Ui::LineCheckForm> m_ui;
    Seat m_seat;
    LineId m_line;
    OfficerId m_attending;
    std::optional<Moment> m_drawn;
};

} // namespace tb
