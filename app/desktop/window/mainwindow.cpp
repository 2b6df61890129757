// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "look/icon.h"
#include "look/toast.h"
#include "look/widthtier.h"
#include "ui_mainwindow.h"
#include "window/commands.h"
#include "window/keycard.h"
#include "window/menukey.h"
#include "window/panewalk.h"
#include "window/shiftbanner.h"

#include <QAction>
#include <QCloseEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

namespace tb {

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_ui(std::make_unique<Ui::MainWindow>()), m_commands(new Commands(this)),
      m_panes(new PaneWalk(this))
{
    m_ui->setupUi(this);
    setWindowIcon(appIcon());
    setMinimumSize(640, 320);
    m_commands->fill(menuBar());
    menuBar()->hide();
    m_ui->presenceBar->hide();
    m_keyCard = new KeyCard(m_ui->shellPage);
    m_toast = new Toast(this);
    connect(new MenuKey(this), &MenuKey::pressed, this, &MainWindow::openMenu);
    connect(m_ui->navRail, &NavRail::roomChosen, this, &MainWindow::showRoom);
    m_rooms = new QMenu(this);
    connect(m_ui->shiftBanner, &ShiftBanner::menuAsked, this, &MainWindow::openRooms);
    connectCommands();
    setUnit({});
}

MainWindow::~MainWindow() = default;

void MainWindow::connectCommands()
{
    using Id = Commands::Id;
    const auto on = [this](Id id, auto deed) { connect(m_commands->action(id), &QAction::triggered, this, deed); };
    on(Id::KeyCard, [this] { openKeyCard(); });
    on(Id::MenuBar, [this] { openMenu(); });
    on(Id::NextPane, [this] { walk(1); });
    on(Id::PreviousPane, [this] { walk(-1); });
    on(Id::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    on(Id::Quit, [this] {
        m_hidesOnClose = false;
        close();
        QCoreApplication::quit();
    });
}

void MainWindow::addRoom(const Room &room, QWidget *page)
{
    m_ui->navRail->addRoom(room.id, room.title, room.icon, room.place);
    m_ui->roomStack->addWidget(page);
    connect(m_rooms->addAction(themedIcon(room.icon), room.title), &QAction::triggered, this,
            [this, id = room.id] { showRoom(id); });
    m_pages.insert(room.id, page);
    m_keys.insert(room.id, room.keys);
    if (room.place == NavRail::Place::Top) {
        auto *open = new QAction(room.title, this);
        open->setObjectName(QStringLiteral("room"));
        open->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + m_topRooms++)));
        addAction(open);
        connect(open, &QAction::triggered, this, [this, id = room.id] { showRoom(id); });
    }
    if (m_current.isEmpty())
        showRoom(room.id);
}

void MainWindow::showRoom(const QString &id)
{
    QWidget *page = m_pages.value(id);
    if (!page || !m_ui->navRail->isRoomVisible(id)) // some are not for everybody
        return;
    m_current = id;
    m_ui->navRail->setCurrent(id);
    m_ui->roomStack->setCurrentWidget(page);
    using Id = Commands::Id;
    QList<KeyHint> keys = m_keys.value(id);
    for (const Id everywhere : {Id::Search, Id::NextPane, Id::Lock, Id::KeyCard}) {
        const QAction *action = m_commands->action(everywhere);
        keys.append({action->shortcut().toString(QKeySequence::NativeText), action->text()});
    }
    m_ui->statusStrip->setKeys(keys);
    enter(page);
    emit roomShown(id);
}

// The keys that the strip names are heard where the focus is: not in the rail that was clicked.
void MainWindow::enter(QWidget *page)
{
    if (!isVisible() || page->isAncestorOf(focusWidget()))
        return;
    QWidget *last = page->focusWidget();
    // What had the focus may have been taken away meanwhile: a key must not press what is not in sight.
    (last && last->isVisibleTo(page) ? last : page)->setFocus(Qt::OtherFocusReason);
}

void MainWindow::cover(QWidget *page)
{
    if (!page)
        return uncover();
    if (m_ui->coverStack->indexOf(page) < 0)
        m_ui->coverStack->addWidget(page);
    m_ui->coverStack->setCurrentWidget(page);
    menuBar()->hide();
    for (QAction *action : actions())
        action->setEnabled(false);
    if (!page->isAncestorOf(focusWidget())) // it has chosen a field already
        page->setFocus();
}

void MainWindow::uncover()
{
    m_ui->coverStack->setCurrentWidget(m_ui->shellPage);
    for (QAction *action : actions())
        action->setEnabled(true);
    if (QWidget *page = m_pages.value(m_current))
        page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setUnit(const QString &name)
{
    setWindowTitle(name.isEmpty() ? tr("Duty desk", "window title") : tr("Duty desk — %1", "window title").arg(name));
}

QList<KeyHint> MainWindow::hintsOf(bool rooms) const
{
    QList<KeyHint> hints;
    for (const QAction *action : actions()) {
        const bool isRoom = action->objectName() == QLatin1String("room");
        if (isRoom == rooms && action->isEnabled() && !action->shortcut().isEmpty())
            hints.append({action->shortcut().toString(QKeySequence::NativeText), action->text()});
    }
    return hints;
}

void MainWindow::openKeyCard()
{
    QList<KeyCard::Column> columns{{tr("WHOLE PROGRAM", "heading of keys"), hintsOf(false)},
                                   {tr("SCREENS", "heading of keys"), hintsOf(true)}};
    if (!m_keys.value(m_current).isEmpty())
        columns.prepend({tr("ON THIS SCREEN", "heading of keys"), m_keys.value(m_current)});
    m_keyCard->open(columns);
}

void MainWindow::openMenu()
{
    if (m_ui->coverStack->currentWidget() != m_ui->shellPage)
        return;
    menuBar()->setVisible(!menuBar()->isVisible());
    if (menuBar()->isVisible())
        menuBar()->setActiveAction(menuBar()->actions().constFirst());
}

void MainWindow::walk(int by)
{
    QList<QWidget *> panes = PaneWalk::panesOf(m_ui->roomStack->currentWidget());
    panes.append(m_ui->shiftBanner);
    m_panes->step(panes, by);
}

ShiftBanner *MainWindow::banner() const
{
    return m_ui->shiftBanner;
}

StatusStrip *MainWindow::strip() const
{
    return m_ui->statusStrip;
}

NavRail *MainWindow::rail() const
{
    return m_ui->navRail;
}

void MainWindow::fit()
{
    const WidthTier tier = widthTier(this);
    m_ui->navRail->setVisible(tier != WidthTier::Phone);
    m_ui->navRail->setCompact(tier < WidthTier::Large);
    m_ui->shiftBanner->setTier(tier);
    // On the status strip, where it covers no button; below the avatar of the rail it would cover that.
    m_toast->setOffset({(m_ui->navRail->isHidden() ? 0 : m_ui->navRail->sizeHint().width()) + 8, 2});
}

void MainWindow::openRooms(const QPoint &at)
{
    m_rooms->popup(at);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_hidesOnClose)
        return QMainWindow::closeEvent(event);
    event->ignore();
    hide();
    emit hidden();
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fit();
}

} // namespace tb
