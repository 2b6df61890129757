// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/randomsource.h"
#include "store/database.h"

#include <QByteArray>

namespace tb {

/// Small named values of this file: which desk it is, where the server is.
class TB_API SettingTable {
public:
    explicit SettingTable(Database &database) : m_database(database) { }

    Done put(const QString &name, const QByteArray &value);
    /// Empty where there is none.
    Result<QByteArray> get(const QString &name);
    /// Made where there is none, by whoever comes first: what lots are drawn from.
    Result<QByteArray> seed(const QString &name, RandomSource &random);
    /// Adds one and answers the new value: 1 for a new name.
    Result<qint64> increment(const QString &name);

private:
    Database &m_database;
};

} // namespace tb
