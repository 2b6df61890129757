// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/subject.h"

namespace tb {

QString subjectTypeName(SubjectType type)
{
    switch (type) {
    case SubjectType::Call:
        return QStringLiteral("call");
    case SubjectType::Shift:
        return QStringLiteral("shift");
    case SubjectType::Line:
        return QStringLiteral("line");
    case SubjectType::Officer:
        return QStringLiteral("officer");
    case SubjectType::Unit:
        return QStringLiteral("unit");
    case SubjectType::Check:
        return QStringLiteral("check");
    case SubjectType::Absence:
        return QStringLiteral("absence");
    case SubjectType::Swap:
        return QStringLiteral("swap");
    case SubjectType::Review:
        return QStringLiteral("review");
    case SubjectType::Report:
        return QStringLiteral("report");
    case SubjectType::Ring:
        return QStringLiteral("ring");
    }
    Q_UNREACHABLE();
}

} // namespace tb
