// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/pinflow.h"

#include <QWidget>

namespace tb {

class FieldLabel;
class MessageBar;
class PinEdit;

/// Where an officer types the six digits that open this desk.
class PinEntry : public QWidget {
    Q_OBJECT

public:
    explicit PinEntry(QWidget *parent = nullptr);

    /// `flow` outlives the entry.
    void connectTo(PinFlow &flow);
    /// Begins anew, for this officer.
    void ask(const Officer &officer);
    void clear();
    void setHintVisible(bool visible);

signals:
    /// The officer above or below is meant.
    void stepped(int by);
    /// The digits open nothing any more.
    void passwordNeeded();

private:
    void tellMistyped(int left);
    void tellRefused(const Error &error);

    FieldLabel *m_label;
    PinEdit *m_edit;
    QWidget *m_hint = nullptr;
    MessageBar *m_bar;
    PinFlow *m_flow = nullptr;
    OfficerId m_officer;
};

} // namespace tb
