// SPDX-License-Identifier: GPL-3.0-or-later
#include "routerfixture.h"

#include "store/calltable.h"

#include <QTest>

using namespace tb;

class HearingTest : public QObject {
    Q_OBJECT
private slots:
    void judgesABatchAsOneAfterTheOther();
    void takesABatchThatIsLongerThanOneHearing();
};

namespace {

EntryDraft close(const RouterFixture &f, const Subject &subject)
{
    return {f.unit, subject, kind::kCallClosed.toString(), f.clock.now(), {}, {}, {}};
}

std::vector<Verdict> pushAll(RouterFixture &f, const TestClient &client, const std::vector<Entry> &entries)
{
    PushRequest request;
    request.pending = static_cast<int>(entries.size());
    for (const Entry &entry : entries)
        request.entries.push_back(bytesOf(entry));
    return wire::decodeVerdicts(f.ask("/v1/push", wire::encode(request), client.enrolment.token).body()).take();
}

} // namespace

// What an entry of the batch changes counts for those behind it, as if it had come by itself.
void HearingTest::judgesABatchAsOneAfterTheOther()
{
    RouterFixture f;
    TestClient client = f.provenDesk();
    TestClient liar = client;
    liar.enrolment.desk = f.ids.next<DeskId>();
    const Entry call = f.call(client, f.officer);
    const Entry closing = f.write(client, f.officer, close(f, call.header.subject));
    liar.stream = f.ids.next<StreamId>();
    const Entry lie = f.call(liar, f.officer);
    const Entry after = f.call(client, f.officer, QStringLiteral("Sau"));
    TestClient clone = client;
    clone.counter = after.header.counter - 1;
    const Entry twin = f.call(clone, f.officer, QStringLiteral("Song sinh"));
    const qint64 before = f.router->ledger().log(f.unit).take().lastSeq;
    const auto verdicts = pushAll(f, client, {closing, call, closing, call, lie, lie, after, twin});
    QCOMPARE(verdicts[0], (Verdict{VerdictKind::Held, 0, QStringLiteral("unknown-subject")}));
    QCOMPARE(verdicts[1], (Verdict{VerdictKind::Accepted, before + 1, {}}));
    QCOMPARE(verdicts[2], (Verdict{VerdictKind::Known, before + 2, {}}));
    QCOMPARE(verdicts[3], (Verdict{VerdictKind::Known, before + 1, {}}));
    QCOMPARE(verdicts[4], (Verdict{VerdictKind::Refused, 0, QStringLiteral("desk-mismatch")}));
    QCOMPARE(verdicts[5], verdicts[4]);
    QCOMPARE(verdicts[6], (Verdict{VerdictKind::Accepted, before + 3, {}}));
    QCOMPARE(verdicts[7], (Verdict{VerdictKind::Retry, 0, QStringLiteral("stream-fork")}));
    QVERIFY(!CallTable(*f.database).find(call.header.subject.id.as<CallId>()).take()->isOpen());
    QCOMPARE(f.router->ledger().log(f.unit).take().lastSeq, before + 3);
}

void HearingTest::takesABatchThatIsLongerThanOneHearing()
{
    RouterFixture f;
    TestClient client = f.provenDesk();
    std::vector<Entry> entries;
    for (size_t i = 0; i < Hearing::kMost + 8; ++i) {
        entries.push_back(f.call(client, f.officer, QStringLiteral("Việc %1").arg(i)));
        entries.push_back(f.write(client, f.officer, close(f, entries.back().header.subject)));
    }
    const qint64 before = f.router->ledger().log(f.unit).take().lastSeq;
    const auto verdicts = pushAll(f, client, entries);
    for (size_t i = 0; i < entries.size(); ++i) {
        QCOMPARE(verdicts[i], (Verdict{VerdictKind::Accepted, before + qint64(i) + 1, {}}));
        const auto id = entries[i].header.subject.id.as<CallId>();
        QCOMPARE(CallTable(*f.database).find(id).take()->closedAt.has_value(), true);
    }
    // Each follows on the one before it in the stream: none is marked as having a gap before it.
    const auto stored = EntryTable(*f.database).after(f.unit, before, -1).take();
    QCOMPARE(stored.size(), entries.size());
    for (const StoredEntry &entry : stored)
        QVERIFY(!entry.stamped.stamps->flags.contains(QStringLiteral("gap")));
}

QTEST_GUILESS_MAIN(HearingTest)
#include "tst_hearing.moc"
