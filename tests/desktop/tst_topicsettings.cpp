// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/unitwords.h"
#include "fakes/testdesk.h"
#include "settings/topicsettings.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace tb;

namespace {

struct Card {
    Card()
    {
        card.show();
        card.setSeat(desk.headSeat);
    }
    template <class T> T *find(const char *name) const { return card.findChild<T *>(QLatin1String(name)); }
    void choose(int row) { find<QListWidget>("topicList")->setCurrentRow(row); }
    QStringList words()
    {
        return find<QPlainTextEdit>("topicWordsEdit")->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
    QString guess(const QString &sample)
    {
        find<QLineEdit>("topicSampleEdit")->setText(sample);
        return find<QLabel>("topicGuessLabel")->text();
    }
    std::vector<TopicRule> kept() { return topicsOf(*desk.database, desk.seat.unit).take(); }

    TestDesk desk;
    PhraseDesk phrases{*desk.pen};
    TopicSettings card{{phrases,
                        {{QStringLiteral("cat.land"), QStringLiteral("Đất đai")},
                         {QStringLiteral("cat.light"), QStringLiteral("Chiếu sáng")},
                         {QStringLiteral("urgency.urgent"), QStringLiteral("Khẩn")}},
                        [](const Error &error) { return codeText(error.code); }}};
};

} // namespace

class TopicSettingsTest : public QObject {
    Q_OBJECT
private slots:
    void showsTheWordsOfTheProgramAtFirst();
    void triesASentenceByWhatIsOnTheCard();
    void savesWhatWasChangedAndKeepsTheRest();
    void keepsWordsTidy();
    void goesBackToThoseOfTheProgram();
    void letsOnlyAHeadChangeThem();
    void keepsWhatANewerProgramKnows();
};

void TopicSettingsTest::showsTheWordsOfTheProgramAtFirst()
{
    Card card;
    card.choose(0);
    QVERIFY(card.words().contains(QStringLiteral("sổ đỏ")));
    QVERIFY(card.find<QListWidget>("topicList")->item(0)->text().startsWith(QStringLiteral("Đất đai")));
}

void TopicSettingsTest::triesASentenceByWhatIsOnTheCard()
{
    Card card;
    QCOMPARE(card.guess(QStringLiteral("cột điện nghiêng")),
             QStringLiteral("Nothing is suggested; the officer chooses."));
    card.choose(1);
    card.find<QPlainTextEdit>("topicWordsEdit")->setPlainText(QStringLiteral("cột điện"));
    QCOMPARE(card.find<QLabel>("topicGuessLabel")->text(), QStringLiteral("Suggests: Chiếu sáng"));
    card.find<QPlainTextEdit>("topicExceptEdit")->setPlainText(QStringLiteral("nghiêng"));
    QCOMPARE(card.find<QLabel>("topicGuessLabel")->text(),
             QStringLiteral("Nothing is suggested; the officer chooses."));
}

void TopicSettingsTest::savesWhatWasChangedAndKeepsTheRest()
{
    Card card;
    const size_t before = card.kept().size();
    QSignalSpy saved(&card.card, &TopicSettings::saved);
    card.choose(1);
    card.find<QPlainTextEdit>("topicWordsEdit")->setPlainText(QStringLiteral("cột điện"));
    card.find<QPushButton>("topicSaveButton")->click();
    QCOMPARE(saved.size(), 1);
    const auto kept = card.kept();
    QCOMPARE(kept.size(), before);
    const auto light = std::find_if(kept.begin(), kept.end(),
                                    [](const TopicRule &rule) { return rule.code == QLatin1String("cat.light"); });
    QCOMPARE(light->words, QStringList{QStringLiteral("cột điện")});
    QCOMPARE(card.find<QListWidget>("topicList")->currentRow(), 1);
}

void TopicSettingsTest::keepsWordsTidy()
{
    Card card;
    card.choose(1);
    card.find<QPlainTextEdit>("topicWordsEdit")
        ->setPlainText(QStringLiteral("  đèn   đường, Đèn đường\n\n bóng đèn ; "));
    card.find<QPushButton>("topicSaveButton")->click();
    QCOMPARE(card.words(), (QStringList{QStringLiteral("đèn đường"), QStringLiteral("bóng đèn")}));
}

void TopicSettingsTest::goesBackToThoseOfTheProgram()
{
    Card card;
    const auto program = card.kept();
    card.choose(0);
    card.find<QPlainTextEdit>("topicWordsEdit")->setPlainText(QStringLiteral("nhà"));
    card.find<QPushButton>("topicSaveButton")->click();
    QVERIFY(card.kept() != program);
    card.find<QPushButton>("topicResetButton")->click();
    QCOMPARE(card.kept(), program);
}

void TopicSettingsTest::letsOnlyAHeadChangeThem()
{
    Card card;
    card.card.setSeat(card.desk.seat);
    QVERIFY(card.find<QPlainTextEdit>("topicWordsEdit")->isReadOnly());
    QVERIFY(!card.find<QPushButton>("topicSaveButton")->isVisible());
    QCOMPARE(card.phrases.setTopics(card.desk.seat, {}).error().code, ErrorCode::NotPermitted);
}

void TopicSettingsTest::keepsWhatANewerProgramKnows()
{
    Card card;
    const TopicRule unknown{QStringLiteral("cat.later"), {QStringLiteral("máy bay không người lái")}, {}};
    QVERIFY(card.phrases.setTopics(card.desk.headSeat, {unknown}).ok());
    card.card.setSeat(card.desk.headSeat);
    card.find<QPushButton>("topicSaveButton")->click();
    QCOMPARE(card.kept(), std::vector<TopicRule>{unknown});
}

QTEST_MAIN(TopicSettingsTest)
#include "tst_topicsettings.moc"
