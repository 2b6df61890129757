// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "domain/call.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace tb {

/// Whole days of the wall clock, both included.
struct DaySpan {
    QDate from;
    QDate to;

    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};

/// What was typed into the search field, understood. Free words stand anywhere in a call; "số:", "tên:", "ngày:" and
/// "đv:", with marks or without, say where the words behind them belong, up to the next of these:
///
///     rác tên: lan ngày: hôm qua     số: 768 ngày: 24/11     đv: công an karaoke     2411-1008
///
/// Only the first word behind "tên:" and "đv:" must stand there; the others may stand anywhere, and calls that have
/// all of them there come first. A day without a year is the last one that has been.
class TB_API SearchWords {
public:
    /// `today` on the wall clock.
    SearchWords(const QString &typed, QDate today);

    bool isEmpty() const;
    /// Folded words, each of which begins a word of a call; empty where days or digits alone are asked for.
    QString indexed() const { return m_words.join(QLatin1Char(' ')); }
    /// Three digits or more that may stand anywhere in a number; empty otherwise.
    const QString &digits() const { return m_digits; }
    const std::optional<DaySpan> &days() const { return m_days; }
    /// Other spellings to try where nothing was found: keys typed while the input method was off, i for y.
    QStringList otherReadings() const;

    /// Whether the call is one that is asked for; `unitName` is the name of its unit.
    bool accepts(const Call &call, const QString &unitName) const;
    /// What was typed is the whole reference of the call, or its last parts.
    bool isReferenceOf(const Call &call) const;
    /// Smaller comes first: reference, whole number, whole name, words in their place, marks as typed, all others.
    int rank(const Call &call) const;

private:
    enum class Place { Anywhere, Number, Name, Day, Unit };

    static std::optional<Place> placeNamed(QStringView prefix);
    void take(QStringList tokens, QDate today);
    void takeToken(const QString &token);
    /// How many of the tokens make a day; 0 where they do not.
    int takeDay(const QStringList &tokens, qsizetype at, QDate today);
    void settleDigits();
    bool hasNumber(const Call &call) const;

    QString m_typed;
    Place m_place = Place::Anywhere;
    QStringList m_words; ///< all, folded
    QStringList m_free;
    QStringList m_name;
    QStringList m_unit;
    QString m_number; ///< behind "số:"
    QString m_digits;
    QStringList m_marked; ///< words typed with marks, as tone keys
    std::optional<DaySpan> m_days;
    bool m_plain = true; ///< no prefix was typed
};

} // namespace tb
