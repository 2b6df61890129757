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
    }
    Q_UNREACHABLE();
}

} // namespace tb
