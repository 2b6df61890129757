// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringpresence.h"

#include "look/messagebar.h"
#include "look/shiftwords.h"
#include "store/entrytable.h"
#include "window/mainwindow.h"

#include <QApplication>

#include <algorithm>

namespace tb {

namespace {

/// More come only with a fetch of many entries, which are no sign of somebody at work just now.
constexpr size_t kMostSubjects = 20;

const QString kAbsent = QStringLiteral("absent");

} // namespace

Presence presenceOf(BannerFacts::Duty duty)
{
    if (duty == BannerFacts::Duty::OnDuty || duty == BannerFacts::Duty::NotHandedOver)
        return Presence::OnDuty;
    return duty == BannerFacts::Duty::Away ? Presence::Away : Presence::Off;
}

WiringPresence::WiringPresence(WiringHouse &house, MainWindow &window, QObject *parent)
    : QObject(parent), m_house(house), m_window(window),
      m_bar(window.findChild<MessageBar *>(QStringLiteral("presenceBar"))), m_check(house.clock), m_watch(m_check, qApp)
{
    connect(&m_watch, &PresenceWatch::asked, this, &WiringPresence::ask);
    connect(&m_watch, &PresenceWatch::answered, this, [this] {
        m_bar->hide();
        emit questionChanged(false);
    });
    connect(&m_watch, &PresenceWatch::absent, this, &WiringPresence::noteAbsence);
    connect(&house.session, &Session::stateChanged, this,
            [this](Session::State state) { m_watch.setLocked(state == Session::State::Locked); });
    connect(&house.session, &Session::officerChanged, this, [this] { m_watch.setOnDuty(false); });
    connect(&house.notice, &ChangeNotice::subjectsChanged, this, &WiringPresence::lookElsewhere);
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        if (!m_watch.isAsking() && m_facts && m_facts->duty == BannerFacts::Duty::Away)
            emit backAsked();
    });
    m_watch.setLocked(house.session.state() == Session::State::Locked);
}

void WiringPresence::follow(const std::optional<BannerFacts> &facts)
{
    using Duty = BannerFacts::Duty;
    m_facts = facts;
    m_watch.setOnDuty(facts && (facts->duty == Duty::OnDuty || facts->duty == Duty::NotHandedOver)
                      && facts->shift->state == ShiftState::OnDuty);
    m_watch.tick();
    if (!m_watch.isAsking())
        showAbsence();
}

void WiringPresence::ask()
{
    m_bar->showMessage(MessageBar::Kind::Warn, tr("Are you still at the desk?"),
                       tr("Any key is an answer. Without one within %n min you are noted as away.", nullptr,
                          static_cast<int>(m_check.patience().answer.count())),
                       QStringLiteral("user-check"));
    m_bar->setAction(tr("I am here"));
    QApplication::alert(&m_window);
    emit questionChanged(true);
}

void WiringPresence::noteAbsence()
{
    const std::optional<Seat> &seat = m_house.session.seat();
    if (!seat || !m_facts || !m_facts->shift)
        return;
    const Done paused = m_house.shifts.pause(*seat, m_facts->shift->id, {kAbsent});
    if (!paused.ok())
        emit failed(paused.error());
}

// Told as long as it is so: also after a restart, and at another desk.
void WiringPresence::showAbsence()
{
    const bool absent
        = m_facts && m_facts->duty == BannerFacts::Duty::Away && m_facts->pause && m_facts->pause->reason == kAbsent;
    if (!absent) {
        m_bar->hide();
        return;
    }
    const QString title
        = tr("You were noted as away at %1", "time of day").arg(ShiftWords::clock(m_facts->pause->since));
    if (!m_bar->isHidden() && m_bar->accessibleName().startsWith(title))
        return; // a screen reader hears it once
    m_bar->showMessage(
        MessageBar::Kind::Warn, title,
        tr("The question whether you are there was not answered. Your lines count as having nobody until "
           "you are back."),
        QStringLiteral("coffee"));
    m_bar->setAction(tr("Back at the desk"), QStringLiteral("Ctrl+G"));
}

// Work at another desk is a sign of life, too.
void WiringPresence::lookElsewhere(const std::vector<Subject> &subjects)
{
    const std::optional<Seat> &seat = m_house.session.seat();
    if (!seat || !m_check.isWatching() || subjects.size() > kMostSubjects)
        return;
    if (std::any_of(subjects.begin(), subjects.end(), [&](const Subject &each) { return isSign(each, *seat); }))
        m_watch.seen();
}

bool WiringPresence::isSign(const Subject &subject, const Seat &seat)
{
    EntryTable entries(*m_house.database);
    const auto last = entries.lastOf(subject.id);
    const auto found = last.ok() && !last.value().isNull() ? entries.find(last.value())
                                                           : Result<std::optional<StoredEntry>>(std::nullopt);
    if (!found.ok() || !found.value())
        return false;
    const Header &header = found.value()->entry().header;
    return header.officer == seat.officer && header.desk != seat.desk
        && m_house.clock.now() - header.writtenAt < m_check.patience().answer;
}

} // namespace tb
