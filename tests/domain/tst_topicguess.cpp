// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/topicguess.h"

#include <QtTest>

using namespace tb;

namespace {

TopicGuess guesser()
{
    const auto rule = [](const char *code, const QStringList &words, const QStringList &except = {}) {
        return TopicRule{QString::fromLatin1(code), words, except};
    };
    return TopicGuess({rule("cat.light", {QStringLiteral("đèn đường"), QStringLiteral("chiếu sáng")}),
                       rule("cat.land", {QStringLiteral("đất"), QStringLiteral("sổ đỏ")}),
                       rule("cat.environment", {QStringLiteral("rác")}),
                       rule("cat.education", {QStringLiteral("trường học")}),
                       rule("urgency.urgent", {QStringLiteral("đang cháy"), QStringLiteral("cháy nhà")},
                            {QStringLiteral("diễn tập")})});
}

QString field(const QString &text)
{
    return guesser().of(text).field;
}

} // namespace

class TestTopicGuess : public QObject {
    Q_OBJECT

private slots:
    void guessesWithMarksAndWithout()
    {
        QCOMPARE(field(QStringLiteral("Đèn đường hỏng trước nhà")), QStringLiteral("cat.light"));
        QCOMPARE(field(QStringLiteral("den duong hong truoc nha")), QStringLiteral("cat.light"));
        QCOMPARE(field(QStringLiteral("ĐÈN ĐƯỜNG").normalized(QString::NormalizationForm_D)),
                 QStringLiteral("cat.light"));
        QCOMPARE(field(QStringLiteral("hoi so do")), QStringLiteral("cat.land"));
    }

    void keepsToMarksThatWereTyped()
    {
        QCOMPARE(field(QStringLiteral("Xin đặt lịch hẹn")), QString());
        QCOMPARE(field(QStringLiteral("Hỏi đất ở")), QStringLiteral("cat.land"));
        QCOMPARE(field(QStringLiteral("anh Đạt gọi")), QString());
        QCOMPARE(field(QStringLiteral("đèn duong")), QString()); // half a word: the second is still being typed
    }

    void takesWholeSyllables()
    {
        QCOMPARE(field(QStringLiteral("đèn hỏng trên đường")), QString());
        QCOMPARE(field(QStringLiteral("ráctồn")), QString());
        QCOMPARE(field(QString()), QString());
    }

    void letsTheLongerWordsDecide()
    {
        QCOMPARE(field(QStringLiteral("Rác, rác và rác quanh trụ đèn đường")), QStringLiteral("cat.light"));
        QCOMPARE(field(QStringLiteral("Rác bên thửa đất")), QStringLiteral("cat.environment"));
        QCOMPARE(field(QStringLiteral("Đèn đường trước trường học")), QStringLiteral("cat.light"));
        QCOMPARE(field(QStringLiteral("Trường học không có đèn đường")), QStringLiteral("cat.education"));
    }

    void recognisesWhatPresses()
    {
        const TopicGuess::Guess fire = guesser().of(QStringLiteral("co chay nha o hem 45"));
        QCOMPARE(fire.urgency, QStringLiteral("urgency.urgent"));
        QCOMPARE(fire.sign, QStringLiteral("cháy nhà"));
        QVERIFY(guesser().of(QStringLiteral("Xin tổ chức diễn tập cháy nhà cao tầng")).urgency.isEmpty());
        QVERIFY(guesser().of(QStringLiteral("Đèn đường hỏng")).urgency.isEmpty());
    }

    void guessesNothingWithoutRules() { QCOMPARE(TopicGuess().of(QStringLiteral("đèn đường")), TopicGuess::Guess()); }
};

QTEST_APPLESS_MAIN(TestTopicGuess)
#include "tst_topicguess.moc"
