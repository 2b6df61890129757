// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/status.h"

#include <QTabBar>

namespace tb {

/// Underlined tabs over a pane, each with a badge that counts. Arrow keys choose; screen readers hear the count.
class PaneTabs : public QTabBar {
    Q_OBJECT

public:
    explicit PaneTabs(QWidget *parent = nullptr);

    /// How the badge looks; `solid` for what cannot wait.
    struct Badge {
        int count = -1; ///< below 0: none
        Status status = Status::Neutral;
        bool solid = false;
    };

    /// `key` is shown after the words ("F4"), if any. Returns the index, from 0.
    int addPane(const QString &text, const QString &iconName = {}, const QString &key = {});
    void setBadge(int index, const Badge &badge);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// By the person or by setCurrentIndex(); also once for the first pane added.
    void tabChosen(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }

private:
    struct Pane {
        QString icon;
        QString key;
        Badge badge;
    };

    QString label(int index) const;
    QRect badgeArea(int index) const;
    int wordsWidth(int index) const;
    void paintTab(QPainter &painter, int index) const;
    void paintBadge(QPainter &painter, const QRect &spot, const Badge &badge) const;
    void arrange();

    QList<Pane> m_panes;
    int m_between = 0; ///< px after each tab
};

} // namespace tb
