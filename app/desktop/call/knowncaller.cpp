// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/knowncaller.h"

#include "call/namesakes.h"
#include "call/problemwords.h"
#include "store/calltable.h"
#include "ui_callform.h"

#include <algorithm>

namespace tb {

namespace {

constexpr int kMostEarlier = 50;

/// So long after it was closed a matter is offered to be opened again.
constexpr std::chrono::days kLately{30};

/// A number of no known plan may still have called before; below this length it is rather a number half typed.
constexpr int kShortestUnknown = 8;

bool isComplete(const PhoneNumber &number)
{
    if (number.kind == PhoneClass::Unknown)
        return number.canonical.size() >= kShortestUnknown;
    return !number.canonical.isEmpty() && number.kind != PhoneClass::Incomplete;
}

} // namespace

KnownCaller::KnownCaller(Ui::CallForm &ui, const CallRoom &room, const CallNames &names, QObject *parent)
    : QObject(parent), m_ui(ui), m_room(room), m_names(names)
{
    m_ui.openBar->hide();
    m_ui.numberQuestion->hide();
    for (QWidget *bar : {m_ui.openBar, m_ui.numberQuestion})
        bar->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_ui.numberEdit, &QLineEdit::textChanged, this, &KnownCaller::look);
    connect(m_ui.nameEdit, &ComposedEdit::edited, this, &KnownCaller::lookForNamesakes);
    connect(m_ui.openBar, &MessageBar::actionTriggered, this, &KnownCaller::follow);
    connect(m_ui.numberQuestion, &MessageBar::actionTriggered, this,
            [this] { m_ui.numberEdit->setText(m_otherNumber); });
}

void KnownCaller::reset(CallId follows, bool logging)
{
    m_follows = follows;
    m_logging = logging;
    m_openMatter = {};
    m_closed = m_reopens = false;
    m_filledName.clear();
    m_lookedUp.clear();
    m_namesake.clear();
    m_known = false;
    m_ui.openBar->hide();
    m_ui.numberQuestion->hide();
    m_ui.nameLabel->setHint(QString());
}

void KnownCaller::look()
{
    const PhoneNumber number = parsePhone(m_ui.numberEdit->text(), m_names.areaCode());
    const bool ours = isOurs(number.canonical);
    const QString about
        = ours ? tr("This is one of our own lines. Is it the caller's number?", "hint") : ProblemWords::about(number);
    m_ui.numberEdit->setProperty("err", false);
    m_ui.numberHint->setTone(ours ? "warn" : "text3");
    m_ui.numberHint->setText(about);
    m_ui.numberHint->setVisible(!about.isEmpty());
    askWhichNumber(number);
    showEarlier(isComplete(number) ? number.canonical : QString());
}

// Typed from the display of the own telephone rather than from the caller's; a hint, for a colleague may ring from
// there.
bool KnownCaller::isOurs(const QString &canonical) const
{
    const std::vector<Line> &lines = m_names.lines();
    return !canonical.isEmpty()
        && std::any_of(lines.begin(), lines.end(), [&](const Line &line) { return line.number == canonical; });
}

void KnownCaller::askWhichNumber(const PhoneNumber &number)
{
    m_otherNumber = number.otherDisplay;
    const bool asks = number.hints.testFlag(PhoneHint::AskWhichNumber) && !m_otherNumber.isEmpty();
    m_ui.numberQuestion->setVisible(asks);
    if (!asks)
        return;
    m_ui.numberQuestion->showMessage(MessageBar::Kind::Info,
                                     tr("Read as the old number %1", "strip").arg(number.display));
    m_ui.numberQuestion->setAction(tr("Rather %1", "button: another reading of a number").arg(m_otherNumber));
}

void KnownCaller::showEarlier(const QString &canonical)
{
    if (canonical == m_lookedUp)
        return;
    m_lookedUp = canonical;
    const Result<std::vector<Call>> found
        = canonical.isEmpty() ? std::vector<Call>() : CallTable(m_room.database).ofNumber(canonical, kMostEarlier);
    if (!found.ok()) {
        emit failed(found.error());
        return;
    }
    const std::vector<Call> &calls = found.value();
    m_known = !calls.empty();
    m_namesake.clear();
    m_ui.nameLabel->setHint(calls.empty() ? QString()
                                          : tr("Known · %1 earlier", "hint above the name; calls").arg(calls.size()));
    if (m_logging) {
        fillName(calls);
        offerFollowing(calls, true);
        emit callsFound(calls, true);
    }
    lookForNamesakes();
}

