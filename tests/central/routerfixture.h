// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/centralplace.h"
#include "journal/kinds.h"
#include "journal/limits.h"
#include "register.h"
#include "router.h"
#include "routerparts.h"
#include "security/codesums.h"
#include "store/codetable.h"
#include "store/migrator.h"
#include "store/refusedtable.h"
#include "sync/wirecodec.h"

namespace tb {

/// The production router on a real database, without a transport.
class RouterFixture : public RouterGround {
public:
    static constexpr const char16_t *kPassword = u"mật khẩu dài";

    RouterFixture()
    {
        open();
        unit = addUnit(QStringLiteral("HB"));
        administrator = addOfficer(unit, QStringLiteral("quan"), Role::Administrator);
        officer = addOfficer(unit, QStringLiteral("ha"), Role::Officer);
        head = addOfficer(unit, QStringLiteral("nghia"), Role::Head);
    }

    QString path() const { return centralPlace(folder.filePath(QStringLiteral("central.db"))); }
    void open()
    {
        database = Database::open(path()).take();
        if (!Migrator(Migrator::Part::Central).migrate(*database).ok())
            qFatal("the schema failed");
        router = std::make_unique<Router>(Router::Parts{*database, clock, random, key, judge, scheduler});
    }
    void close()
    {
        router.reset();
        database.reset();
    }

    Register registry() { return Register(router->ledger(), clock, random); }
    UnitId addUnit(const QString &code)
    {
        Unit made;
        made.code = code;
        made.name = QStringLiteral("UBND ") + code;
        made.areaCode = QStringLiteral("0268");
        const UnitId id = registry().addUnit(made).take();
        (void)router->ledger().takeNumbered(); // as at the administrator's own door: not by a route
        return id;
    }
    OfficerId addOfficer(UnitId of, const QString &login, Role role, bool temporary = false)
    {
        const OfficerId id
            = registry().addOfficer({{}, of, role, login, login, {}}, QString::fromUtf16(kPassword), temporary).take();
        (void)router->ledger().takeNumbered();
        return id;
    }

    TestClient enrol(UnitId of)
    {
        const EnrolmentCode code = EnrolmentCode::make(random);
        if (!CodeTable(*database).put(keyedSum(key, code.digest()), of, clock.now() + std::chrono::hours(1)).ok())
            qFatal("no code");
        const Asked asked = ask("/v1/enrol", object({{QStringLiteral("code"), code.text()}}), {});
        return {wire::decodeEnrolment(asked.body()).take(), ids.next<StreamId>(), 0, {}};
    }
    /// A desk on which the officer has signed in.
    TestClient provenDesk()
    {
        TestClient client = enrol(unit);
        signIn(client, QStringLiteral("ha"));
        return client;
    }

    Asked ask(const QByteArray &route, const QByteArray &body, const QByteArray &token,
              const QByteArray &method = "POST")
    {
        Asked asked;
        asked.reply = std::make_shared<HttpReply>(
            [answer = asked.answer](HttpResponse &&response) { *answer = std::move(response); });
        router->handle(question(method, route, token, body), asked.reply);
        return asked;
    }
    Asked signIn(const TestClient &client, const QString &login,
                 const QString &password = QString::fromUtf16(kPassword))
    {
        return ask("/v1/signin", object({{QStringLiteral("login"), login}, {QStringLiteral("password"), password}}),
                   client.enrolment.token);
    }
    Verdict push(const TestClient &client, const Entry &entry)
    {
        const Asked asked = ask("/v1/push", wire::encode(PushRequest{1, {bytesOf(entry)}}), client.enrolment.token);
        return wire::decodeVerdicts(asked.body()).take().front();
    }
    Asked askPull(const TestClient &client, const Cursor &cursor, int wait = 0)
    {
        return ask("/v1/pull", wire::encode(PullRequest{cursor, wait}), client.enrolment.token);
    }
    PullPage pull(const TestClient &client, const Cursor &cursor)
    {
        return wire::decodePage(askPull(client, cursor).body(), client.enrolment.unit).take();
    }
    Cursor start() const { return {unit, {}, 0, {}, {}}; }

    Entry call(TestClient &client, OfficerId author, const QString &content = QStringLiteral("Hỏi giờ làm việc"))
    {
        EntryDraft draft;
        draft.unit = client.enrolment.unit;
        draft.subject = {SubjectType::Call, ids.next<SubjectId>()};
        draft.kind = kind::kCallLogged.toString();
        draft.occurredAt = clock.now();
        draft.body = {{QStringLiteral("type"), QStringLiteral("answered")},
                      {QStringLiteral("ref"), QStringLiteral("TB-2511-1001")},
                      {QStringLiteral("line"), ids.next<LineId>().text()}};
        draft.personal = {{QStringLiteral("content"), content}};
        return write(client, author, draft);
    }
    Entry write(TestClient &client, OfficerId author, const EntryDraft &draft)
    {
        Header header;
        header.id = ids.next<EntryId>();
        header.officer = author;
        header.desk = client.enrolment.desk;
        header.stream = client.stream;
        header.counter = ++client.counter;
        header.previous = client.previous;
        header.writtenAt = clock.now();
        const Entry entry = sealEntry(draft, header, random.bytes(Limits::kSaltBytes)).take();
        client.previous = entry.sum();
        return entry;
    }

    static QByteArray object(Json::Object members) { return encodeJson(Json(std::move(members))); }

    std::unique_ptr<Database> database;
    std::unique_ptr<Router> router;
    UnitId unit;
    OfficerId administrator, officer, head;
};

} // namespace tb
