// SPDX-License-Identifier: GPL-3.0-or-later
#include "includes.h"

#include <QRegularExpression>

namespace tb {

QList<Include> includesOf(const QString &text)
{
    static const QRegularExpression line(QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"\\n]+)[>\"]"),
                                         QRegularExpression::MultilineOption);
    QList<Include> found;
    for (auto matches = line.globalMatch(withoutComments(text)); matches.hasNext();) {
        const auto match = matches.next();
        found.append({match.captured(2), match.captured(1) == QLatin1String("\""), match.capturedStart()});
    }
    return found;
}

QString resolve(const SourceTree &tree, const QString &from, const QString &include)
{
    const QString app = from.section(u'/', 0, 1);
    const QStringList places{from.section(u'/', 0, -2), from.startsWith(QLatin1String("app/")) ? app : QString(),
                             QStringLiteral("lib")};
    for (const QString &place : places) {
        if (!place.isEmpty() && tree.has(place + u'/' + include))
            return place + u'/' + include;
    }
    return {};
}

} // namespace tb
