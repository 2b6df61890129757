// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routerfixture.h"

#include "security/totp.h"

#include <QTest>

namespace tb {

enum class Standing { Active, DeskRevoked, OfficerRetired };

struct Actor {
    Role role = Role::Officer;
    bool ownUnit = true; ///< the officer belongs to the unit of the desk
    Standing standing = Standing::Active;

    bool leads() const { return role == Role::Head || role == Role::Administrator; }
};

inline const QString kLogin = QStringLiteral("vai");

inline QString outcomeOf(const Asked &asked)
{
    const QString status = QString::number(asked.status());
    return asked.status() == 200 ? status : status + QLatin1Char(' ') + asked.problem();
}

/// A desk of one unit at which the actor sits, and what the desk had read before anything was taken away.
class World {
public:
    explicit World(const Actor &actor) : m_other(f.addUnit(QStringLiteral("HT")))
    {
        const UnitId of = actor.ownUnit ? f.unit : m_other;
        (void)f.addOfficer(m_other, QStringLiteral("truong"), Role::Head);
        officer = f.addOfficer(of, kLogin, actor.role);
        desk = f.enrol(f.unit);
        f.signIn(desk, kLogin);
        page = f.pull(desk, f.start());
        foreign = f.pull(f.enrol(m_other), {m_other, {}, 0, {}, {}});
        if (actor.standing == Standing::DeskRevoked)
            revoke();
        if (actor.standing == Standing::OfficerRetired)
            retire(of, actor.ownUnit ? QStringLiteral("nghia") : QStringLiteral("truong"));
    }

    QString ask(const QByteArray &path, const QByteArray &body, const QByteArray &method = "POST")
    {
        return outcomeOf(f.ask(path, body, desk.enrolment.token, method));
    }
    QString push(const EntryDraft &draft, DeskId claimed = {})
    {
        TestClient author = desk;
        if (!claimed.isNull())
            author.enrolment.desk = claimed;
        author.stream = f.ids.next<StreamId>();
        const Entry entry = f.write(author, officer, draft);
        const Asked asked = f.ask("/v1/push", wire::encode(PushRequest{1, {bytesOf(entry)}}), desk.enrolment.token);
        if (asked.status() != 200)
            return outcomeOf(asked);
        const Verdict verdict = wire::decodeVerdicts(asked.body()).take().front();
        return verdict.kind == VerdictKind::Accepted ? QStringLiteral("accepted")
                                                     : QStringLiteral("refused ") + verdict.reason;
    }
    EntryDraft draft(SubjectType about, SubjectId subject, QStringView kind, Json::Object body)
    {
        return {f.unit, {about, subject}, kind.toString(), f.clock.now(), {}, std::move(body), {}};
    }
    EntryDraft call()
    {
        return draft(SubjectType::Call, f.ids.next<SubjectId>(), kind::kCallLogged,
                     {{QStringLiteral("type"), QStringLiteral("answered")},
                      {QStringLiteral("ref"), QStringLiteral("TB-2511-1001")},
                      {QStringLiteral("line"), f.ids.next<LineId>().text()}});
    }
    UnitId other() const { return m_other; }

    /// Login and password of the actor, and a code where there is one.
    static QByteArray shown(const QByteArray &code = {})
    {
        Json::Object question{{QStringLiteral("login"), kLogin},
                              {QStringLiteral("password"), QString::fromUtf16(RouterFixture::kPassword)}};
        if (!code.isEmpty())
            question.emplace_back(QStringLiteral("code"), QString::fromLatin1(code));
        return RouterFixture::object(std::move(question));
    }
    /// A code of the second factor that was begun for the actor; six noughts where there is none.
    QByteArray freshCode()
    {
        const Asked begun = f.ask("/v1/second-factor", shown(), desk.enrolment.token);
        const Result<Json> json = JsonDecoder::decode(begun.body());
        const Totp secret = Totp::fromText(json.ok() ? textOf(json.value(), u"secret") : QString());
        return secret.isEmpty() ? QByteArray("000000") : secret.codeAt(Totp::stepAt(f.clock.now()));
    }

    RouterFixture f;
    TestClient desk;
    OfficerId officer;
    PullPage page, foreign;

private:
    void revoke()
    {
        Desk known = DeskTable(*f.database).find(desk.enrolment.desk).take().value();
        known.revoked = true;
        QVERIFY(DeskTable(*f.database).put(known).ok());
    }
    // As the head of the unit does it, from another desk.
    void retire(UnitId of, const QString &headLogin)
    {
        TestClient headDesk = f.enrol(of);
        const OfficerId head = wire::decodeSignIn(f.signIn(headDesk, headLogin).body()).take().officer;
        EntryDraft retired
            = draft(SubjectType::Officer, officer.as<SubjectId>(), kind::kOfficerRetired, Json::Object());
        retired.unit = of;
        QCOMPARE(f.push(headDesk, f.write(headDesk, head, retired)).kind, VerdictKind::Accepted);
    }

    UnitId m_other;
};

} // namespace tb
