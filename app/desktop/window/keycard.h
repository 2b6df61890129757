// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/keyhint.h"

#include <QPointer>
#include <QWidget>

class QFrame;

namespace tb {

/// The card of keys over the window (F1): made from the commands that live at that moment, so it never says what does
/// not work. Esc or F1 closes it and gives the focus back.
class KeyCard : public QWidget {
    Q_OBJECT

public:
    explicit KeyCard(QWidget *window);

    /// A heading and the keys below it.
    struct Column {
        QString title;
        QList<KeyHint> keys;
    };
    void open(const QList<Column> &columns);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void shut();
    QFrame *cardOf(const QList<Column> &columns);
    QWidget *columnOf(const Column &column, QWidget *parent) const;

    QFrame *m_card = nullptr;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace tb
