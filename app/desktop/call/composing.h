// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>

namespace tb {

/// A field of text, of Qt's class `Edit`, in which no syllable is lost that a Vietnamese input method is still
/// composing.
template <class Edit> class Composing : public Edit {
public:
    using Edit::Edit;

    /// Takes the syllable over into the text: to be called before anything is saved or another text is set.
    void commitPreedit()
    {
        if (m_preedit.isEmpty())
            return;
        if (this->hasFocus())
            QGuiApplication::inputMethod()->commit();
        if (m_preedit.isEmpty())
            return;
        // The input method did not hand it over: it must not be lost.
        QInputMethodEvent handOver;
        handOver.setCommitString(m_preedit);
        inputMethodEvent(&handOver);
    }

protected:
    /// The syllable that is being composed; empty where there is none.
    const QString &preedit() const { return m_preedit; }
    /// It is another one now, or was handed over.
    virtual void composed() = 0;

    void inputMethodEvent(QInputMethodEvent *event) override
    {
        m_preedit = event->preeditString();
        Edit::inputMethodEvent(event);
        composed();
    }

    // Input methods hand over what they compose before the focus goes. Those that do not would forget it now.
    void focusOutEvent(QFocusEvent *event) override
    {
        Edit::focusOutEvent(event);
        if (event->reason() != Qt::PopupFocusReason)
            commitPreedit();
    }

private:
    QString m_preedit;
};

} // namespace tb
