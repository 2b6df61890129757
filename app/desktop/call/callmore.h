// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/emptycall.h"

#include <QWidget>

class QMenu;

namespace tb {

/// The menu of the call form: calls that tell nothing, each with a number of its own; the same caller once more; a
/// caller who asks for secrecy.
class CallMore : public QObject {
    Q_OBJECT

public:
    /// Opens below `button`.
    explicit CallMore(QWidget *button) : QObject(button), m_button(button) { }

    /// `caller`: the kind of caller that is chosen; empty for none.
    void open(bool isSecret, bool isEmpty, const QString &caller);

signals:
    void emptyChosen(const tb::EmptyCall &empty);
    void nextMatterAsked();
    void secrecyChosen(bool on);
    /// Empty: not said.
    void callerChosen(const QString &kind);
    void discardAsked();
    void outcomeAsked();
    /// The call was earlier: its time is to be typed.
    void timeAsked();

private:
    void addCallers(QMenu &menu, const QString &chosen);

    QWidget *m_button;
};

} // namespace tb
