// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "report/shiftreport.h"

namespace tb {

/// The sentences of the shift report. A paper of a Vietnamese office is Vietnamese whatever the screen speaks, so none
/// of this is translated. Wording after Decree 30/2020/NĐ-CP.
namespace reportwords {

/// Whole minutes from the beginning of the shift to the check-in; 0 where it was in time, or is not yet.
TB_API int minutesLate(const ReportShift &shift);
TB_API QString stateName(); ///< Quốc hiệu
TB_API QString motto(); ///< Tiêu ngữ
TB_API QString kind(); ///< "BÁO CÁO"
TB_API QString numberLine(const ReportLetter &letter);
TB_API QString placeAndDate(const ReportAgency &agency, QDate date);
TB_API QString subject(const ShiftReport &report);
/// One line for one addressee; the introduction and one "- …" line each for more. Empty for none.
TB_API QStringList addresseeLines(const ReportLetter &letter);
TB_API QString opening(const ShiftReport &report);
TB_API QString shiftTitle();
TB_API QString shiftSentence(const ShiftReport &report);
/// "Lãnh đạo trực: …": dots for the pen where nobody is known.
TB_API QString leaderSentence(const ReportShift &shift);
TB_API QString figuresTitle();
TB_API QString figuresSentence(const ReportFigures &figures);
/// "… 03 mục chưa gửi lên máy chủ.": empty where everything is there.
TB_API QString notYetOnServerSentence(Moment madeAt, int notYetOnServer);
TB_API QString openMattersTitle(const ShiftReport &report);
TB_API QString noOpenMatters();
TB_API QString remarkTitle();
TB_API QString checksSentence(const ShiftReport &report);
TB_API QString closing(const ShiftReport &report); ///< ends "./."
TB_API QString recipientsTitle();
/// Without a list of its own a letter goes to its addressees and into the files of the registry.
TB_API QStringList recipientLines(const ReportLetter &letter);
TB_API QString appendixTitle();
TB_API QString appendixSubject(const ShiftReport &report);
TB_API QString appendixReference(const ShiftReport &report);
/// "bao-cao-ca-truc-2026-11-24-0730.pdf".
TB_API QString fileName(const ShiftReport &report);

} // namespace reportwords
} // namespace tb
