// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace tb {

/// One room in the NavRail: icon over its name; with a badge when something there waits.
class NavItem : public QAbstractButton {
    Q_OBJECT

public:
    enum class Badge { Gold, Red }; ///< needs attention; calls to act on

    NavItem(const QString &text, QString iconName, QWidget *parent);

    /// 0 takes the badge away.
    void setBadge(int count, Badge badge);
    /// Icon only; the name becomes the tooltip.
    void setCompact(bool compact);
    QSize sizeHint() const override;

signals:
    /// -1 up, 1 down.
    void stepAsked(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintBadge(QPainter &painter, const QRect &icon) const;

    QString m_iconName;
    int m_count = 0;
    Badge m_badge = Badge::Gold;
    bool m_compact = false;
};

} // namespace tb
