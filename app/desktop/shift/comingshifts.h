// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shift/shiftview.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace tb {

class MessageBar;
class PlainLabel;
class TbButton;

/// The officer's own shifts to come: what of them is new or was taken away, and asking a colleague to stand in for one.
class ComingShifts : public QFrame {
    Q_OBJECT

public:
    explicit ComingShifts(QWidget *parent = nullptr);

    void show(const ShiftView &view);
    /// The focus goes to the list.
    void begin();
    /// Empty: nothing is wrong.
    void complain(const QString &sentence);
    /// What the list shows as news.
    const RosterNews &news() const { return m_news; }

signals:
    void seenAsked();
    void askAsked(const tb::ShiftId &shift, const tb::OfficerId &to, const QString &note);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeAsking();
    void fill(const ShiftView &view);
    void fillColleagues(const ShiftView &view);
    void fit();
    const Shift *chosen() const;

    RosterNews m_news;
    std::vector<Shift> m_shifts; ///< as they stand in the list
    OfficerId m_officer;
    MessageBar *m_problem;
    QListWidget *m_list;
    TbButton *m_seen;
    PlainLabel *m_chosen;
    QComboBox *m_to;
    QLineEdit *m_note;
    TbButton *m_ask;
};

} // namespace tb
