// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callchoices.h"
#include "call/callnames.h"
#include "domain/calldraft.h"

#include <QWidget>

namespace tb {

namespace Ui {
class CallForm;
}
class PlainLabel;

/// The fields of the call form as one value, and the marks on those to mend.
class CallFields {
public:
    CallFields(Ui::CallForm &ui, const CallNames &names) : m_ui(ui), m_names(names), m_choices(ui) { }

    /// Choices and words that do not change.
    void prepare();
    void fillLines();
    CallDraft read() const;
    void show(const CallDraft &draft);
    /// Ready for the next call; the line stays.
    void clear();
    bool isEmpty() const;
    /// Takes over what an input method still holds.
    void commitPreedit();
    /// The number was not shown: on to the name.
    void withhold();

    /// Marks every field at once and puts the focus into the first; without problems nothing is marked.
    void mark(const std::vector<Problem> &problems);
    /// Missed calls have no outcome and owe no content.
    void followType();
    /// Kind, field, outcome and whatever else is chosen.
    CallChoices &choices() { return m_choices; }

private:
    struct Spot {
        QWidget *field;
        PlainLabel *hint;
    };

    Spot spotOf(CallField field) const;
    void unmark();

    Ui::CallForm &m_ui;
    const CallNames &m_names;
    CallChoices m_choices;
};

} // namespace tb
