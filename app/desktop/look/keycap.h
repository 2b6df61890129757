// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

namespace tb {

/// The picture of a key beside the word for what it does. Decoration: screen readers do not hear it.
class KeyCap : public QWidget {
    Q_OBJECT

public:
    explicit KeyCap(QString key, QWidget *parent = nullptr);

    QSize sizeHint() const override;

    /// For other painters: the size of a cap for `key`, and the cap itself centred in `area`.
    static QSize sizeFor(const QWidget *widget, const QString &key);
    static void paint(QPainter &painter, const QRect &area, const QString &key, const QColor &ink, const QColor &edge,
                      const QColor &ground, const QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace tb
