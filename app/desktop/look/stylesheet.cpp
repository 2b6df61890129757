// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/stylesheet.h"

#include <QFile>
#include <QRegularExpression>

namespace tb {

namespace {

QString valueOf(const QString &key, const Theme &theme, qreal zoom)
{
    bool isNumber = false;
    const qreal px = key.toDouble(&isNumber);
    if (isNumber)
        return QStringLiteral("%1px").arg(qMax(1, qRound(px * zoom)));
    for (const NamedTone &named : namedTones()) {
        if (key == QLatin1String(named.name))
            return (theme.*named.tone).name();
    }
    Q_ASSERT_X(false, "styleSheetFor", qPrintable(key));
    return {};
}

QString templateText()
{
    QFile file(QStringLiteral(":/look/app.qss"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString styleSheetFor(const Theme &theme, qreal zoom)
{
    static const QRegularExpression placeholder(QStringLiteral("\\$\\{([A-Za-z0-9.]+)\\}"));
    const QString text = templateText();
    QString sheet;
    qsizetype end = 0;
    for (auto it = placeholder.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        sheet += text.mid(end, match.capturedStart() - end) + valueOf(match.captured(1), theme, zoom);
        end = match.capturedEnd();
    }
    return sheet + text.mid(end);
}

} // namespace tb
