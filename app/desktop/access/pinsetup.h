// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/pinflow.h"

#include <QWidget>

namespace tb {

class MessageBar;
class PinEdit;
class PlainLabel;

/// Six digits of one's own for this desk, typed twice so that no slip locks one out. Esc puts it off.
class PinSetup : public QWidget {
    Q_OBJECT

public:
    explicit PinSetup(QWidget *parent = nullptr);

    /// `flow` outlives the page.
    void connectTo(PinFlow &flow);
    /// Begins anew, for this officer.
    void begin(OfficerId officer);
    OfficerId officer() const { return m_officer; }
    /// Empty as long as this desk has not fetched it.
    void setName(const QString &name);

signals:
    /// Kept or put off.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(const QString &digits);
    void showStep();
    void complain(const QString &title, const QString &text);

    PlainLabel *m_title;
    PlainLabel *m_step;
    PinEdit *m_edit;
    MessageBar *m_bar;
    PinFlow *m_flow = nullptr;
    OfficerId m_officer;
    QString m_first; ///< as typed the first time; empty until then
};

} // namespace tb
