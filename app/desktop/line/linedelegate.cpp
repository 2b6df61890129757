// SPDX-License-Identifier: GPL-3.0-or-later
#include "line/linedelegate.h"

#include "line/linemodel.h"
#include "line/linewords.h"
#include "look/appearance.h"
#include "look/avatar.h"
#include "look/icon.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace tb {

namespace {

constexpr int kHeight = 84;
constexpr int kDisc = 30;
constexpr int kBar = 5;

struct Ink {
    QFont font;
    QColor colour;
};

/// Writes one line of text and ends it in "…" where it lacks room.
void write(QPainter &painter, const QRect &area, const Ink &ink, const QString &text)
{
    painter.setFont(ink.font);
    painter.setPen(ink.colour);
    const QString shown = QFontMetrics(ink.font).elidedText(text, Qt::ElideRight, area.width());
    painter.drawText(area, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

QRect inner(const QStyleOptionViewItem &option)
{
    const int side = scaled(option.widget, 8);
    return option.rect.adjusted(scaled(option.widget, 16) - (option.rect.left() > 0 ? side : 0), 0, -side / 2, 0);
}

QRect textLine(const QStyleOptionViewItem &option, const QRect &area, int top, int height)
{
    return {area.left(), area.top() + scaled(option.widget, top), area.width(), scaled(option.widget, height)};
}

/// What a column needs so that nothing but a name is ever cut.
int widthOf(const QWidget *widget, int column)
{
    static constexpr int kWidths[] = {180, 204, 146, 88, 236};
    return scaled(widget, kWidths[std::clamp(column, 0, int{LineModel::Checks})]);
}

Tone toneOf(const LineState &state)
{
    const bool failed = state.lastCheck && !state.lastCheck->passed();
    return failed ? &Theme::dangerText : (state.checkDue ? &Theme::warnText : &Theme::text);
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, int column)
{
    const Theme &theme = themeOf(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    painter.fillRect(option.rect, selected ? theme.accentSoft : theme.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
    if (selected && column == LineModel::Name)
        painter.fillRect(QRect(option.rect.topLeft(), QSize(scaled(option.widget, 3), option.rect.height())),
                         option.widget->hasFocus() ? theme.accent : theme.text3);
}

} // namespace

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {widthOf(option.widget, index.column()), scaled(option.widget, kHeight)};
}

void LineDelegate::dress(QTableView *table)
{
    table->setItemDelegate(new LineDelegate(table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setSectionResizeMode(LineModel::Name, QHeaderView::Stretch);
}

void LineDelegate::fitColumns(QTableView *table, int room)
{
    table->verticalHeader()->setDefaultSectionSize(scaled(table, kHeight));
    room -= widthOf(table, LineModel::Name);
    for (const int column : {LineModel::State, LineModel::Person, LineModel::Checks, LineModel::Today}) {
        const int wanted = widthOf(table, column);
        table->horizontalHeader()->resizeSection(column, wanted);
        table->setColumnHidden(column, wanted > room);
        room -= wanted > room ? 0 : wanted;
    }
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const LineModel *>(index.model());
    const LineState *state = model ? model->state(index) : nullptr;
    if (!state)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index.column());
    switch (index.column()) {
    case LineModel::Name:
        paintName(*painter, option, *state);
        break;
    case LineModel::Person:
        paintPerson(*painter, option, *state, model->board());
        break;
    case LineModel::State:
        paintState(*painter, option, *state, model->board());
        break;
    case LineModel::Today:
        paintToday(*painter, option, *state);
        break;
    default:
        paintChecks(*painter, option, *state, model->board());
    }
    painter->restore();
}

void LineDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option, const LineState &state)
{
    const QWidget *widget = option.widget;
    const Theme &theme = themeOf(widget);
    const QRect area = inner(option);
    const QColor ink = state.line.retired ? theme.text3 : theme.text;
    write(painter, textLine(option, area, 10, 22), {uiFont(widget, 14, true), ink}, state.line.name);
    write(painter, textLine(option, area, 32, 21), {uiFont(widget, 14), ink}, LineWords::number(state.line));
    write(painter, textLine(option, area, 54, 19), {uiFont(widget, 12), theme.text2},
          state.line.publishedOn.isEmpty() ? LineWords::kind(state.line.kind) : state.line.publishedOn);
}

void LineDelegate::paintPerson(QPainter &painter, const QStyleOptionViewItem &option, const LineState &state,
                               const LineBoard &board)
{
    const QWidget *widget = option.widget;
    const Theme &theme = themeOf(widget);
    const QRect area = inner(option);
    const QString name = LineWords::person(state, board);
    if (name.isEmpty())
        return;
    const int size = scaled(widget, kDisc);
    const QRect disc(area.left(), area.center().y() - size / 2, size, size);
    const bool nobody = !state.shift;
    if (nobody) {
        painter.setPen(QPen(theme.danger, 1.5, Qt::DashLine));
        painter.setBrush(theme.dangerSoft);
        painter.drawEllipse(QRectF(disc).adjusted(1, 1, -1, -1));
        const qreal icon = scaled(widget, 16);
        paintIcon(painter, QRectF(disc.center().x() - icon / 2 + 0.5, disc.center().y() - icon / 2 + 0.5, icon, icon),
                  QStringLiteral("user-x"), theme.dangerText);
    } else {
        const bool away = state.attendance == Attendance::Away;
        Avatar::paint(painter, disc, name, away ? Presence::Away : Presence::OnDuty, theme.surface, widget);
    }
    const QRect words = area.adjusted(size + scaled(widget, 8), 0, 0, 0);
    write(painter, textLine(option, words, 22, 20), {uiFont(widget, 13, true), nobody ? theme.dangerText : theme.text},
          name);
    write(painter, textLine(option, words, 42, 19), {uiFont(widget, 12), nobody ? theme.dangerText : theme.text2},
          LineWords::since(state, board));
}

void LineDelegate::paintState(QPainter &painter, const QStyleOptionViewItem &option, const LineState &state,
                              const LineBoard &board)
{
    const QRect area = inner(option);
    const ChipContent chip = LineWords::state(state, board.now);
    QSize size = Chip::sizeFor(option.widget, chip);
    size.setWidth(std::min(size.width(), area.width()));
    Chip::paintChip(painter, QRect(QPoint(area.left(), area.center().y() - size.height() / 2), size), chip,
                    option.widget);
}

void LineDelegate::paintToday(QPainter &painter, const QStyleOptionViewItem &option, const LineState &state)
{
    const QWidget *widget = option.widget;
    const Theme &theme = themeOf(widget);
    const QRect area = inner(option);
    const bool lost = state.answered < state.incoming;
    const bool many = 2 * state.answered <= state.incoming && lost;
    write(painter, textLine(option, area, 20, 21), {uiFont(widget, 14, true), many ? theme.dangerText : theme.text},
          QStringLiteral("%1 / %2").arg(state.answered).arg(state.incoming));
    QRectF bar(area.left(), area.top() + scaled(widget, 48), area.width() - scaled(widget, 6), scaled(widget, kBar));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.border);
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    if (state.incoming == 0)
        return;
    bar.setWidth(bar.width() * state.answered / state.incoming);
    painter.setBrush(many ? theme.danger : (lost ? theme.warn : theme.success));
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
}

void LineDelegate::paintChecks(QPainter &painter, const QStyleOptionViewItem &option, const LineState &state,
                               const LineBoard &board)
{
    const QWidget *widget = option.widget;
    const Theme &theme = themeOf(widget);
    const QRect area = inner(option);
    const QRect words = textLine(option, area, 18, 21);
    const int icon = scaled(widget, 17);
    const bool failed = state.lastCheck && !state.lastCheck->passed();
    const QString name = failed
        ? QStringLiteral("alert-circle")
        : (state.checkDue || !state.lastCheck ? QStringLiteral("clock") : QStringLiteral("circle-check"));
    const Tone tone = toneOf(state);
    const Tone picture = failed ? &Theme::danger : (state.lastCheck && !state.checkDue ? &Theme::success : tone);
    paintIcon(painter, QRectF(words.left(), words.center().y() - icon / 2.0, icon, icon), name, theme.*picture);
    write(painter, words.adjusted(icon + scaled(widget, 7), 0, 0, 0), {uiFont(widget, 13), theme.*tone},
          LineWords::lastCheck(state, board.now));
    paintStrip(
        painter,
        QRectF(area.left(), area.top() + scaled(widget, 44), area.width() - scaled(widget, 8), scaled(widget, 14)),
        state, widget);
}

void LineDelegate::paintStrip(QPainter &painter, const QRectF &area, const LineState &state, const QWidget *widget)
{
    const Theme &theme = themeOf(widget);
    const qreal step = std::min<qreal>(scaled(widget, 7), area.width() / static_cast<qreal>(state.strip.size()));
    const qreal width = std::max(2.0, step - 2);
    painter.setPen(Qt::NoPen);
    for (size_t day = 0; day < state.strip.size(); ++day) {
        const DayMark mark = state.strip.at(day);
        // Tall where it failed: seen without any colour.
        const qreal height = area.height() * (mark == DayMark::Failed ? 1 : (mark == DayMark::Passed ? 0.6 : 0.25));
        painter.setBrush(mark == DayMark::Failed ? theme.danger
                                                 : (mark == DayMark::Passed ? theme.success : theme.borderStrong));
        painter.drawRect(QRectF(area.left() + static_cast<qreal>(day) * step, area.bottom() - height, width, height));
    }
}

} // namespace tb
