// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/markedtext.h"

#include "base/vitext.h"
#include "look/appearance.h"

#include <algorithm>

namespace tb {

namespace {

/// How many letters at the beginning of `word` were typed; the longest of the words that begin it counts.
qsizetype typedOf(const QString &word, const QStringList &words)
{
    const QString folded = fold(word);
    qsizetype most = 0;
    for (const QString &typed : words) {
        if (folded.startsWith(typed))
            most = std::max(most, typed.size());
    }
    return folded.size() == word.size() ? most : (most > 0 ? word.size() : 0);
}

} // namespace

MarkedText::MarkedText(QString text, const QStringList &words) : m_text(text.normalized(QString::NormalizationForm_C))
{
    for (qsizetype at = 0; at < m_text.size();) {
        if (!m_text[at].isLetterOrNumber()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < m_text.size() && m_text[end].isLetterOrNumber())
            ++end;
        if (const qsizetype typed = typedOf(m_text.mid(at, end - at), words); typed > 0)
            m_spans.push_back({at, typed});
        at = end;
    }
}

int MarkedText::paint(QPainter &painter, const QRect &area, const QFont &font, const QColor &ink,
                      const QWidget *widget) const
{
    painter.setFont(font);
    painter.setPen(ink);
    const QString shown = painter.fontMetrics().elidedText(m_text, Qt::ElideRight, area.width());
    QRect rest = area;
    qsizetype at = 0;
    const auto run = [&](qsizetype to, bool marked) {
        rest.setLeft(rest.left() + paintRun(painter, rest, shown.mid(at, to - at), marked, widget));
        at = to;
    };
    for (const Span &span : m_spans) {
        if (span.from + span.length > shown.size())
            break;
        run(span.from, false);
        run(span.from + span.length, true);
    }
    run(shown.size(), false);
    return rest.left() - area.left();
}

int MarkedText::paintRun(QPainter &painter, const QRect &area, const QString &run, bool marked,
                         const QWidget *widget) const
{
    if (run.isEmpty() || area.width() <= 0)
        return 0;
    const int width = std::min(painter.fontMetrics().horizontalAdvance(run), area.width());
    const int height = painter.fontMetrics().height();
    if (marked)
        painter.fillRect(QRect(area.left(), area.center().y() - height / 2, width, height), themeOf(widget).warnSoft);
    painter.drawText(area, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, run);
    return width;
}

} // namespace tb
