// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "fakes/fakeclock.h"
#include "fakes/seededrandom.h"
#include "httpreply.h"
#include "journal/jsondecoder.h"
#include "route/passwordjudge.h"
#include "security/checkpointkey.h"
#include "security/password.h"
#include "sync/scheduler.h"
#include "sync/wire.h"

#include <QTemporaryDir>

#include <memory>
#include <utility>
#include <vector>

namespace tb {

/// Compares at once, in the caller's thread.
class PromptJudge final : public PasswordJudge {
public:
    Done verify(const std::optional<QByteArray> &hash, const QString &password, OnVerified then) override
    {
        then(hash && verifyPassword(*hash, password).ok());
        return {};
    }
    Done hash(const QString &password, OnHashed then) override
    {
        then(hashPassword(password));
        return {};
    }
};

/// Calls back when the test says so.
class ManualScheduler final : public Scheduler {
public:
    void after(milliseconds delay, std::function<void()> deed) override { deeds.emplace_back(delay, std::move(deed)); }
    void runAll()
    {
        for (const auto &[delay, deed] : std::exchange(deeds, {}))
            deed();
    }

    std::vector<std::pair<milliseconds, std::function<void()>>> deeds;
};

/// What came back; the handle is kept, as a connection would.
struct Asked {
    std::shared_ptr<HttpReply> reply;
    std::shared_ptr<std::optional<HttpResponse>> answer = std::make_shared<std::optional<HttpResponse>>();

    bool isAnswered() const { return answer->has_value(); }
    int status() const { return isAnswered() ? (*answer)->status : 0; }
    QByteArray body() const { return isAnswered() ? (*answer)->body : QByteArray(); }
    QString problem() const
    {
        const Result<Json> json = JsonDecoder::decode(body());
        return json.ok() ? textOf(json.value(), u"type").section(QLatin1Char(':'), -1) : QString();
    }
};

inline HttpRequest question(const QByteArray &method, const QByteArray &path, const QByteArray &token,
                            const QByteArray &body)
{
    HttpRequest request;
    request.method = method;
    request.path = path;
    request.token = token;
    request.contentType = "application/json";
    request.body = body;
    request.peer = "192.0.2.7";
    return request;
}

/// A desk as a client sees it: a token, and a stream of entries.
struct TestClient {
    Enrolment enrolment;
    StreamId stream;
    qint64 counter = 0;
    QByteArray previous;
};

inline EntryBytes bytesOf(const Entry &entry)
{
    return {entry.headerBytes, entry.bodyBytes, entry.personalBytes, entry.salt};
}

/// What a router stands on, in a folder of its own.
struct RouterGround {
    QTemporaryDir folder;
    FakeClock clock;
    SeededRandom random;
    IdSource ids{clock, random};
    CheckpointKey key = CheckpointKey::loadOrCreate(folder.filePath(QStringLiteral("key")), random).take();
    PromptJudge judge;
    ManualScheduler scheduler;
};

} // namespace tb
