// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/pinflow.h"

#include "security/password.h"

#include <utility>

namespace tb {

PinFlow::PinFlow(DeskPin &pins, Session &session, QObject *parent) : QObject(parent), m_pins(pins), m_session(session)
{
    m_thread.setMaxThreadCount(1);
}

PinFlow::~PinFlow()
{
    m_thread.clear();
    m_thread.waitForDone();
}

bool PinFlow::isUsable(OfficerId officer) const
{
    const auto usable = m_pins.isUsable(officer);
    return usable.ok() && usable.value();
}

void PinFlow::work(std::function<Outcome()> job, std::function<void(Outcome)> then)
{
    m_thread.start([this, job = std::move(job), then = std::move(then)] {
        const Outcome outcome = job();
        QMetaObject::invokeMethod(
            this, [then, outcome] { then(outcome); }, Qt::QueuedConnection);
    });
}

void PinFlow::open(OfficerId officer, const QString &digits)
{
    if (m_busy)
        return;
    const auto hash = m_pins.beginTry(officer);
    if (!hash.ok())
        return fail(hash.error());
    setBusy(true);
    work(
        [hash = hash.value(), digits]() -> Outcome {
            const Done matches = verifyPassword(hash, digits);
            return matches.ok() ? Outcome(hash) : Outcome(matches.error());
        },
        [this, officer](const Outcome &outcome) { judge(officer, outcome.ok()); });
}

void PinFlow::judge(OfficerId id, bool matches)
{
    setBusy(false);
    if (!matches) {
        const auto left = m_pins.failed(id);
        if (!left.ok())
            return fail(left.error());
        emit mistyped(left.value(), id);
        return;
    }
    const auto officer = m_pins.opened(id);
    if (!officer.ok())
        return fail(officer.error());
    Seat seat = m_desk;
    seat.officer = id;
    m_session.begin(seat, officer.value());
    emit opened();
}

void PinFlow::keep(OfficerId officer, const QString &digits)
{
    const Done sound = DeskPin::check(digits);
    if (m_busy || !sound.ok())
        return sound.ok() ? void() : fail(sound.error());
    setBusy(true);
    work([digits] { return hashPassword(digits); },
         [this, officer](const Outcome &hash) {
             setBusy(false);
             const Done done = hash.ok() ? m_pins.keep(officer, hash.value()) : Done(hash.error());
             if (!done.ok())
                 return fail(done.error());
             emit kept();
         });
}

void PinFlow::fail(const Error &error)
{
    emit refused(error);
}

void PinFlow::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        emit busyChanged(busy);
}

} // namespace tb
