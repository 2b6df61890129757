// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "base/moment.h"
#include "domain/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace tb {

/// What became of a blank slip.
enum class SlipFate : int {
    Called = 1, ///< a call was written down from it
    Spoiled = 2,
    Unused = 3, ///< came back blank
    Lost = 4,
};

TB_API QString slipFateCode(SlipFate fate);
TB_API std::optional<SlipFate> slipFateFromCode(const QString &code);

/// One slip of a series: "K7QM-012" is the twelfth of K7QM.
struct SlipSerial {
    QString code;
    int number = 0;

    /// "K7QM-012".
    TB_API QString text() const;
    /// As a person types it: small letters, blanks, a missing hyphen do not matter. Nothing where it is none.
    TB_API static std::optional<SlipSerial> of(const QString &typed);

    friend bool operator==(const SlipSerial &, const SlipSerial &) = default;
};

/// Blank slips that were printed together, and what became of them.
struct SlipSeries {
    struct Account {
        int number = 0;
        SlipFate fate = SlipFate::Called;
        CallId call; ///< of Called
        OfficerId by;
        Moment at{};

        friend bool operator==(const Account &, const Account &) = default;
    };

    QString code; ///< four signs that a hand does not mix up
    UnitId unit;
    LineId line; ///< null: for any line
    int count = 0; ///< numbered from 1
    OfficerId issuedBy;
    Moment issuedAt{};
    std::vector<Account> accounts; ///< in their order

    /// Where it is said for the second time, the last that a lost one turned into, or the first.
    TB_API std::optional<Account> accountOf(int number) const;
    /// Nobody has said what became of them.
    TB_API std::vector<int> out() const;
    /// Two desks wrote different calls down from the same slip.
    TB_API std::vector<int> twice() const;

    friend bool operator==(const SlipSeries &, const SlipSeries &) = default;
};

/// More slips than that are no preparation for a power cut.
inline constexpr int kMostSlips = 100;
/// The code of a series that is issued by `unit`: from chance, without letters that look like digits.
TB_API QString slipCode(const QByteArray &chance);

} // namespace tb
