// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"

namespace tb {

/// The orders to erase, kept in a file beside the database: ids, dates and bases, nothing personal. A backup that is
/// older than an erasure still has what was erased; a restore carries these orders out before anybody is served.
class ErasureLedger {
public:
    struct Order {
        Entry entry;
        Stamps stamps;
    };

    explicit ErasureLedger(QString file) : m_file(std::move(file)) { }

    /// In the order in which they were taken down; none where there is no file. BadFile where it cannot be understood.
    Result<std::vector<Order>> orders() const;
    /// Takes down what the database has and the file has not. On the disk when this returns ok.
    Done takeFrom(Database &database) const;
    /// Numbers the orders that this journal lacks, which carries them out. How many. Inside a Transaction.
    Result<int> apply(Ledger &ledger) const;

private:
    Done write(const std::vector<Order> &orders) const;

    QString m_file;
};

} // namespace tb
