// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "report/shiftreport.h"

namespace tb {

/// The roster as it is hung up and sent round. A month is printed week by week, so that whole names fit.
struct RosterPaper {
    enum class Rows { Lines, Officers };

    struct Row {
        QString head; ///< "Đường dây nóng 0268 3822 108", or an officer's name
        QString part; ///< "Sáng"; empty where the rows are officers
        QStringList days; ///< one text for each day; a line feed between two officers

        friend bool operator==(const Row &, const Row &) = default;
    };

    ReportAgency agency;
    ReportLetter letter; ///< date and signer
    Rows kind = Rows::Lines;
    QDate first;
    int days = 7;
    std::optional<int> issue; ///< of a week that was published as it stands here; none: a draft
    int gaps = 0; ///< cells with nobody
    std::vector<Row> rows;

    friend bool operator==(const RosterPaper &, const RosterPaper &) = default;
};

/// The words of the roster. Vietnamese whatever the screen speaks.
namespace rosterwords {

inline constexpr int kWeek = 7;

TB_API QString title(const RosterPaper &paper); ///< "LỊCH TRỰC TUẦN"
TB_API QString subject(const RosterPaper &paper);
TB_API QString reference(const RosterPaper &paper); ///< "Lần công bố 2", "Dự thảo, …"
/// The first day of each table, and how many days it has: Mondays to Sundays, cut at the ends.
TB_API std::vector<std::pair<QDate, int>> weeks(const RosterPaper &paper);
/// Of one table: the rows' heads, then "Thứ Hai 23/11" …
TB_API QStringList head(const RosterPaper &paper, QDate first, int days);
TB_API QStringList cells(const RosterPaper &paper, const RosterPaper::Row &row, QDate first, int days);
TB_API QString nobody(); ///< of a cell where somebody has to be
TB_API QString away();
TB_API QString partName(int part); ///< morning is 0
TB_API QString empty();
TB_API QString fileName(const RosterPaper &paper);

} // namespace rosterwords
} // namespace tb
