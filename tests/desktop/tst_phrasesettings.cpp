// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/testdesk.h"
#include "settings/phrasesettings.h"
#include "settings/settingspage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>

using namespace tb;

namespace {

class PhrasesPage {
public:
    PhrasesPage()
        : phrases(*desk.pen), page({phrases,
                                    {{QStringLiteral("kind.question"), QStringLiteral("Hỏi đáp")}},
                                    {{QStringLiteral("cat.light"), QStringLiteral("Chiếu sáng")}},
                                    {{QStringLiteral("outcome.answered"), QStringLiteral("Đã trả lời ngay")}},
                                    [](const Error &error) { return codeText(error.code); }})
    {
        page.show();
        page.setSeat(desk.headSeat);
    }

    template <class T> T *find(const char *name) const { return page.findChild<T *>(QLatin1String(name)); }
    QListWidget *list() const { return find<QListWidget>("phraseList"); }
    void write(const char *name, const QString &text) const
    {
        auto *edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    void press(const char *name) const { find<QPushButton>(name)->click(); }
    std::vector<Phrase> kept() { return phrases.phrases(desk.seat).take(); }

    TestDesk desk;
    PhraseDesk phrases;
    PhraseSettings page;
};

} // namespace

class TestPhraseSettings : public QObject {
    Q_OBJECT

private slots:
    void showsTheListOfTheUnit()
    {
        PhrasesPage page;
        QCOMPARE(page.list()->count(), static_cast<int>(page.kept().size()));
        QCOMPARE(page.find<QLineEdit>("titleEdit")->text(), page.kept().front().title);
        page.list()->setCurrentRow(2);
        QCOMPARE(page.find<QPlainTextEdit>("textEdit")->toPlainText(), page.kept()[2].text);
    }

    void addsAPhrase()
    {
        PhrasesPage page;
        QSignalSpy saved(&page.page, &PhraseSettings::saved);
        const size_t before = page.kept().size();
        page.press("addButton");
        page.write("titleEdit", QStringLiteral("Hỏi đường đến phường"));
        page.write("codeEdit", QStringLiteral("duongden"));
        page.find<QPlainTextEdit>("textEdit")->setPlainText(QStringLiteral("Đã chỉ đường."));
        auto *kind = page.find<QComboBox>("kindCombo");
        kind->setCurrentIndex(1);
        emit kind->activated(1);
        page.press("saveButton");
        QCOMPARE(saved.size(), 1);
        QCOMPARE(page.kept().size(), before + 1);
        const Phrase wanted{QStringLiteral("duongden"),
                            QStringLiteral("Hỏi đường đến phường"),
                            QStringLiteral("Đã chỉ đường."),
                            QStringLiteral("kind.question"),
                            {},
                            {}};
        const std::vector<Phrase> kept = page.kept();
        QCOMPARE(std::count(kept.begin(), kept.end(), wanted), 1);
    }

    void makesAReplyOfAPhrase()
    {
        PhrasesPage page;
        auto *use = page.find<QComboBox>("useCombo");
        QCOMPARE(use->currentIndex(), 0);
        use->setCurrentIndex(2);
        emit use->activated(2);
        QVERIFY(!page.find<QComboBox>("outcomeCombo")->isEnabled());
        page.press("saveButton");
        QCOMPARE(page.kept().front().use, QStringLiteral("reply.forwarded"));
        page.list()->setCurrentRow(1);
        QVERIFY(page.find<QComboBox>("outcomeCombo")->isEnabled());
    }

    void changesAndRemoves()
    {
        PhrasesPage page;
        const std::vector<Phrase> before = page.kept();
        page.press("removeButton");
        page.write("titleEdit", QStringLiteral("Tên mới"));
        QCOMPARE(page.list()->currentItem()->text(), QStringLiteral("Tên mới"));
        QCOMPARE(page.kept(), before); // not before it is saved
        page.press("saveButton");
        QCOMPARE(page.kept().size(), before.size() - 1);
        QCOMPARE(page.kept().front().title, QStringLiteral("Tên mới"));
        QCOMPARE(page.kept().front().text, before[1].text);
        page.press("resetButton");
        QCOMPARE(page.kept(), before);
    }

    void saysWhatIsMissing()
    {
        PhrasesPage page;
        const std::vector<Phrase> before = page.kept();
        page.press("addButton");
        page.press("saveButton");
        QVERIFY(page.find<QWidget>("failureBar")->isVisible());
        QCOMPARE(page.kept(), before);
        QCOMPARE(page.list()->count(), static_cast<int>(before.size()) + 1); // nothing that was typed is lost
    }

    void letsAnOfficerReadOnly()
    {
        PhrasesPage page;
        page.page.setSeat(page.desk.seat);
        QVERIFY(page.list()->count() > 20);
        for (const char *name : {"addButton", "removeButton", "saveButton", "resetButton"})
            QVERIFY(!page.find<QPushButton>(name)->isEnabled());
        QVERIFY(!page.find<QLineEdit>("titleEdit")->isEnabled());
        page.page.setSeat({});
        QCOMPARE(page.list()->count(), 0);
    }

    void keepsAChoiceThatTheWheelPassesOver()
    {
        PhrasesPage page;
        auto *kind = page.find<QComboBox>("kindCombo");
        const int before = kind->currentIndex();
        QWheelEvent turn(QPointF(5, 5), QPointF(5, 5), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                         false);
        QApplication::sendEvent(kind, &turn);
        QCOMPARE(kind->currentIndex(), before);
        QVERIFY(!turn.isAccepted());
    }

    void standsAmongTheSettings()
    {
        SettingsPage settings;
        auto *card = new QFrame;
        settings.addCard(card);
        QVERIFY(settings.isAncestorOf(card));
    }
};

QTEST_MAIN(TestPhraseSettings)
#include "tst_phrasesettings.moc"
