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
    const QString about = ProblemWords::about(number);
    m_ui.numberEdit->setProperty("err", false);
    m_ui.numberHint->setTone("text3");
    m_ui.numberHint->setText(about);
    m_ui.numberHint->setVisible(!about.isEmpty());
    askWhichNumber(number);
    showEarlier(isComplete(number) ? number.canonical : QString());
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

void KnownCaller::offerFollowing(const std::vector<Call> &calls, bool sure)
{
    const auto open = std::find_if(calls.begin(), calls.end(), [](const Call &call) { return call.isOpen(); });
    const bool offers = open != calls.end() && m_follows.isNull();
    m_ui.openBar->setVisible(offers);
    m_openMatter = offers ? open->id : CallId();
    if (!offers)
        return;
    if (sure)
        m_ui.openBar->showMessage(MessageBar::Kind::Warn,
                                  tr("Open matter %1", "strip; a reference").arg(open->reference));
    else
        m_ui.openBar->showMessage(MessageBar::Kind::Info,
                                  tr("Maybe the same caller: %1", "strip; a reference").arg(open->reference),
                                  m_names.number(open->callerNumber));
    m_ui.openBar->setAction(tr("Attach", "button: to an open matter"), QStringLiteral("Alt+G"));
}

void KnownCaller::follow()
{
    if (m_openMatter.isNull())
        return;
    m_follows = m_openMatter;
    m_openMatter = {};
    m_ui.openBar->showMessage(MessageBar::Kind::Success, tr("Attached to the open matter", "strip in the form"));
    m_ui.openBar->setAction(QString());
    emit filled();
}

} // namespace tb
