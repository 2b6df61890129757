// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/shiftreport.h"

namespace tb {

class PageFlow;

/// What stands at the top of a paper, in the words that are printed.
struct LetterHead {
    const ReportAgency &agency;
    QString number;
    QString placeAndDate;
    QString kind; ///< "BÁO CÁO"
    QString subject;
    QStringList addressees; ///< empty: the paper goes to nobody by name
};

/// The frame of the first sheet, after Decree 30/2020/NĐ-CP, Appendix I: agency, name of the state and motto, number,
/// place and date, kind and subject, addressees. The flow stands below it afterwards.
void placeLetterHead(PageFlow &flow, const LetterHead &head, qreal bodyPoints);

} // namespace tb
