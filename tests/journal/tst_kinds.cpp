// SPDX-License-Identifier: GPL-3.0-or-later
#include "historybuilder.h"
#include "journal/kinds.h"

#include <QtTest>

using namespace tb;

class KindsTest : public QObject {
    Q_OBJECT
private slots:
    void acceptsItsShape();
    void refusesAMissingMember();
    void refusesAMemberOfAnotherType();
    void refusesAKindOnTheWrongSubject();
    void letsFurtherMembersPass();
    void letsUnknownKindsPass();
};

namespace {
Entry lastOf(const HistoryBuilder &builder)
{
    return builder.history.back().entry;
}
} // namespace

void KindsTest::acceptsItsShape()
{
    HistoryBuilder builder(SubjectType::Call);
    builder.add(kind::kResponseRecorded, {{QStringLiteral("closes"), true}},
                {{QStringLiteral("text"), QStringLiteral("x")}});

    QVERIFY(checkShape(lastOf(builder)).ok());
}

void KindsTest::refusesAMissingMember()
{
    HistoryBuilder builder(SubjectType::Call);
    builder.add(kind::kResponseRecorded, {{QStringLiteral("closes"), true}},
                {{QStringLiteral("to"), QStringLiteral("x")}});

    QCOMPARE(checkShape(lastOf(builder)).error().code, ErrorCode::Malformed);
}

void KindsTest::refusesAMemberOfAnotherType()
{
    HistoryBuilder builder(SubjectType::Call);
    builder.add(kind::kCallBackPlanned, {{QStringLiteral("at"), QStringLiteral("tomorrow")}});

    QVERIFY(!checkShape(lastOf(builder)).ok());
}

void KindsTest::refusesAKindOnTheWrongSubject()
{
    HistoryBuilder builder(SubjectType::Line);
    builder.add(kind::kCallClosed);

    QVERIFY(!checkShape(lastOf(builder)).ok());
}

void KindsTest::letsFurtherMembersPass()
{
    HistoryBuilder builder(SubjectType::Call);
    builder.add(kind::kCallClosed, {{QStringLiteral("mood"), QStringLiteral("good")}});

    QVERIFY(checkShape(lastOf(builder)).ok());
}

void KindsTest::letsUnknownKindsPass()
{
    HistoryBuilder builder(SubjectType::Call);
    builder.add(u"call.sung", {{QStringLiteral("at"), 1}});

    QVERIFY(checkShape(lastOf(builder)).ok());
    QVERIFY(!shapeOf(QStringLiteral("call.sung"), 1));
    QVERIFY(!shapeOf(kind::kCallLogged.toString(), 2));
}

QTEST_APPLESS_MAIN(KindsTest)
#include "tst_kinds.moc"
