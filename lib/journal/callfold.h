// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "journal/stampedentry.h"

#include <map>
#include <set>

namespace tb {

/// A call as its entries tell it. Pure: headers, bodies and stamps decide; personal parts are carried beside. Total:
/// whatever the entries hold, there is an answer. Nothing where no entry opens the call.
TB_API std::optional<Call> foldCall(const History &history);

/// The state of a fold between two entries. Use foldCall().
class TB_API CallFold {
public:
    void add(const StampedEntry &stamped);
    std::optional<Call> result() const { return m_opened ? std::optional(m_call) : std::nullopt; }

private:
    struct FieldChange {
        int position;
        StreamId stream;
    };

    void open(const StampedEntry &stamped, CallType type);
    void log(const StampedEntry &stamped);
    void receive(const StampedEntry &stamped);
    void amend(const StampedEntry &stamped);
    void forward(const StampedEntry &stamped);
    void accept(const StampedEntry &stamped);
    void giveBack(const StampedEntry &stamped);
    void extend(const StampedEntry &stamped);
    void wait(const StampedEntry &stamped);
    void escalate(const StampedEntry &stamped);
    void reveal(const StampedEntry &stamped);
    void erase(const StampedEntry &stamped);
    void respond(const StampedEntry &stamped);
    void planCallBack(const StampedEntry &stamped);
    void recordCallBack(const StampedEntry &stamped);
    void close(const StampedEntry &stamped);
    void reopen(const StampedEntry &stamped);
    void hear(const StampedEntry &stamped);
    void hearFromAbove(const StampedEntry &stamped, const QString &what);
    void hearFromBelow(const StampedEntry &stamped, const QString &what);
    bool isOpening(const StampedEntry &stamped);
    void takeBack();

    void forgetCaller();
    void finish(Moment at);
    void noteChange(const Header &header, const QString &field);
    void deriveServed();
    void deriveFirstResponse();
    void deriveStatus();
    void addFlags(const StampedEntry &stamped);

    Call m_call;
    std::optional<Moment> m_responded; ///< the first answer after the call itself
    bool m_opened = false;
    bool m_erased = false; ///< by an erasure that was numbered; it may stand before what it erases
    bool m_closed = false;
    bool m_taken = false; ///< by the officer to whom it was passed on, or back by the one who passed it on
    bool m_waiting = false;
    int m_position = 0;
    std::map<EntryId, int> m_positions;
    std::set<QString> m_heard; ///< the other units' entries that were reported here
    std::map<QString, FieldChange> m_changes;
    std::map<QString, bool> m_contested;
};

} // namespace tb
