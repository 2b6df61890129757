// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officer.h"
#include "duty/seat.h"

#include <QObject>

#include <optional>

namespace tb {

/// Who sits at this desk. While it is locked the officer keeps the seat, and nothing of theirs may be shown.
class TB_API Session : public QObject {
    Q_OBJECT
public:
    enum class State { SignedOut, Locked, Unlocked };

    using QObject::QObject;

    State state() const { return m_state; }
    bool isUnlocked() const { return m_state == State::Unlocked; }
    /// Both are there unless signed out.
    const std::optional<Seat> &seat() const { return m_seat; }
    const std::optional<Officer> &officer() const { return m_officer; }

    /// The officer has proved who they are: takes the seat, from whoever had it.
    void begin(const Seat &seat, const Officer &officer);
    /// Nothing where nobody is signed in.
    void lock();
    void end();

signals:
    /// Another officer sits here now, or nobody: forms put aside what was typed and show that of the new one.
    void officerChanged();
    void stateChanged(tb::Session::State state);

private:
    void moveTo(State state);

    State m_state = State::SignedOut;
    std::optional<Seat> m_seat;
    std::optional<Officer> m_officer;
};

} // namespace tb
