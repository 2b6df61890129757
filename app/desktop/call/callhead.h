// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "call/formcolumns.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace tb {

class TbButton;
namespace Ui {
class CallForm;
}

/// The head of the call form: what it serves for, how long the call has been going on, and what else can be done.
class CallHead : public QObject {
    Q_OBJECT

public:
    CallHead(Ui::CallForm &ui, const Clock &clock, QWidget *form);

    /// Nothing: no call has begun.
    void show(const std::optional<Moment> &startedAt, bool amends);
    /// By the room that the form has.
    void follow(QSize form);
    TbButton *moreButton() const { return m_more; }

private:
    void showTimer();
    void place();

    Ui::CallForm &m_ui;
    const Clock &m_clock;
    TbButton *m_more;
    FormColumns m_columns;
    QTimer m_second;
    std::optional<Moment> m_startedAt;
    bool m_wide = true;
    bool m_amends = false;
};

} // namespace tb
