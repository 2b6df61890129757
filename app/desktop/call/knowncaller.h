// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "call/callnames.h"
#include "call/callroom.h"

#include <QObject>

#include <vector>

namespace tb {

namespace Ui {
class CallForm;
}

/// What the form says about a number while it is typed: how it was understood, who called from it before, and whether
/// one of their matters is still open.
class KnownCaller : public QObject {
    Q_OBJECT

public:
    KnownCaller(Ui::CallForm &ui, const CallRoom &room, const CallNames &names, QObject *parent);

    /// Forgets what it said. `logging`: a correction gets neither a name nor a matter to follow.
    void reset(CallId follows, bool logging);
    /// The open matter that the call continues; null for a new one.
    CallId follows() const { return m_follows; }

signals:
    /// Newest first; none: nobody known, or no number.
    void callsFound(const std::vector<tb::Call> &calls);
    /// The form holds something else now than the person typed.
    void filled();
    void failed(const tb::Error &error);

private:
    void look();
    void askWhichNumber(const PhoneNumber &number);
    void showEarlier(const QString &canonical);
    void fillName(const std::vector<Call> &calls);
    void offerFollowing(const std::vector<Call> &calls);
    void follow();

    Ui::CallForm &m_ui;
    const CallRoom &m_room;
    const CallNames &m_names;
    CallId m_follows;
    CallId m_openMatter; ///< could be followed
    QString m_otherNumber; ///< the other reading of an old landline
    QString m_filledName; ///< put in by the program, so that it may be taken out again
    QString m_lookedUp;
    bool m_logging = true;
};

} // namespace tb
