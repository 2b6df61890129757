// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "command/datafolder.h"
#include "erasureledger.h"
#include "store/purge.h"

#include <QTimer>

#include <optional>

namespace tb {

/// What a server does for its files twice a minute: moves what the log holds into the file, so that saves stay short;
/// takes the orders to erase down beside the database; removes what erased data left behind.
class Tidying {
public:
    Tidying(Database &database, const Clock &clock);
    Q_DISABLE_COPY_MOVE(Tidying)

    void start(const DataFolder &folder);
    void stop() { m_timer.stop(); }
    /// All of it, now.
    Done tidy();

private:
    Done followErasures();
    Result<bool> isTimely();

    Database &m_database;
    const Clock &m_clock;
    ErasureTable m_erasures;
    Purge m_purge;
    std::optional<ErasureLedger> m_ledger;
    QTimer m_timer;
};

} // namespace tb
