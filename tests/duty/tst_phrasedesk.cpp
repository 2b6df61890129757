// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/phrasedesk.h"

#include "duty/unitwords.h"
#include "fakes/testdesk.h"
#include "store/unittable.h"

#include <QFile>
#include <QtTest>

#include <set>

using namespace tb;

namespace {

Phrase phrase(const QString &title, const QString &text = QStringLiteral("Đã trả lời."))
{
    return {QStringLiteral("a"), title, text, QStringLiteral("kind.question"), {}, {}};
}

} // namespace

class TestPhraseDesk : public QObject {
    Q_OBJECT

private slots:
    void bringsPhrasesOfItsOwn()
    {
        TestDesk desk;
        const std::vector<Phrase> phrases = PhraseDesk(*desk.pen).phrases(desk.seat).take();
        QVERIFY(phrases.size() >= 25);
        std::set<QString> codes;
        for (const Phrase &one : phrases) {
            QVERIFY2(!one.title.isEmpty() && !one.text.isEmpty(), qPrintable(one.code));
            QVERIFY2(one.text == one.text.normalized(QString::NormalizationForm_C), qPrintable(one.code));
            QVERIFY2(codes.insert(one.code).second, qPrintable(one.code));
        }
    }

    void setsWhatTheHeadWrote()
    {
        TestDesk desk;
        PhraseDesk phrases(*desk.pen);
        std::vector<Phrase> wanted{phrase(QStringLiteral("Hỏi đường")), phrase(QStringLiteral("Hỏi chợ"))};
        QVERIFY(phrases.setPhrases(desk.headSeat, wanted).ok());
        std::vector<Phrase> read = phrases.phrases(desk.seat).take();
        QVERIFY(std::equal(wanted.begin(), wanted.end(), read.begin()));
        // Replies were left to the program.
        QVERIFY(read.size() > wanted.size());
        QVERIFY(std::all_of(read.begin() + 2, read.end(), [](const Phrase &one) { return !one.use.isEmpty(); }));
        wanted.push_back(phrase(QStringLiteral("Đã xong")));
        wanted.back().use = QStringLiteral("reply.forwarded");
        QVERIFY(phrases.setPhrases(desk.headSeat, wanted).ok());
        QCOMPARE(phrases.phrases(desk.seat).take(), wanted);
        QVERIFY(phrases.setPhrases(desk.headSeat, {}).ok());
        QVERIFY(phrases.phrases(desk.seat).take().size() > 20);
    }

    void keepsTheBroughtListAsAnEntry()
    {
        TestDesk desk;
        PhraseDesk phrases(*desk.pen);
        const std::vector<Phrase> brought = phrases.phrases(desk.seat).take();
        QVERIFY(phrases.setPhrases(desk.headSeat, brought).ok());
        QVERIFY(UnitTable(*desk.database).lists(desk.seat.unit).take().phrases != "[]");
        QCOMPARE(phrases.phrases(desk.seat).take(), brought);
    }

    // Whoever edits what the program brought, and adds as much again, has room.
    void hasRoomForOnesOwn()
    {
        TestDesk desk;
        PhraseDesk phrases(*desk.pen);
        std::vector<Phrase> all = phrases.phrases(desk.seat).take();
        const size_t brought = all.size();
        for (size_t i = 0; i < brought; ++i) {
            all.push_back(all[i]);
            all.back().title += QStringLiteral(" (của đơn vị)");
            all[i].text += QStringLiteral(" Trân trọng.");
        }
        QVERIFY(phrases.setPhrases(desk.headSeat, all).ok());
        QCOMPARE(phrases.phrases(desk.seat).take(), all);
    }

    void refusesWhatCannotBe()
    {
        TestDesk desk;
        PhraseDesk phrases(*desk.pen);
        QVERIFY(phrases.maySet(desk.headSeat));
        QVERIFY(!phrases.maySet(desk.seat));
        QCOMPARE(phrases.setPhrases(desk.seat, {phrase(QStringLiteral("Hỏi đường"))}).error().code,
                 ErrorCode::NotPermitted);
        QCOMPARE(phrases.setPhrases(desk.headSeat, {phrase(QStringLiteral(" "))}).error().code,
                 ErrorCode::DraftIncomplete);
        QCOMPARE(phrases
                     .setPhrases(desk.headSeat,
                                 {phrase(QStringLiteral("Dài"), QString(Limits::kBodyBytes, QLatin1Char('a')))})
                     .error()
                     .code,
                 ErrorCode::TooLarge);
    }

    void readsTopicsThatTheUnitSet()
    {
        TestDesk desk;
        QVERIFY(topicsOf(*desk.database, desk.seat.unit).take().size() > 20);
        EntryDraft draft;
        draft.unit = desk.seat.unit;
        draft.subject = {SubjectType::Unit, desk.seat.unit.as<SubjectId>()};
        draft.kind = kind::kTopicsSet.toString();
        draft.occurredAt = desk.clock.now();
        const Json::Object topic{{QStringLiteral("code"), QStringLiteral("cat.bus")},
                                 {QStringLiteral("words"), QStringList{QStringLiteral("xe buýt")}}};
        draft.body = {{QStringLiteral("topics"), Json::List{topic}}};
        desk.accept(draft, desk.headSeat.officer);
        const std::vector<TopicRule> wanted{{QStringLiteral("cat.bus"), {QStringLiteral("xe buýt")}, {}}};
        QCOMPARE(topicsOf(*desk.database, desk.seat.unit).take(), wanted);
    }

    // What the program brings must be worth having: most fields right, and seldom a wrong one.
    void guessesTheFieldsOfTheSampleCalls()
    {
        TestDesk desk;
        const TopicGuess guess(topicsOf(*desk.database, desk.seat.unit).take());
        QFile file(QStringLiteral(TRUCBAN_SOURCE_DIR "/resources/sample/calls.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int all = 0;
        int right = 0;
        int wrong = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
            const QStringList parts = line.split(QLatin1Char('|'));
            if (parts.size() < 12 || line.startsWith(QLatin1Char('#')) || parts[11].isEmpty())
                continue;
            const QString guessed = guess.of(parts[11]).field;
            ++all;
            right += guessed == parts[8] ? 1 : 0;
            wrong += !guessed.isEmpty() && guessed != parts[8] ? 1 : 0;
            if (guessed != parts[8])
                qInfo("%s for %s: %s", qPrintable(guessed), qPrintable(parts[8]), qPrintable(parts[11]));
        }
        qInfo("fields guessed: %d right, %d wrong of %d", right, wrong, all);
        QVERIFY(all > 20);
        QVERIFY(right * 100 >= all * 65);
        QVERIFY(wrong * 100 <= all * 20);
    }
};

QTEST_GUILESS_MAIN(TestPhraseDesk)
#include "tst_phrasedesk.moc"
