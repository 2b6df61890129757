// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

class QWidget;

namespace tb {

/// F6: from pane to pane, each with the widget that had the focus there last.
class PaneWalk : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// `by` 1 forward, -1 back. Panes that are hidden or hold nothing to focus are passed over.
    void step(const QList<QWidget *> &panes, int by);
    /// The panes of a room from left to right: those of its splitter, or the room itself.
    static QList<QWidget *> panesOf(QWidget *room);

private:
    void remember(const QList<QWidget *> &panes, QWidget *focus);

    QHash<QWidget *, QPointer<QWidget>> m_last;
};

} // namespace tb
