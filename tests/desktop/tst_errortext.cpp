// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"

#include <QSet>
#include <QtTest>

using namespace tb;

class ErrorTextTest : public QObject {
    Q_OBJECT
private slots:
    void saysSomethingElseForEveryCode();
    void endsWithTheCode();
    void saysHowManyMattersHaveNobody();
    void explainsEveryReasonOfTheServer();
    void showsAReasonItDoesNotKnow();
};

void ErrorTextTest::saysSomethingElseForEveryCode()
{
    const QString internal = ErrorText::what(ErrorCode::Internal);
    QSet<QString> seen{internal};
    for (const ErrorCode code :
         {ErrorCode::WrongPassword, ErrorCode::SignInTooOld, ErrorCode::NeverSignedInHere, ErrorCode::TooManyTries,
          ErrorCode::Unreachable, ErrorCode::BadCertificate, ErrorCode::ClockWrong, ErrorCode::TokenExpired,
          ErrorCode::EnrolmentRefused, ErrorCode::DiskFull, ErrorCode::Corrupt, ErrorCode::NewerSchema,
          ErrorCode::InUse, ErrorCode::BadAnswer, ErrorCode::AlreadyExists, ErrorCode::ItemsUnassigned,
          ErrorCode::CannotWritePdf, ErrorCode::CannotPrint}) {
        QVERIFY(!seen.contains(ErrorText::what(code)));
        seen.insert(ErrorText::what(code));
    }
}

void ErrorTextTest::endsWithTheCode()
{
    QVERIFY(ErrorText::full(ErrorCode::DiskFull).endsWith(QStringLiteral("(TB-503)")));
    QVERIFY(ErrorText::rest(ErrorCode::DiskFull).endsWith(QStringLiteral("(TB-503)")));
    QVERIFY(ErrorText::full(ErrorCode::DiskFull).startsWith(ErrorText::what(ErrorCode::DiskFull)));
}

void ErrorTextTest::saysHowManyMattersHaveNobody()
{
    const Error error{ErrorCode::ItemsUnassigned, QStringLiteral("3 without a taker")};
    QVERIFY(ErrorText::full(error).startsWith(QStringLiteral("3 ")));
    QVERIFY(ErrorText::full(error).endsWith(QStringLiteral("(TB-602)")));
    QCOMPARE(ErrorText::full(Error{ErrorCode::DiskFull, {}}), ErrorText::full(ErrorCode::DiskFull));
}

void ErrorTextTest::explainsEveryReasonOfTheServer()
{
    for (const char *reason :
         {"role", "retired", "other-unit", "own-shift-only", "own-handover", "own-review", "own-reply-only",
          "unit-mismatch", "desk-mismatch", "malformed", "limit", "no-membership", "id-conflict", "unproved-officer",
          "unknown-subject", "stream-fork", "unknown-kind"})
        QVERIFY2(!ErrorText::reason(QLatin1String(reason)).contains(QLatin1String(reason) + QStringLiteral("”")),
                 reason);
}

void ErrorTextTest::showsAReasonItDoesNotKnow()
{
    QVERIFY(ErrorText::reason(QStringLiteral("of-tomorrow")).contains(QStringLiteral("of-tomorrow")));
    QCOMPARE(ErrorText::flag(QStringLiteral("of-tomorrow")), QStringLiteral("of-tomorrow"));
    QVERIFY(ErrorText::flag(QStringLiteral("late")) != QStringLiteral("late"));
}

QTEST_MAIN(ErrorTextTest)
#include "tst_errortext.moc"
