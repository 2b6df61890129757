// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/idsource.h"
#include "journal/entry.h"
#include "security/token.h"
#include "store/desktable.h"

namespace tb {

/// A desk of a city under load: knows its officer, its token, and how to write the next entry of its stream.
class LoadDesk {
public:
    LoadDesk(UnitId unit, OfficerId officer, int number, RandomSource &random);

    const Desk &desk() const { return m_desk; }
    OfficerId officer() const { return m_officer; }
    const QByteArray &token() const { return m_token; }
    /// A call that was answered just now.
    EntryBytes next();
    std::vector<EntryBytes> next(int count);

private:
    SystemClock m_clock;
    RandomSource *m_random;
    Desk m_desk;
    OfficerId m_officer;
    QByteArray m_token;
    StreamId m_stream;
    qint64 m_counter = 0;
    QByteArray m_previous;
};

} // namespace tb
