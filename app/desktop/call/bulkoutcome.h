// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callnames.h"
#include "call/callroom.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QListWidget;

namespace tb {

class ComposedEdit;
class MessageBar;
class PlainLabel;
class TbButton;

/// One outcome for several callers who reached nobody: what will be written stands in a list before it is, each caller
/// gets entries of their own, and who was refused is told row by row. What was closed can be opened again at once.
class BulkOutcome : public QWidget {
    Q_OBJECT

public:
    BulkOutcome(const CallRoom &room, const CallNames &names, QWidget *parent = nullptr);

    /// Nobody: what is shown is forgotten.
    void setSeat(const std::optional<Seat> &seat);
    /// Those among `calls` that are owed a call-back because nobody answered; each may stand for several rings.
    void begin(const std::vector<CallId> &calls);
    void save();

signals:
    void closeAsked();

private:
    /// One caller, and how it went.
    struct Row {
        Obligation owed;
        std::optional<Done> done;
    };

    void layOut();
    void read(const std::vector<CallId> &calls);
    void showRows();
    QString textOf(const Row &row) const;
    Done write(const Row &row, const QString &outcome, const QString &reason);
    void takeBack();
    void tellResult(int written);

    const CallRoom &m_room;
    const CallNames &m_names;
    PlainLabel *m_title;
    PlainLabel *m_preview;
    QComboBox *m_outcomes;
    ComposedEdit *m_reason;
    QListWidget *m_list;
    MessageBar *m_bar;
    TbButton *m_save;
    TbButton *m_close;
    std::optional<Seat> m_seat;
    std::vector<Row> m_rows;
};

} // namespace tb
