// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callfields.h"
#include "domain/topicguess.h"
#include "duty/seat.h"

#include <QObject>

namespace tb {

/// What stands beside the officer while a call is taken: the greeting, what to ask for each kind of call, what is not
/// settled by telephone; and the field and the urgency that the words suggest. Suggests, and never decides.
class CallGuide : public QObject {
    Q_OBJECT

public:
    CallGuide(Ui::CallForm &ui, CallFields &fields, const CallNames &names, QObject *parent);

    /// What the unit has set, and who answers for it.
    void load(Database &database, const Seat &seat);
    /// Something in the form is another now. While a call is corrected nothing is suggested.
    void follow(bool logging);
    /// Where the form has no room for a line of its own the greeting stands in the empty field.
    void followHeight(int form);

private:
    void guess();
    void guide(bool logging);
    void showScript();
    void showCard(const char *card, const char *tone, const QString &words);
    static QString script(const QString &kind);

    Ui::CallForm &m_ui;
    CallFields &m_fields;
    const CallNames &m_names;
    TopicGuess m_topics;
    QString m_greeting;
    QString m_pressing; ///< the words that press; empty where none do, or where it is urgent already
    QString m_placeholder;
    bool m_guiding = false;
    bool m_tall = true;
};

} // namespace tb
