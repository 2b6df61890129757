// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/appearance.h"
#include "look/chip.h"
#include "look/elidedlabel.h"
#include "look/tbbutton.h"

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace tb {

namespace wordscut {

constexpr int kPadding = 8; ///< what a button may give of its own before a word is cut

inline QString nameOf(const QWidget &widget)
{
    const QWidget *named = &widget;
    while (named->objectName().isEmpty() && named->parentWidget())
        named = named->parentWidget();
    return QStringLiteral("%1 in %2").arg(QString::fromLatin1(widget.metaObject()->className()), named->objectName());
}

// How much room the words of a widget need; nothing for those that wrap, scroll or end in an ellipsis.
inline QSize needed(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        const bool gives = qobject_cast<const ElidedLabel *>(label) || label->text().isEmpty();
        if (label->wordWrap() && !gives)
            return {0, label->heightForWidth(label->width())};
        return gives ? QSize() : label->sizeHint();
    }
    if (qobject_cast<const TbButton *>(&widget) || qobject_cast<const QCheckBox *>(&widget)
        || qobject_cast<const Chip *>(&widget))
        return widget.minimumSizeHint() - QSize(scaled(&widget, kPadding), 0); // an icon may give way
    if (qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QLineEdit *>(&widget))
        return {0, widget.minimumSizeHint().height()};
    return {};
}

/// The part of a widget that its parents leave in sight sideways; nobody scrolls a form sideways.
inline int widthInSight(const QWidget &widget, const QWidget &page)
{
    QRect left(QPoint(), widget.size());
    for (const QWidget *at = &widget; at != &page; at = at->parentWidget()) {
        left.translate(at->pos());
        const QWidget *parent = at->parentWidget();
        left.setLeft(std::max(0, left.left()));
        left.setRight(std::min(parent->width() - 1, left.right()));
    }
    return left.width();
}

inline QString cut(const QWidget &widget, const QWidget &page)
{
    const QSize need = needed(widget);
    if (need.isNull() || need == QSize())
        return {};
    const int wide = widthInSight(widget, page);
    if (need.width() > wide || need.height() > widget.height())
        return QStringLiteral("%1: %2x%3 of %4x%5")
            .arg(nameOf(widget))
            .arg(wide)
            .arg(widget.height())
            .arg(need.width())
            .arg(need.height());
    return {};
}

inline bool counts(const QWidget &widget)
{
    return widget.isVisible() && !widget.isWindow() && !widget.size().isEmpty();
}

/// Two children of one parent, in a layout, that share pixels.
inline QStringList overlaps(const QWidget &parent)
{
    QStringList found;
    const QList<QWidget *> children = parent.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (int i = 0; parent.layout() && i < children.size(); ++i) {
        for (int j = i + 1; j < children.size(); ++j) {
            const bool both = counts(*children[i]) && counts(*children[j]) && !needed(*children[i]).isEmpty()
                && !needed(*children[j]).isEmpty();
            if (both && children[i]->geometry().intersects(children[j]->geometry()))
                found << QStringLiteral("%1 lies over %2").arg(nameOf(*children[i]), nameOf(*children[j]));
        }
    }
    return found;
}

inline bool isOfAField(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QComboBox *>(parent) || (parent && parent->inherits("QAbstractSpinBox"))
        || (parent && parent->inherits("QAbstractItemView"));
}

} // namespace wordscut

/// What a person could not read on a page as it stands: words that are cut, fields that are squeezed, parts that lie
/// over each other. One sentence for each; what may be scrolled to counts as in sight.
inline QStringList wordsCut(const QWidget &page)
{
    QStringList found;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (!widget->isVisible() || wordscut::isOfAField(*widget))
            continue;
        const QString sentence = wordscut::cut(*widget, page);
        if (!sentence.isEmpty())
            found << sentence;
        found << wordscut::overlaps(*widget);
    }
    return found;
}

} // namespace tb
