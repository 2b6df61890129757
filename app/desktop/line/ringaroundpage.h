// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "line/ringaroundroom.h"

#include <QWidget>

class QTableWidget;

namespace tb {

class EmptyState;
class LineCheckForm;
class MessageBar;
class PlainLabel;
class TbButton;

/// Lines of another unit that the lot has given to this one: ring, say what was met, next. Below, what was rung in the
/// last four weeks.
class RingAroundPage : public QWidget {
    Q_OBJECT

public:
    explicit RingAroundPage(const RingAroundRoom &room, QWidget *parent = nullptr);

    /// Nobody, or somebody who does not ring: nothing is asked.
    void setSeat(const Seat &seat);

public slots:
    /// Asks the server; what it told last stays until it answers.
    void refresh();

signals:
    /// A sentence for the toast.
    void told(const QString &sentence);
    void dueCounted(int lines);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void makeKeys();
    void take(const std::vector<LineToRing> &lines);
    void fail(const Error &error);
    void showDue();
    void showRung();
    void showLine();
    void fit();
    Result<CheckId> record(const Seat &seat, const CheckDraft &draft);
    const LineToRing *current() const;

    RingAroundRoom m_room;
    Seat m_seat;
    std::vector<LineToRing> m_told;
    std::vector<LineToRing> m_due;
    QTableWidget *m_dueTable;
    QTableWidget *m_rungTable;
    PlainLabel *m_rungTitle;
    EmptyState *m_empty;
    MessageBar *m_message;
    LineCheckForm *m_form;
};

} // namespace tb
