// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/lettergap.h"

#include <QCoreApplication>

namespace tb {

/// What a paper still lacks, for the strip above its preview.
class GapWords {
    Q_DECLARE_TR_FUNCTIONS(tb::ReportPage)

public:
    static QString sentence(LetterGap gap);
};

} // namespace tb
