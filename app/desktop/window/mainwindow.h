// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/navrail.h"
#include "window/statusstrip.h"

#include <QHash>
#include <QMainWindow>

#include <memory>

namespace tb {

class Commands;
class KeyCard;
class PaneWalk;
class ShiftBanner;
class Toast;
namespace Ui {
class MainWindow;
}

/// The shell: rail, banner, the room in use, status strip. Rooms are given to it as widgets; it knows none of them.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    struct Room {
        QString id;
        QString title;
        QString icon;
        NavRail::Place place = NavRail::Place::Top;
        QList<KeyHint> keys; ///< what works there besides the keys that work everywhere
    };
    /// Takes `page`. Alt+1… open the rooms of the rail's upper part in the order of this call.
    void addRoom(const Room &room, QWidget *page);
    void showRoom(const QString &id);
    QString currentRoom() const { return m_current; }

    /// Lays `page` over everything, and the shell and its commands rest; null: they are back. Does not take the page.
    void cover(QWidget *page);

    /// Closing the window only hides it: while on duty, where the corner of the screen has a way back.
    void setHidesOnClose(bool hides) { m_hidesOnClose = hides; }
    /// To the front, from wherever it was.
    void comeForward();

    /// The title names the unit and no person.
    void setUnit(const QString &name);

    ShiftBanner *banner() const;
    StatusStrip *strip() const;
    NavRail *rail() const;
    Commands *commands() const { return m_commands; }
    Toast *toast() const { return m_toast; }

signals:
    void roomShown(const QString &id);
    void hidden();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void uncover();
    void enter(QWidget *page);
    void connectCommands();
    QList<KeyHint> hintsOf(bool rooms) const;
    void openKeyCard();
    void openMenu();
    void openRooms(const QPoint &at);
    void walk(int by);
    void fit();

    std::unique_ptr<Ui::MainWindow> m_ui;
    Commands *m_commands;
    KeyCard *m_keyCard = nullptr;
    PaneWalk *m_panes;
    Toast *m_toast = nullptr;
    QHash<QString, QWidget *> m_pages;
    QHash<QString, QList<KeyHint>> m_keys;
    QMenu *m_rooms = nullptr; ///< for windows without room for the rail
    QString m_current;
    int m_topRooms = 0;
    bool m_hidesOnClose = false;
};

} // namespace tb
