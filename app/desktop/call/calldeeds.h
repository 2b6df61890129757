// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/matterstep.h"
#include "domain/call.h"

#include <QHash>
#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace tb {

/// What can be done about the call that is shown, besides the four buttons: the same actions in the menu of its pane,
/// in the menu bar and behind their keys. What the call does not allow is not offered.
class CallDeeds : public QObject {
    Q_OBJECT

public:
    enum class Id : int {
        Accept = 0,
        GiveBack,
        Extend,
        Wait,
        Escalate,
        Reopen,
        Dial,
        LogOut,
        Settle,
        Reveal,
        Slip,
        Erase,
        Chain
    };

    explicit CallDeeds(QObject *parent);

    QAction *action(Id id) const { return m_actions.at(static_cast<int>(id)); }
    QList<QAction *> all() const { return m_actions; }
    /// `hidden`: the caller is kept confidential from this officer. No call: nothing can be done. Where the caller was
    /// erased nothing that wants words is offered; who may erase is for ErasurePart to say.
    void allow(const std::optional<Call> &call, OfficerId officer, bool hidden);

private:
    void allowSteps(const Call &call, OfficerId officer);
    void offer(Id id, bool on);

    QList<QAction *> m_actions; ///< by Id
};

} // namespace tb
