// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/rulesdesk.h"

#include <QFrame>

#include <functional>

class QSpinBox;
class QVBoxLayout;

namespace tb {

class MessageBar;
class PlainLabel;
class TbButton;

/// What the card of the unit's terms works with. All of it outlives the card.
struct TermRoom {
    RulesDesk &rules;
    std::function<QString(const Error &)> explain; ///< the sentence for a person
};

/// How early a shift can be taken, how short a ring is one of its own, when the head hears of what is overdue:
/// everybody reads it, the head sets it for all desks.
class TermSettings : public QFrame {
    Q_OBJECT

public:
    explicit TermSettings(TermRoom room, QWidget *parent = nullptr);

    /// Reads what the unit has set; what was changed and not saved is given up.
    void setSeat(const std::optional<Seat> &seat);

signals:
    void saved();

private:
    QSpinBox *addTerm(QVBoxLayout *column, const QString &title, const char *name);
    void addTerms(QVBoxLayout *column);
    void read();
    void save();

    TermRoom m_room;
    PlainLabel *m_hint;
    QSpinBox *m_early = nullptr; ///< minutes
    QSpinBox *m_short = nullptr; ///< seconds
    QSpinBox *m_escalate = nullptr; ///< hours
    MessageBar *m_bar;
    TbButton *m_save;
    std::optional<Seat> m_seat;
};

} // namespace tb
