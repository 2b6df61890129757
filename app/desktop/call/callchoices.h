// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calldraft.h"
#include "domain/phrase.h"

#include <QObject>

#include <set>

namespace tb {

class CallMore;
class OutcomeMenu;
namespace Ui {
class CallForm;
}

/// What the officer wants to do with a call as soon as it is saved.
enum class AfterSave { Nothing, Forward, CallBack };

/// What is chosen about a call rather than typed: kind, field, outcome, urgency, secrecy; and which of them the officer
/// chose by hand, so that nothing else ever takes their place.
class CallChoices : public QObject {
    Q_OBJECT

public:
    explicit CallChoices(Ui::CallForm &ui);

    void connectChoices();
    /// To what is chosen in the menu of the form.
    void listen(const CallMore &more);
    /// Kind, field, urgency, outcome and secrecy of the draft; the rest of it stays.
    void addTo(CallDraft &draft) const;
    void show(const CallDraft &draft);

    bool isByHand(CallField field) const { return m_byHand.count(field) > 0; }
    /// What the words of the call or its kind say; empty says nothing. Never in place of a choice made by hand.
    void suggest(const QString &field, const QString &outcome);
    /// What a phrase says. It was chosen: no guess takes its place.
    void take(const Phrase &phrase);
    /// Shows what was asked for; where nothing was, answers what is shown.
    AfterSave settle(AfterSave asked);
    bool isSecret() const { return m_secret; }
    /// The kind of caller; empty: not said.
    const QString &caller() const { return m_caller; }

signals:
    /// By the officer.
    void chosen();

private:
    QString outcome() const;
    void chooseSecret(bool secret);
    void chooseCaller(const QString &kind);
    void openOutcomes();
    void setOutcome(const QString &code);
    void setSecret(bool secret);
    void setCaller(const QString &kind);
    void chooseOutcome();
    void chooseOther(const QString &outcome);
    void connectKeys();

    Ui::CallForm &m_ui;
    OutcomeMenu *m_outcomes = nullptr;
    QString m_answeredText; ///< of the button, while nothing else stands in its place
    QString m_caller;
    QString m_otherOutcome; ///< one without a button of its own: the first button says it
    QString m_urgency;
    bool m_secret = false;
    std::set<CallField> m_byHand;
};

} // namespace tb
