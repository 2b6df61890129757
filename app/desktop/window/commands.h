// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QAction;
class QMenuBar;
class QWidget;

namespace tb {

/// Every command of the shell, once: the menu, the buttons, the key card and the status strip show the same actions.
class Commands : public QObject {
    Q_OBJECT

public:
    enum class Id {
        NewCall,
        Search,
        SyncNow,
        NextPane,
        PreviousPane,
        Shift, ///< check in, come back or hand over, whichever is next
        Inspection, ///< the sheet for an inspection that has walked in
        Lock,
        ZoomIn,
        ZoomOut,
        ZoomReset,
        Settings,
        KeyCard,
        MenuBar,
        FullScreen,
        Quit,
    };

    /// The actions work anywhere in `window`.
    explicit Commands(QWidget *window);

    QAction *action(Id id) const { return m_actions.value(static_cast<int>(id)); }
    /// The menus Calls, Shift, View and Help.
    void fill(QMenuBar *bar) const;

private:
    QHash<int, QAction *> m_actions;
};

} // namespace tb
