// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/swap.h"
#include "duty/seat.h"
#include "roster/rostersheet.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace tb {

class PlainLabel;
class TbButton;

/// Standing in for each other: what is asked and waits for an answer or for the head, and asking for the chosen shift.
class SwapPanel : public QWidget {
    Q_OBJECT

public:
    explicit SwapPanel(QWidget *parent = nullptr);

    /// A swap that somebody has to say something to, and its shift.
    struct Item {
        Swap swap;
        std::optional<Shift> shift;
    };
    enum class Deed { Accept, Decline, Approve, Reject, Withdraw };

    void show(const RosterSheet &sheet, const std::vector<Item> &items, const Seat &seat, bool leads);
    /// The shift for which somebody is to stand in; nothing where the cell has none that has not begun.
    void choose(const RosterSheet &sheet, const std::optional<Shift> &shift);
    void clear();

signals:
    void askAsked(const tb::ShiftId &shift, const tb::OfficerId &to, const QString &note);
    void takeAsked(const tb::ShiftId &shift, const QString &note);
    void deedAsked(tb::SwapPanel::Deed deed, const tb::SwapId &swap, const QString &note);

private:
    QWidget *makeDeeds();
    QWidget *makeAsking();
    TbButton *addDeed(Deed deed, const QString &text, const QString &icon, const char *name);
    QString words(const RosterSheet &sheet, const Item &item) const;
    void fit();

    std::vector<Item> m_items;
    Seat m_seat;
    bool m_leads = false;
    std::optional<Shift> m_shift;
    QListWidget *m_list;
    QWidget *m_deeds = nullptr;
    std::vector<std::pair<Deed, TbButton *>> m_buttons;
    PlainLabel *m_chosen;
    QComboBox *m_to;
    QLineEdit *m_note;
    TbButton *m_ask;
    TbButton *m_take;
};

} // namespace tb
