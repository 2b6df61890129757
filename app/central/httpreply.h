// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpresponse.h"

#include <functional>

namespace tb {

/// The handle by which a question is answered: at once or much later, exactly once, in the thread that asked.
/// Holding it costs neither a thread nor a database connection. Dropped without an answer, it answers 500 by itself.
/// Each transport makes its own with a function that carries the answer away.
class HttpReply {
public:
    using Deliver = std::function<void(HttpResponse &&)>;
    using OnAbandoned = std::function<void()>;

    explicit HttpReply(Deliver deliver);
    ~HttpReply();
    Q_DISABLE_COPY_MOVE(HttpReply)

    /// The first answer is carried away; every other one, and one for a client that has left, is silently dropped.
    void answer(HttpResponse response);
    /// Neither answered nor abandoned.
    bool isOpen() const;
    bool isAbandoned() const;
    /// Called once when the client leaves before the answer. May drop the handle. Replaces an earlier one.
    void setOnAbandoned(OnAbandoned onAbandoned);

    /// For transports alone: the client is gone.
    void abandon();

private:
    enum class State { Open, Answered, Abandoned };

    State m_state = State::Open;
    Deliver m_deliver;
    OnAbandoned m_onAbandoned;
};

} // namespace tb
