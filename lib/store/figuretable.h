// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/callfilter.h"
#include "domain/callmeasure.h"
#include "store/database.h"

#include <functional>
#include <map>
#include <tuple>

namespace tb {

class Statement;

/// Counts calls and lists the calls behind a count, by the same conditions. Reads the index call_period, never the
/// texts.
class TB_API FigureTable {
public:
    enum class By { Day, Hour, Weekday, Line, Field, Officer };

    /// By day: days since 1970 on the wall clock; by hour and weekday: as in CallFilter; else the id or the code.
    struct Key {
        qint64 number = 0;
        QByteArray id;
        QString code;

        friend bool operator==(const Key &, const Key &) = default;
        friend bool operator<(const Key &a, const Key &b)
        {
            return std::tie(a.number, a.id, a.code) < std::tie(b.number, b.id, b.code);
        }
    };

    explicit FigureTable(Database &database) : m_database(database) { }

    Result<CallTally> total(const CallFilter &filter);
    /// Only keys that have calls.
    Result<std::map<Key, CallTally>> grouped(const CallFilter &filter, By by);
    /// The calls behind a count, newest first.
    Result<std::vector<Call>> calls(const CallFilter &filter, CallMeasure measure, int limit)
    {
        return calls(filter, std::vector{measure}, limit);
    }
    /// Of several measures together.
    Result<std::vector<Call>> calls(const CallFilter &filter, const std::vector<CallMeasure> &measures, int limit);
    /// What is past its time now, whenever it came: the filter's spans are not read.
    Result<int> overdue(const CallFilter &filter);
    /// How long the caller waited for the first answer, of the calls that have one: the middle one, of two the shorter.
    Result<std::optional<milliseconds>> medianResponse(const CallFilter &filter);

private:
    using Row = std::function<void(Statement &)>;
    Done eachSpan(const CallFilter &filter, const QString &sql, std::optional<int> limit, const Row &row);

    Database &m_database;
};

} // namespace tb
