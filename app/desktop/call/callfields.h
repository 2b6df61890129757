// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    CallFields(Ui::CallForm &ui, const CallNames &names) : m_ui(ui), m_names(names) { }

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

    /// Marks every field at once and puts the focus into the first; without problems nothing is marked.
    void mark(const std::vector<Problem> &problems);
    /// Missed calls have no outcome and owe no content.
    void followType();

private:
    struct Spot {
        QWidget *field;
        PlainLabel *hint;
    };

    Spot spotOf(CallField field) const;
    void unmark();
    QString outcome() const;
    void setOutcome(const QString &code);

    Ui::CallForm &m_ui;
    const CallNames &m_names;
    QString m_otherOutcome; ///< one that the buttons cannot show
    QString m_urgency;
    bool m_confidential = false;
};

} // namespace tb
