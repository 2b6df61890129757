// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>

namespace tb {

/// One value of an enumeration and the word that stands for it in entries and files; people never read these words.
template <class Value> using Code = std::pair<Value, const char *>;

/// The word of a value; every value has to stand in the table.
template <class Value, std::size_t count> QString codeIn(const Code<Value> (&table)[count], Value value)
{
    const auto found = std::find_if(std::begin(table), std::end(table),
                                    [value](const Code<Value> &code) { return code.first == value; });
    Q_ASSERT(found != std::end(table));
    return QString::fromLatin1(found->second);
}

/// Nothing for a word of a later version, or no word at all.
template <class Value, std::size_t count>
std::optional<Value> valueIn(const Code<Value> (&table)[count], const QString &word)
{
    const auto found = std::find_if(std::begin(table), std::end(table),
                                    [&](const Code<Value> &code) { return word == QLatin1String(code.second); });
    return found == std::end(table) ? std::nullopt : std::optional(found->first);
}

} // namespace tb
