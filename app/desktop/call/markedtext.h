// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStringList>

#include <vector>

class QWidget;

namespace tb {

/// One line of text in which the letters that were typed stand out.
class MarkedText {
public:
    /// A stretch of the text that a typed word begins.
    struct Span {
        qsizetype from;
        qsizetype length;

        friend bool operator==(const Span &, const Span &) = default;
    };

    /// `words` are folded; each marks the beginnings of the words that it begins.
    MarkedText(QString text, const QStringList &words);

    const std::vector<Span> &spans() const { return m_spans; }
    /// Draws into one line and answers the width that it took; what does not fit is cut.
    int paint(QPainter &painter, const QRect &area, const QFont &font, const QColor &ink, const QWidget *widget) const;

private:
    int paintRun(QPainter &painter, const QRect &area, const QString &run, bool marked, const QWidget *widget) const;

    QString m_text;
    std::vector<Span> m_spans;
};

} // namespace tb
