// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/session.h"

namespace tb {

void Session::begin(const Seat &seat, const Officer &officer)
{
    const bool other = !m_seat || m_seat->officer != seat.officer;
    m_seat = seat;
    m_officer = officer;
    // Before the state: whoever shows what is unlocked finds the right officer's things there.
    if (other)
        emit officerChanged();
    moveTo(State::Unlocked);
}

void Session::lock()
{
    if (m_seat)
        moveTo(State::Locked);
}

void Session::end()
{
    if (!m_seat)
        return;
    m_seat.reset();
    m_officer.reset();
    emit officerChanged();
    moveTo(State::SignedOut);
}

void Session::moveTo(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged(state);
}

} // namespace tb
