// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/replybook.h"

#include <QtTest>

using namespace tb;

namespace {

Phrase reply(const char *code, const char *text, const char *kind = "", const char *use = "reply")
{
    Phrase phrase;
    phrase.code = QString::fromUtf8(code);
    phrase.text = QString::fromUtf8(text);
    phrase.kind = QString::fromUtf8(kind);
    phrase.use = QString::fromUtf8(use);
    return phrase;
}

QString codes(const Call &call)
{
    const std::vector<Phrase> phrases{reply("any", "a"),
                                      reply("question", "b", "kind.question"),
                                      reply("thanks", "c", "kind.thanks"),
                                      reply("forwarded", "d", "", "reply.forwarded"),
                                      reply("waiting", "e", "kind.question", "reply.waiting"),
                                      reply("missed", "f", "", "reply.callback"),
                                      reply("note", "g", "", "")};
    QStringList found;
    for (const Phrase &one : ReplyBook::repliesTo(call, phrases, {}))
        found.append(one.code);
    return found.join(QLatin1Char(' '));
}

QString written(const char *text, const ReplyFacts &facts)
{
    return ReplyBook::repliesTo({}, {reply("a", text)}, facts).at(0).text;
}

} // namespace

class ReplyBookTest : public QObject {
    Q_OBJECT
private slots:
    void choosesByKindAndState_data();
    void choosesByKindAndState();
    void fillsInWhatIsKnown();
    void takesNoNameForAField();
};

void ReplyBookTest::choosesByKindAndState_data()
{
    QTest::addColumn<CallStatus>("status");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("chosen");
    const QString question = QStringLiteral("kind.question");
    QTest::newRow("in progress") << CallStatus::InProgress << question << QStringLiteral("question any");
    QTest::newRow("other kind") << CallStatus::InProgress << QStringLiteral("kind.reflect") << QStringLiteral("any");
    QTest::newRow("forwarded") << CallStatus::Forwarded << question << QStringLiteral("forwarded question any");
    QTest::newRow("waiting") << CallStatus::Waiting << question << QStringLiteral("waiting question any");
    QTest::newRow("missed") << CallStatus::CallBackOwed << QString() << QStringLiteral("missed any");
}

void ReplyBookTest::choosesByKindAndState()
{
    QFETCH(CallStatus, status);
    QFETCH(QString, kind);
    Call call;
    call.status = status;
    call.kind = kind;
    QTEST(codes(call), "chosen");
}

void ReplyBookTest::fillsInWhatIsKnown()
{
    ReplyFacts facts;
    facts.name = QStringLiteral("bà Lan");
    facts.reference = QStringLiteral("TB-2511-001");
    QCOMPARE(written("Đã báo {tên}: mã {mã}, hạn {hạn}.", facts),
             QStringLiteral("Đã báo bà Lan: mã TB-2511-001, hạn …."));
    QCOMPARE(written("Không có gì {khác} để điền", facts), QStringLiteral("Không có gì {khác} để điền"));
    for (const QString &field : ReplyBook::fields())
        QVERIFY(!written(field.toUtf8().constData(), facts).contains(u'{'));
}

void ReplyBookTest::takesNoNameForAField()
{
    ReplyFacts facts;
    facts.name = QStringLiteral("{mã}");
    facts.reference = QStringLiteral("TB-1");
    QCOMPARE(written("{tên} {mã}", facts), QStringLiteral("{mã} TB-1"));
}

QTEST_APPLESS_MAIN(ReplyBookTest)
#include "tst_replybook.moc"
