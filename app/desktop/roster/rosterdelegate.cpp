// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/rosterdelegate.h"

#include "look/appearance.h"
#include "look/avatar.h"
#include "look/icon.h"
#include "roster/rostermodel.h"

#include <QPainter>

#include <algorithm>

namespace tb {

namespace {

constexpr int kHeight = 46;
constexpr int kNarrow = 70; // below: initials only
constexpr qreal kPast = 0.5;

/// The colours of one cell.
struct CellFace {
    QPen edge;
    QBrush ground;
    QColor ink;
};

bool isOnDuty(const RosterCell &cell)
{
    return std::any_of(cell.shifts.begin(), cell.shifts.end(), [](const Shift &shift) { return shift.isOpen(); });
}

CellFace faceOf(const RosterCell &cell, const Theme &theme, bool past)
{
    if (isOnDuty(cell))
        return {QPen(theme.success, 1.5), theme.successSoft, theme.text};
    if (cell.isGap() && cell.shifts.empty())
        return {QPen(past ? theme.borderStrong : theme.danger, 1.5, Qt::DashLine),
                past ? theme.surfaceAlt : theme.dangerSoft, past ? theme.text3 : theme.dangerText};
    if (cell.hasConflict())
        return {QPen(theme.warn, 1.5), theme.warnSoft, theme.warnText};
    if (cell.isGap())
        return {QPen(theme.danger, 1.5, Qt::DashLine), theme.surface, theme.text};
    if (cell.shifts.empty())
        return {QPen(Qt::NoPen), QBrush(theme.border, Qt::BDiagPattern), theme.text3};
    return {QPen(theme.border, 1), theme.surface, past ? theme.text3 : theme.text};
}

/// Paints one cell, from left to right.
class CellPainter {
public:
    CellPainter(QPainter &painter, const QStyleOptionViewItem &option, const RosterModel &model, const RosterCell &cell)
        : m_painter(painter), m_widget(option.widget), m_model(model), m_cell(cell), m_theme(themeOf(option.widget)),
          m_past(cell.part.to < model.sheet().now), m_face(faceOf(cell, m_theme, m_past)),
          m_box(QRectF(option.rect).adjusted(3, 3, -4, -4)), m_narrow(m_box.width() < scaled(option.widget, kNarrow))
    {
    }

    void paint(bool selected, bool current)
    {
        m_painter.setPen(m_face.edge);
        m_painter.setBrush(m_face.ground);
        m_painter.drawRoundedRect(m_box, 6, 6);
        if (selected) {
            m_painter.setPen(QPen(m_theme.accent, current ? 2.5 : 1.5));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRoundedRect(m_box.adjusted(1, 1, -1, -1), 5, 5);
        }
        paintMarks();
        m_box.adjust(5, 0, -3, 0);
        if (m_cell.shifts.empty())
            paintEmpty();
        else
            paintPeople();
    }

private:
    bool isNarrow() const { return m_narrow; }

    void paintMarks()
    {
        const int icon = scaled(m_widget, 14);
        if (m_cell.hasConflict())
            paintIcon(m_painter, QRectF(m_box.right() - icon + 2, m_box.top() - 2, icon, icon),
                      QStringLiteral("alert-triangle"), m_theme.warnText);
        if (m_cell.changed) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_theme.violet);
            const int corner = scaled(m_widget, 8);
            const QPointF at = m_box.bottomRight();
            m_painter.drawPolygon(QPolygonF({at, at - QPointF(corner, 0), at - QPointF(0, corner)}));
        }
    }

    void paintEmpty()
    {
        if (!m_cell.published)
            return;
        const int icon = scaled(m_widget, 16);
        const qreal left = isNarrow() ? m_box.center().x() - icon / 2.0 : m_box.left();
        paintIcon(m_painter, QRectF(left, m_box.center().y() - icon / 2.0, icon, icon), QStringLiteral("user-x"),
                  m_face.ink);
        m_box.adjust(icon + 3, 0, 0, 0);
        if (!isNarrow())
            paintText(RosterModel::tr("Nobody yet"), true);
    }

    void paintPeople()
    {
        const int side = std::min(scaled(m_widget, 20), static_cast<int>(m_box.width()));
        std::vector<OfficerId> people;
        for (const Shift &shift : m_cell.shifts) {
            if (std::find(people.begin(), people.end(), shift.officer) == people.end())
                people.push_back(shift.officer);
        }
        paintAvatar(QPointF(isNarrow() ? m_box.center().x() - side / 2.0 : m_box.left(), 0), side, people.front());
        if (isNarrow())
            return;
        m_box.adjust(side + 4, 0, 0, 0);
        // Whoever shares the cell stands at the right, as small.
        for (size_t other = people.size(); other-- > 1 && m_box.width() > 2 * side;) {
            paintAvatar(QPointF(m_box.right() - side, 0), side, people.at(other));
            m_box.adjust(0, 0, -side - 2, 0);
        }
        paintText(m_model.sheet().shortNameOf(people.front()), m_cell.hasConflict());
    }

    void paintAvatar(QPointF at, int side, OfficerId officer)
    {
        m_painter.setOpacity(m_past ? kPast : 1);
        const QRect area(qRound(at.x()), qRound(m_box.center().y() - side / 2.0), side, side);
        Avatar::paint(m_painter, area, m_model.sheet().nameOf(officer), Presence::Unknown, m_theme.surface, m_widget);
        m_painter.setOpacity(1);
    }

    void paintText(const QString &text, bool bold)
    {
        m_painter.setPen(m_face.ink);
        m_painter.setFont(uiFont(m_widget, 13, bold));
        const bool fits = m_painter.fontMetrics().horizontalAdvance(text) <= m_box.width();
        const Qt::Alignment where = Qt::AlignVCenter | Qt::AlignLeft;
        if (fits)
            m_painter.drawText(m_box, static_cast<int>(where), text);
        else
            m_painter.drawText(m_box, static_cast<int>(where) | Qt::TextWordWrap, text);
    }

    QPainter &m_painter;
    const QWidget *m_widget;
    const RosterModel &m_model;
    const RosterCell &m_cell;
    const Theme &m_theme;
    bool m_past;
    CellFace m_face;
    QRectF m_box;
    bool m_narrow;
};

} // namespace

void RosterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const RosterModel *>(index.model());
    const RosterCell *cell = model ? model->cell(index) : nullptr;
    if (!cell)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (wallDate(cell->part.from) == wallDate(model->sheet().now))
        painter->fillRect(option.rect, themeOf(option.widget).accentSoft);
    CellPainter(*painter, option, *model, *cell)
        .paint(option.state & QStyle::State_Selected, option.state & QStyle::State_HasFocus);
    painter->restore();
}

QSize RosterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {scaled(option.widget, 34), scaled(option.widget, kHeight)};
}

} // namespace tb
