// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/commands.h"

#include <QAction>
#include <QMenuBar>

namespace tb {

namespace {

using Id = Commands::Id;

struct Spec {
    Id id;
    QString text;
    QList<QKeySequence> keys;
};

} // namespace

Commands::Commands(QWidget *window) : QObject(window)
{
    const QList<Spec> specs{
        {Id::NewCall, tr("New call"), {Qt::Key_F2, Qt::CTRL | Qt::Key_N}},
        {Id::Search, tr("Search everything"), {Qt::Key_F3, Qt::CTRL | Qt::Key_F}},
        {Id::SyncNow, tr("Sync now"), {Qt::Key_F5}},
        {Id::NextPane, tr("Next pane"), {Qt::Key_F6}},
        {Id::PreviousPane, tr("Previous pane"), {Qt::SHIFT | Qt::Key_F6}},
        {Id::Shift, tr("Check in or hand over"), {Qt::CTRL | Qt::Key_G}},
        {Id::Inspection, tr("Surprise inspection"), {Qt::CTRL | Qt::Key_I}},
        {Id::Lock, tr("Lock the desk"), {Qt::CTRL | Qt::Key_L}},
        {Id::ZoomIn, tr("Larger text"), {Qt::CTRL | Qt::Key_Equal, Qt::CTRL | Qt::Key_Plus}},
        {Id::ZoomOut, tr("Smaller text"), {Qt::CTRL | Qt::Key_Minus}},
        {Id::ZoomReset, tr("Usual text size"), {Qt::CTRL | Qt::Key_0}},
        {Id::Settings, tr("Settings"), {Qt::CTRL | Qt::Key_Comma}},
        {Id::KeyCard, tr("Keys"), {Qt::Key_F1}},
        {Id::MenuBar, tr("Menu bar"), {Qt::Key_F10}},
        {Id::FullScreen, tr("Full screen"), {Qt::Key_F11}},
        {Id::Quit, tr("Quit"), {}},
    };
    for (const Spec &spec : specs) {
        auto *made = new QAction(spec.text, this);
        made->setShortcuts(spec.keys);
        window->addAction(made);
        m_actions.insert(static_cast<int>(spec.id), made);
    }
}

void Commands::fill(QMenuBar *bar) const
{
    const auto menu = [&](const QString &title, const QList<Id> &ids) {
        QMenu *made = bar->addMenu(title);
        for (const Id id : ids)
            made->addAction(action(id));
    };
    menu(tr("Calls", "menu"), {Id::NewCall, Id::Search, Id::SyncNow, Id::Quit});
    menu(tr("Shift", "menu"), {Id::Shift, Id::Inspection, Id::Lock});
    menu(tr("View", "menu"),
         {Id::NextPane, Id::PreviousPane, Id::ZoomIn, Id::ZoomOut, Id::ZoomReset, Id::FullScreen, Id::MenuBar,
          Id::Settings});
    menu(tr("Help", "menu"), {Id::KeyCard});
}

} // namespace tb
