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

/// What the form says about a caller while number and name are typed: how the number was understood, who called from it
/// before, and whether one of their matters is still open. Of a number that never called it says who had the same name:
/// that may be the same person, or not.
class KnownCaller : public QObject {
    Q_OBJECT

public:
    KnownCaller(Ui::CallForm &ui, const CallRoom &room, const CallNames &names, QObject *parent);

    /// Forgets what it said. `logging`: a correction gets neither a name nor a matter to follow.
    void reset(CallId follows, bool logging);
    /// The matter that the call continues; null for a new one.
    CallId follows() const { return m_follows; }
    /// The call was saved: opens the closed matter that it continues, where the officer wanted that.
    void openAgain(const Seat &seat);

signals:
    /// Newest first; none: nobody known, or no number. `sure`: of this number, else of the same name only.
    void callsFound(const std::vector<tb::Call> &calls, bool sure);
    /// The form holds something else now than the person typed.
    void filled();
    void failed(const tb::Error &error);

private:
    void look();
    bool isOurs(const QString &canonical) const;
    void askWhichNumber(const PhoneNumber &number);
    void showEarlier(const QString &canonical);
    void fillName(const std::vector<Call> &calls);
    void offerFollowing(const std::vector<Call> &calls, bool sure);
    void lookForNamesakes();
    void follow();
    void attach();
    void reopen();
    void tellMatter(const Call &matter, bool sure);

    Ui::CallForm &m_ui;
    const CallRoom &m_room;
    const CallNames &m_names;
    CallId m_follows;
    CallId m_openMatter; ///< could be followed
    bool m_closed = false; ///< that matter is, and could be opened again
    bool m_reopens = false;
    QString m_otherNumber; ///< the other reading of an old landline
    QString m_filledName; ///< put in by the program, so that it may be taken out again
    QString m_lookedUp;
    QString m_namesake; ///< the name that was looked for last
    bool m_known = false; ///< the number has called before
    bool m_logging = true;
};

} // namespace tb
