// SPDX-License-Identifier: GPL-3.0-or-later
#include "routerfixture.h"

#include "store/reviewtable.h"

#include <QTest>

using namespace tb;

class ConductTest : public QObject {
    Q_OBJECT
private slots:
    void takesAReviewAndItsReply();
    void refusesAReviewOfOneself();
    void refusesAReviewByAnOfficer();
    void refusesTheReplyOfAnybodyElse();
    void holdsAReplyThatComesFirst();
};

namespace {

EntryDraft review(RouterFixture &f, const Entry &call, OfficerId rated)
{
    return {f.unit,
            {SubjectType::Review, f.ids.next<SubjectId>()},
            kind::kReviewRecorded.toString(),
            f.clock.now(),
            {},
            {{QStringLiteral("call"), call.header.subject.id.text()},
             {QStringLiteral("officer"), rated.text()},
             {QStringLiteral("outcome"), QStringLiteral("review.spoke")},
             {QStringLiteral("marks"), QStringLiteral("ynyy")},
             {QStringLiteral("due"), toMs(f.clock.now() + minutes(60))}},
            {}};
}

EntryDraft reply(RouterFixture &f, const EntryDraft &review)
{
    return {f.unit,
            review.subject,
            kind::kReviewAnswered.toString(),
            f.clock.now(),
            {},
            {review.body.front()},
            {{QStringLiteral("text"), QStringLiteral("Đã gọi lại xin lỗi")}}};
}

/// A desk at which the officer and the head have signed in.
TestClient deskOfBoth(RouterFixture &f)
{
    TestClient client = f.provenDesk();
    if (f.signIn(client, QStringLiteral("nghia")).status() != 200)
        qFatal("the head could not sign in");
    return client;
}

Verdict refused(const char *reason)
{
    return {VerdictKind::Refused, 0, QString::fromLatin1(reason)};
}

} // namespace

void ConductTest::takesAReviewAndItsReply()
{
    RouterFixture f;
    TestClient client = deskOfBoth(f);
    const Entry call = f.call(client, f.officer);
    const EntryDraft draft = review(f, call, f.officer);
    QCOMPARE(f.push(client, call).kind, VerdictKind::Accepted);
    QCOMPARE(f.push(client, f.write(client, f.head, draft)).kind, VerdictKind::Accepted);
    QCOMPARE(ReviewTable(*f.database).owed(f.unit).take().size(), size_t{1});
    QCOMPARE(f.push(client, f.write(client, f.officer, reply(f, draft))).kind, VerdictKind::Accepted);
    const auto row = ReviewTable(*f.database).find(draft.subject.id.as<ReviewId>()).take();
    QVERIFY(row && row->answeredAt);
    QVERIFY(ReviewTable(*f.database).owed(f.unit).take().empty());
}

// The entry names another: what counts is who took the call.
void ConductTest::refusesAReviewOfOneself()
{
    RouterFixture f;
    TestClient client = deskOfBoth(f);
    const Entry call = f.call(client, f.head);
    QCOMPARE(f.push(client, call).kind, VerdictKind::Accepted);
    QCOMPARE(f.push(client, f.write(client, f.head, review(f, call, f.head))), refused("own-review"));
    QCOMPARE(f.push(client, f.write(client, f.head, review(f, call, f.officer))), refused("own-review"));
}

void ConductTest::refusesAReviewByAnOfficer()
{
    RouterFixture f;
    TestClient client = deskOfBoth(f);
    const Entry call = f.call(client, f.head);
    QCOMPARE(f.push(client, call).kind, VerdictKind::Accepted);
    QCOMPARE(f.push(client, f.write(client, f.officer, review(f, call, f.head))), refused("role"));
}

void ConductTest::refusesTheReplyOfAnybodyElse()
{
    RouterFixture f;
    TestClient client = deskOfBoth(f);
    const Entry call = f.call(client, f.officer);
    const EntryDraft draft = review(f, call, f.officer);
    QCOMPARE(f.push(client, call).kind, VerdictKind::Accepted);
    QCOMPARE(f.push(client, f.write(client, f.head, draft)).kind, VerdictKind::Accepted);
    QCOMPARE(f.push(client, f.write(client, f.head, reply(f, draft))), refused("own-reply-only"));
}

void ConductTest::holdsAReplyThatComesFirst()
{
    RouterFixture f;
    TestClient client = deskOfBoth(f);
    const Entry call = f.call(client, f.officer);
    const EntryDraft draft = review(f, call, f.officer);
    QCOMPARE(f.push(client, call).kind, VerdictKind::Accepted);
    const Entry recorded = f.write(client, f.head, draft);
    const Entry answered = f.write(client, f.officer, reply(f, draft));
    QCOMPARE(f.push(client, answered), (Verdict{VerdictKind::Held, 0, QStringLiteral("unknown-subject")}));
    QCOMPARE(f.push(client, recorded).kind, VerdictKind::Accepted);
    QCOMPARE(f.push(client, answered).kind, VerdictKind::Known);
    QVERIFY(ReviewTable(*f.database).owed(f.unit).take().empty());
}

QTEST_GUILESS_MAIN(ConductTest)
#include "tst_conduct.moc"
