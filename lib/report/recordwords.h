// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "report/handoverrecord.h"

namespace tb {

/// The sentences of the record of a handover, "Biên bản bàn giao ca trực". Vietnamese whatever the screen speaks.
namespace recordwords {

TB_API QString kind(); ///< "BIÊN BẢN"
TB_API QString subject(const HandoverRecord &record);
TB_API QString opening(const HandoverRecord &record);
TB_API QString giver(const HandoverRecord &record);
TB_API QString receiver(const HandoverRecord &record);
TB_API QString shiftTitle();
TB_API QString shiftSentence(const HandoverRecord &record);
TB_API QString linesTitle();
/// Which lines work, and which do not.
TB_API QString linesSentence(const std::vector<RecordLine> &lines);
TB_API QString mattersTitle();
TB_API QStringList mattersHead();
/// "(đã xong)" or "(quá hạn)" follows the content where it is so.
TB_API QStringList matterRow(int ordinal, const RecordMatter &matter, Moment now);
TB_API QString noteTitle();
TB_API QString note(const HandoverRecord &record);
TB_API QString acceptanceTitle();
TB_API QString acceptance(const HandoverRecord &record);
TB_API QString notYetOnServer(const HandoverRecord &record); ///< empty where everything is there
TB_API QString closing(const HandoverRecord &record); ///< ends "./."
TB_API QString giverSigns(); ///< "NGƯỜI GIAO CA"
TB_API QString receiverSigns();
TB_API QString signHint();
TB_API QString none();
/// "bien-ban-ban-giao-ca-2026-11-24-0730.pdf".
TB_API QString fileName(const HandoverRecord &record);

} // namespace recordwords
} // namespace tb
