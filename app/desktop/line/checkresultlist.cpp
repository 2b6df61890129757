// SPDX-License-Identifier: GPL-3.0-or-later
#include "line/checkresultlist.h"

#include "line/checkwords.h"
#include "look/appearance.h"
#include "look/icon.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <array>

namespace tb {

namespace {

// The commonest first: what is chosen most is the nearest key.
constexpr std::array kResults{CheckResult::Well,        CheckResult::Slow, CheckResult::Badly,
                              CheckResult::RangOut,     CheckResult::Busy, CheckResult::Dead,
                              CheckResult::WrongNumber, CheckResult::Fax,  CheckResult::Diverted};
constexpr int kRow = 31;
constexpr int kMargin = 2;

/// A radio button, its digit, an icon and the words; red where the result is a failure and holds.
class ResultDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {scaled(option.widget, 120), scaled(option.widget, kRow)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QWidget *widget = option.widget;
        const Theme &theme = themeOf(widget);
        const CheckResult result = kResults.at(static_cast<size_t>(index.row()));
        const bool chosen = option.state & QStyle::State_Selected;
        const bool bad = chosen && !passes(result);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(option.rect).adjusted(0.5, kMargin, -0.5, -kMargin);
        painter->setPen(QPen(bad ? theme.danger : (chosen ? theme.accent : theme.border), 1));
        painter->setBrush(bad ? theme.dangerSoft : (chosen ? theme.accentSoft : theme.surface));
        painter->drawRoundedRect(box, 6, 6);
        const QColor ink = bad ? theme.dangerText : theme.text;
        const qreal radio = scaled(widget, 14);
        const QRectF circle(box.left() + scaled(widget, 8), box.center().y() - radio / 2, radio, radio);
        painter->setPen(QPen(chosen ? theme.accent : theme.borderStrong, chosen ? 4 : 1.5));
        painter->setBrush(theme.surface);
        painter->drawEllipse(chosen ? circle.adjusted(2, 2, -2, -2) : circle);
        const qreal icon = scaled(widget, 17);
        paintIcon(*painter, QRectF(circle.right() + scaled(widget, 8), box.center().y() - icon / 2, icon, icon),
                  CheckWords::icon(result), ink);
        painter->setPen(ink);
        painter->setFont(uiFont(widget, 13, chosen));
        const QRectF words = box.adjusted(scaled(widget, 56), 0, -scaled(widget, 22), 0);
        painter->drawText(words, static_cast<int>(Qt::AlignVCenter) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            static_cast<int>(words.width())));
        painter->setPen(bad ? theme.dangerText : theme.text2);
        painter->setFont(uiFont(widget, 12));
        painter->drawText(box.adjusted(0, 0, -scaled(widget, 8), 0),
                          static_cast<int>(Qt::AlignVCenter | Qt::AlignRight), QString::number(index.row() + 1));
        painter->restore();
    }
};

} // namespace

CheckResultList::CheckResultList(QWidget *parent) : QListWidget(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new ResultDelegate(this));
    for (const CheckResult result : kResults) {
        auto *item = new QListWidgetItem(CheckWords::result(result), this);
        item->setToolTip(item->text());
    }
    forget();
    fit();
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        if (const auto chosen = result())
            emit resultChosen(*chosen);
    });
}

std::optional<CheckResult> CheckResultList::result() const
{
    const QList<QListWidgetItem *> chosen = selectedItems();
    return chosen.isEmpty() ? std::nullopt : std::optional(kResults.at(static_cast<size_t>(row(chosen.front()))));
}

void CheckResultList::forget()
{
    setCurrentRow(-1);
    clearSelection();
}

void CheckResultList::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_1;
    if (event->modifiers() == Qt::NoModifier && digit >= 0 && digit < count())
        return setCurrentRow(digit);
    QListWidget::keyPressEvent(event);
}

void CheckResultList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

// All of it is shown: the page scrolls, not the list.
void CheckResultList::fit()
{
    setFixedHeight(count() * scaled(this, kRow) + 2 * frameWidth());
}

} // namespace tb
