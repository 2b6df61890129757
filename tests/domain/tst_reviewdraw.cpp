// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review.h"
#include "domain/reviewdraw.h"

#include <QtTest>

#include <map>
#include <set>

using namespace tb;

class ReviewDrawTest : public QObject {
    Q_OBJECT
private slots:
    void drawsTheSameAgainFromTheSameSeed();
    void takesAsManyOfEachOfficer();
    void leavesOutWhoMustNotBeRung_data();
    void leavesOutWhoMustNotBeRung();
    void keepsItsLotsWhenACallComesLate();
    void drawsEachCallAsOften();
    void readsItsOwnMarks();
};

namespace {

template <class AnyId> AnyId numbered(int group, int number)
{
    return AnyId(QUuid(static_cast<uint>(number), static_cast<ushort>(group), 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}

Call callOf(int officer, int number)
{
    Call call;
    call.id = numbered<CallId>(officer, number);
    call.loggedBy = numbered<OfficerId>(9, officer);
    call.callerNumber = QStringLiteral("+84950214768");
    return call;
}

std::vector<Call> calls(int officers, int each)
{
    std::vector<Call> all;
    for (int officer = 1; officer <= officers; ++officer) {
        for (int number = 1; number <= each; ++number)
            all.push_back(callOf(officer, number));
    }
    return all;
}

const OfficerId kHead = numbered<OfficerId>(9, 77);

} // namespace

void ReviewDrawTest::drawsTheSameAgainFromTheSameSeed()
{
    std::vector<Call> all = calls(3, 40);
    const std::vector<Call> drawn = drawReviews("seed", all, kHead, 2);
    std::reverse(all.begin(), all.end());
    QCOMPARE(drawReviews("seed", all, kHead, 2), drawn);
    QVERIFY(drawReviews("another", all, kHead, 2) != drawn);
}

void ReviewDrawTest::takesAsManyOfEachOfficer()
{
    std::vector<Call> all = calls(3, 40);
    all.push_back(callOf(4, 1)); // took one call only
    std::map<OfficerId, int> each;
    for (const Call &call : drawReviews("seed", all, numbered<OfficerId>(9, 3), 2))
        ++each[call.loggedBy];
    QCOMPARE(each,
             (std::map<OfficerId, int>{
                 {numbered<OfficerId>(9, 1), 2}, {numbered<OfficerId>(9, 2), 2}, {numbered<OfficerId>(9, 4), 1}}));
}

void ReviewDrawTest::leavesOutWhoMustNotBeRung_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("missed") << 0;
    QTest::newRow("no number") << 1;
    QTest::newRow("confidential") << 2;
    QTest::newRow("erased") << 3;
    QTest::newRow("passed on by another unit") << 4;
}

void ReviewDrawTest::leavesOutWhoMustNotBeRung()
{
    QFETCH(int, what);
    Call call = callOf(1, 1);
    QCOMPARE(drawReviews("seed", {call}, kHead, 2).size(), size_t{1});
    call.type = what == 0 ? CallType::Missed : what == 4 ? CallType::Received : call.type;
    call.callerNumber = what == 1 ? QString() : call.callerNumber;
    call.confidential = what == 2;
    call.erased = what == 3;
    QVERIFY(drawReviews("seed", {call}, kHead, 2).empty());
}

// A desk that was without the network sends its calls later: the lots of the others stay.
void ReviewDrawTest::keepsItsLotsWhenACallComesLate()
{
    std::vector<Call> all = calls(1, 40);
    const std::vector<Call> drawn = drawReviews("seed", all, kHead, 40);
    all.push_back(callOf(1, 41));
    std::vector<Call> later = drawReviews("seed", all, kHead, 41);
    std::erase_if(later, [](const Call &call) { return call.id == callOf(1, 41).id; });
    QCOMPARE(later, drawn);
}

// χ² of 19 degrees of freedom: above 43.82 by chance once in a thousand; the seeds are fixed, so it never changes.
void ReviewDrawTest::drawsEachCallAsOften()
{
    const std::vector<Call> all = calls(1, 20);
    std::map<CallId, int> drawn;
    constexpr int kDraws = 4000;
    for (int i = 0; i < kDraws; ++i)
        ++drawn[drawReviews(QByteArray::number(i), all, kHead, 1).front().id];
    const double expected = kDraws / 20.0;
    double chi = 0;
    for (const Call &call : all)
        chi += (drawn[call.id] - expected) * (drawn[call.id] - expected) / expected;
    QVERIFY2(chi < 43.82, qPrintable(QString::number(chi)));
}

void ReviewDrawTest::readsItsOwnMarks()
{
    const ReviewMarks marks{ReviewMark::Yes, ReviewMark::No, ReviewMark::NotAsked, ReviewMark::Yes};
    QCOMPARE(reviewMarksText(marks), QStringLiteral("yn-y"));
    QCOMPARE(reviewMarksFromText(QStringLiteral("yn-y")), std::optional(marks));
    for (const char *bad : {"", "yn-", "yn-yy", "ynxy"})
        QVERIFY(!reviewMarksFromText(QString::fromLatin1(bad)));
}

QTEST_APPLESS_MAIN(ReviewDrawTest)
#include "tst_reviewdraw.moc"
