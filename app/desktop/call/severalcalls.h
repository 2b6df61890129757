// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callroom.h"

#include <QAction>

#include <optional>

namespace tb {

class BulkOutcome;
class CallDetail;
class CallList;
class MissedListPage;
class PaneChoice;
class RightPanes;

/// What is done to many calls at once: missed ones logged from a list, and one outcome for several that are owed a
/// call-back. Shows the pane for it at the right, and puts the list back afterwards.
class SeveralCalls : public QObject {
    Q_OBJECT

public:
    struct Panes {
        CallList &list;
        CallDetail &detail;
        RightPanes &right;
        MissedListPage &missed;
        BulkOutcome &bulk;
        PaneChoice &choice;
    };

    /// A child of `page`, where its keys work. The panes belong to the page.
    SeveralCalls(QWidget &page, const Panes &panes);

    void setSeat(const std::optional<Seat> &seat);
    QList<QAction *> actions() const { return {m_paste, m_bulk}; }

signals:
    /// A sentence for the toast: they are on the disk.
    void saved(const QString &sentence);

private:
    void addKeys(QAction &action, const QKeySequence &keys);
    void showMissedList();
    void showBulk();
    void bring(int pane);
    void leave();

    Panes m_panes;
    QAction *m_paste;
    QAction *m_bulk;
    bool m_seated = false;
};

} // namespace tb
