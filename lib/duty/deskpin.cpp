// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/deskpin.h"

#include "duty/localsignin.h"
#include "store/officertable.h"
#include "store/pintable.h"
#include "store/verifiertable.h"

#include <algorithm>

namespace tb {

Done DeskPin::check(const QString &digits)
{
    const Error bad{ErrorCode::DraftIncomplete, QStringLiteral("pin")};
    if (digits.size() != kDigits)
        return bad;
    int steps[] = {0, 0, 0}; // down, same, up
    for (int i = 0; i < kDigits; ++i) {
        if (digits[i] < u'0' || digits[i] > u'9')
            return bad;
        const int step = i == 0 ? 2 : digits[i].unicode() - digits[i - 1].unicode();
        if (step >= -1 && step <= 1)
            ++steps[step + 1];
    }
    return std::find(std::begin(steps), std::end(steps), kDigits - 1) == std::end(steps) ? Done() : Done(bad);
}

// What the password proved, as LocalSignIn counts it.
Result<Officer> DeskPin::proved(OfficerId id)
{
    const auto officer = OfficerTable(m_database).find(id);
    const auto verifier = VerifierTable(m_database).find(id);
    if (!officer.ok() || !verifier.ok())
        return officer.ok() ? verifier.error() : officer.error();
    if (!officer.value() || !verifier.value())
        return Error{ErrorCode::NeverSignedInHere, QStringLiteral("pin")};
    if (officer.value()->retired)
        return Error{ErrorCode::NotPermitted, QStringLiteral("retired")};
    const milliseconds age = m_clock.now() - verifier.value()->provenAt;
    if (age > LocalSignIn::kOfflineDays || age < -std::chrono::days(1))
        return Error{ErrorCode::SignInTooOld, QStringLiteral("pin")};
    return *officer.value();
}

// After each five wrong tries.
seconds DeskPin::wait(const Pin &pin) const
{
    if (pin.tries == 0 || pin.tries % kTries != 0)
        return seconds(0);
    const milliseconds passed = m_clock.now() - pin.triedAt;
    if (passed < milliseconds(0)) // the clock was put back
        return kWait;
    return passed >= kWait ? seconds(0) : std::chrono::ceil<seconds>(kWait - passed);
}

Result<bool> DeskPin::isUsable(OfficerId officer)
{
    const auto pin = PinTable(m_database).find(officer);
    if (!pin.ok())
        return pin.error();
    return pin.value() && pin.value()->tries < kTriesInAll && proved(officer).ok();
}

Result<QByteArray> DeskPin::beginTry(OfficerId officer)
{
    PinTable pins(m_database);
    auto found = pins.find(officer);
    const auto known = proved(officer);
    if (!found.ok() || !known.ok())
        return found.ok() ? known.error() : found.error();
    if (!found.value() || found.value()->tries >= kTriesInAll)
        return Error{ErrorCode::NeverSignedInHere, QStringLiteral("pin")};
    Pin pin = *found.value();
    const seconds left = wait(pin);
    if (left > seconds(0))
        return Error{ErrorCode::TooManyTries, QString::number(left.count())};
    ++pin.tries;
    pin.triedAt = m_clock.now();
    const Done counted = pins.put(pin);
    return counted.ok() ? Result<QByteArray>(pin.hash) : Result<QByteArray>(counted.error());
}

Result<Officer> DeskPin::opened(OfficerId officer)
{
    PinTable pins(m_database);
    auto found = pins.find(officer);
    if (!found.ok())
        return found.error();
    if (found.value()) {
        Pin pin = *found.value();
        pin.tries = 0;
        const Done cleared = pins.put(pin);
        if (!cleared.ok())
            return cleared.error();
    }
    return proved(officer);
}

Result<int> DeskPin::failed(OfficerId officer)
{
    const auto pin = PinTable(m_database).find(officer);
    if (!pin.ok())
        return pin.error();
    const int tries = pin.value() ? pin.value()->tries : kTriesInAll;
    if (tries < kTriesInAll)
        return (kTries - tries % kTries) % kTries;
    const Done gone = forget(officer);
    return gone.ok() ? Result<int>(0) : Result<int>(gone.error());
}

Done DeskPin::keep(OfficerId officer, const QByteArray &hash)
{
    return PinTable(m_database).put({officer, hash, m_clock.now(), 0, m_clock.now()});
}

Done DeskPin::forget(OfficerId officer)
{
    return PinTable(m_database).remove(officer);
}

} // namespace tb
