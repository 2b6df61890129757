// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callnames.h"
#include "call/callroom.h"
#include "domain/calldraft.h"

#include <QCoreApplication>

namespace tb {

namespace Ui {
class CallDetail;
}

/// Writes into the pane of a call what is known about it: the header, what is owed, the facts.
class DetailFacts {
    Q_DECLARE_TR_FUNCTIONS(tb::DetailFacts)

public:
    DetailFacts(Ui::CallDetail &ui, const CallRoom &room, const CallNames &names)
        : m_ui(ui), m_room(room), m_names(names)
    {
    }

    /// `hidden`: name, number and place stay covered.
    void show(const Call &call, bool hidden) const;
    /// What the form begins with where somebody rings this caller back.
    CallDraft callOut(const Call &call) const;
    /// The next call of its matter, after the last the first again; itself where there is no other.
    CallId nextOf(const Call &call) const;

private:
    void showHeader(const Call &call, bool hidden) const;
    void showDue(const Call &call) const;
    void showFacts(const Call &call) const;
    void showPlace(const Call &call, bool hidden) const;
    void showHandler(const Call &call) const;
    void showStrips(const Call &call) const;
    void showChain(const Call &call) const;

    Ui::CallDetail &m_ui;
    const CallRoom &m_room;
    const CallNames &m_names;
};

} // namespace tb
