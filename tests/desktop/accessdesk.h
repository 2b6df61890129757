// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/testdesk.h"
#include "sync/transport.h"

#include <QTest>

#include <deque>

namespace tb {

/// A server made of the answers that a test puts there. Answers from the event loop, as the real one does.
class ScriptedTransport final : public QObject, public Transport {
public:
    struct Question {
        QByteArray path;
        QByteArray body;
        QByteArray token;
    };

    void ask(const QByteArray &path, const QByteArray &body, const QByteArray &token, Callback callback) override
    {
        questions.push_back({path, body, token});
        TransportAnswer answer; // unreachable
        if (!answers.empty()) {
            answer = answers.front();
            answers.pop_front();
        }
        QMetaObject::invokeMethod(
            this, [callback = std::move(callback), answer] { callback(answer); }, Qt::QueuedConnection);
    }
    void abandonAll() override { }

    void say(int status, const QByteArray &body, const QString &problem = {})
    {
        TransportAnswer answer;
        answer.status = status;
        answer.body = body;
        answer.problem = problem;
        answers.push_back(answer);
    }

    std::vector<Question> questions;
    std::deque<TransportAnswer> answers;
};

} // namespace tb