void KnownCaller::lookForNamesakes()
{
    const QString name = Namesakes::keyOf(m_ui.nameEdit->wholeText());
    if (!m_logging || m_known || name == m_namesake)
        return;
    const bool showed = !m_namesake.isEmpty();
    m_namesake = name;
    const Result<std::vector<Call>> found = Namesakes(m_room.database, m_names).of(name);
    if (!found.ok()) {
        emit failed(found.error());
        return;
    }
    const std::vector<Call> &calls = found.value();
    if (calls.empty() && !showed)
        return;
    m_ui.nameLabel->setHint(
        calls.empty() ? QString() : tr("Maybe · %1 of this name", "hint above the name; calls").arg(calls.size()));
    offerFollowing(calls, false);
    emit callsFound(calls, false);
}

// A name that the officer typed is never touched.
void KnownCaller::fillName(const std::vector<Call> &calls)
{
    const auto named = std::find_if(calls.begin(), calls.end(),
                                    [&](const Call &c) { return !c.callerName.isEmpty() && !m_names.hides(c); });
    if (m_ui.nameEdit->wholeText() != m_filledName)
        return;
    m_filledName = named == calls.end() ? QString() : named->callerName;
    m_ui.nameEdit->setText(m_filledName);
}

// What is open first; else what was closed of late, for whoever rings about it once more was not helped for good.
void KnownCaller::offerFollowing(const std::vector<Call> &calls, bool sure)
{
    const Moment since = m_room.clock.now() - kLately;
    auto matter = std::find_if(calls.begin(), calls.end(), [](const Call &call) { return call.isOpen(); });
    if (matter == calls.end() && sure)
        matter = std::find_if(calls.begin(), calls.end(), [since](const Call &c) { return c.closedAt > since; });
    const bool offers = matter != calls.end() && m_follows.isNull();
    m_ui.openBar->setVisible(offers);
    m_openMatter = offers ? matter->id : CallId();
    if (!offers)
        return;
    m_closed = !matter->isOpen() && matter->settledBy.isNull();
    tellMatter(*matter, sure);
    m_ui.openBar->setAction(tr("Attach", "button: to an open matter"), QStringLiteral("Alt+G"));
}

void KnownCaller::tellMatter(const Call &matter, bool sure)
{
    using Kind = MessageBar::Kind;
    if (!sure)
        m_ui.openBar->showMessage(Kind::Info,
                                  tr("Maybe the same caller: %1", "strip; a reference").arg(matter.reference),
                                  m_names.number(matter.callerNumber));
    else if (!matter.isOpen())
        m_ui.openBar->showMessage(Kind::Info, tr("Closed of late: %1", "strip; a reference").arg(matter.reference));
    else if (matter.status == CallStatus::Waiting)
        m_ui.openBar->showMessage(
            Kind::Warn, tr("%1 waits for this caller's information", "strip; a reference").arg(matter.reference));
    else
        m_ui.openBar->showMessage(Kind::Warn, tr("Open matter %1", "strip; a reference").arg(matter.reference));
}

// The same key twice: attached, and opened again as well.
void KnownCaller::follow()
{
    if (!m_openMatter.isNull())
        attach();
    else if (m_closed && !m_reopens)
        reopen();
}

void KnownCaller::attach()
{
    m_follows = m_openMatter;
    m_openMatter = {};
    m_ui.openBar->showMessage(MessageBar::Kind::Success,
                              m_closed ? tr("Attached to the closed matter", "strip in the form")
                                       : tr("Attached to the open matter", "strip in the form"));
    m_ui.openBar->setAction(m_closed ? tr("Open it again", "button: a closed matter") : QString(),
                            m_closed ? QStringLiteral("Alt+G") : QString());
    emit filled();
}

void KnownCaller::openAgain(const Seat &seat)
{
    const Done opened = m_reopens ? m_room.calls.reopen(seat, m_follows, {}) : Done();
    if (!opened.ok())
        emit failed(opened.error());
}

void KnownCaller::reopen()
{
    m_reopens = true;
    m_ui.openBar->showMessage(MessageBar::Kind::Success,
                              tr("Attached; the matter opens again with this call", "strip in the form"));
    m_ui.openBar->setAction(QString());
    emit filled();
}

} // namespace tb
