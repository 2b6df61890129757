// SPDX-License-Identifier: GPL-3.0-or-later
#include "shift/shiftbars.h"

#include "look/shiftwords.h"
#include "shift/handoverwords.h"
#include "ui_myshiftpage.h"

namespace tb {

namespace {

/// A screen reader hears it once, not at every refresh.
void tell(MessageBar &bar, MessageBar::Kind kind, const QString &title, const QString &text, const QString &icon)
{
    const QString spoken = text.isEmpty() ? title : QStringLiteral("%1. %2").arg(title, text);
    if (bar.isHidden() || bar.accessibleName() != spoken)
        bar.showMessage(kind, title, text, icon);
}

} // namespace

void ShiftBars::show(Ui::MyShiftPage &ui, const ShiftView &view)
{
    showLeft(ui, view);
    showHandedOver(ui, view);
    showNews(ui, view);
    showReplies(ui, view);
}

void ShiftBars::showLeft(Ui::MyShiftPage &ui, const ShiftView &view)
{
    const QString words = HandoverWords::left(view);
    if (words.isEmpty() || view.isOnDuty())
        return ui.leftBar->hide();
    ui.leftBar->setAction(tr("Print the record"), QStringLiteral("Ctrl+P"));
    tell(*ui.leftBar, HandoverWords::leftWaits(view) ? MessageBar::Kind::Warn : MessageBar::Kind::Success, words, {},
         {});
}

void ShiftBars::showHandedOver(Ui::MyShiftPage &ui, const ShiftView &view)
{
    if (!view.handedOver)
        return ui.handedOverBar->hide();
    tell(*ui.handedOverBar, MessageBar::Kind::Info, HandoverWords::from(view), HandoverWords::extent(*view.handedOver),
         QStringLiteral("handover"));
}

void ShiftBars::showNews(Ui::MyShiftPage &ui, const ShiftView &view)
{
    const RosterNews &news = view.news;
    if (news.size() == 0)
        return ui.newsBar->hide();
    ui.newsBar->setAction(tr("See the changes"));
    QStringList parts;
    if (!news.fresh.empty())
        parts << tr("%1 new", "shifts").arg(news.fresh.size());
    if (!news.gone.empty())
        parts << tr("%1 no longer yours", "shifts").arg(news.gone.size());
    tell(*ui.newsBar, MessageBar::Kind::Info, tr("Your roster has %n changes", nullptr, static_cast<int>(news.size())),
         parts.join(QStringLiteral(", ")), QStringLiteral("calendar"));
}

// How many and until when; what was said stands where the reply is written.
void ShiftBars::showReplies(Ui::MyShiftPage &ui, const ShiftView &view)
{
    if (view.replies.empty())
        return ui.replyBar->hide();
    const Review &first = view.replies.front();
    const bool late = first.isOverdue(view.now);
    const QString due = first.dueAt ? tr("The first is due on %1 at %2.", "day, time of day")
                                          .arg(ShiftWords::day(wallDate(*first.dueAt)), ShiftWords::clock(*first.dueAt))
                                    : QString();
    ui.replyBar->setAction(tr("Write the reply"));
    tell(*ui.replyBar, late ? MessageBar::Kind::Danger : MessageBar::Kind::Warn,
         tr("You owe %n replies to what callers said", nullptr, static_cast<int>(view.replies.size())),
         late ? tr("%1 That time is over.", "sentence before").arg(due) : due, QStringLiteral("user-check"));
}

} // namespace tb
