// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/line.h"
#include "duty/reconciledesk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QTableWidget;

namespace tb {

class MessageBar;
class PlainLabel;
class TbButton;

/// Lays what an exchange or a telephone company counted beside the calls of this desk: what rang and nobody wrote down.
/// Nothing is written before it was seen.
class ReconcilePage : public QWidget {
    Q_OBJECT

public:
    explicit ReconcilePage(ReconcileDesk &desk, QWidget *parent = nullptr);

    void setSeat(const Seat &seat) { m_seat = seat; }
    void begin(const std::vector<Line> &lines);
    /// The text of a file, as if it had been pasted.
    void openFile(const QString &path);

signals:
    void left();
    void recorded();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeTable();
    void connectAll();
    void compare();
    void record();
    void showRings();
    void chooseFile();
    void fail(const Error &error);

    ReconcileDesk &m_desk;
    Seat m_seat;
    Reconciliation m_compared;
    QComboBox *m_lines;
    QPlainTextEdit *m_list;
    TbButton *m_file;
    TbButton *m_back;
    QTableWidget *m_table;
    PlainLabel *m_summary;
    QCheckBox *m_missed;
    TbButton *m_record;
    MessageBar *m_message;
};

} // namespace tb
