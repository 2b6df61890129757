// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/noteedit.h"
#include "call/phrasepopup.h"
#include "calldeskfixture.h"
#include "look/plainlabel.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QSignalSpy>

using namespace tb;

namespace {

/// The form with the caret in its note.
class WordsDesk : public CallDeskFixture {
public:
    WordsDesk() { content()->setFocus(); }

    NoteEdit *note() const { return find<NoteEdit>("contentEdit"); }
    PhrasePopup *popup() const { return page->window()->findChild<PhrasePopup *>(); }
    QListView *phrases() const { return popup()->findChild<QListView *>(); }
    QString firstPhrase() const { return phrases()->model()->index(0, 0).data().toString(); }
    QString kind() const { return find<QComboBox>("kindCombo")->currentData().toString(); }
    QString field() const { return find<QComboBox>("fieldCombo")->currentData().toString(); }
    QString hint() const { return find<QWidget>("fieldLabel")->property("hint").toString(); }
    /// Of the form: the pane of the call has some of the same name.
    QPushButton *button(const char *name) const
    {
        return page->findChild<CallForm *>()->findChild<QPushButton *>(QLatin1String(name));
    }

    QString card() const { return find<QWidget>("scriptFrame")->property("card").toString(); }

    void choose(const char *combo, const QString &code) const
    {
        auto *box = find<QComboBox>(combo);
        box->setCurrentIndex(box->findData(code));
        emit box->activated(box->currentIndex());
    }
    /// As an input method does that shows what it composes.
    void compose(const QString &preedit, const QString &committed = {}) const
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(committed);
        QApplication::sendEvent(content(), &event);
    }
    /// As an input method does that takes back letters and types others ("d", then "dd" becomes "đ").
    void retype(const QString &letters, int takenBack) const
    {
        for (int i = 0; i < takenBack; ++i)
            press(Qt::Key_Backspace);
        type(letters);
    }
};

const QString kHours = QStringLiteral("Hỏi giờ làm việc");

} // namespace

class TestCallFormWords : public QObject {
    Q_OBJECT

private slots:
    void putsAPhraseWhereItWasAskedFor()
    {
        WordsDesk desk;
        desk.type(QStringLiteral("Chị Thu. ::gio lam"));
        QVERIFY(desk.popup()->isVisible());
        QCOMPARE(desk.firstPhrase(), kHours);
        QCOMPARE(QApplication::focusWidget(), desk.content());
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.popup()->isVisible());
        QVERIFY(desk.content()->toPlainText().startsWith(QStringLiteral("Chị Thu. Hỏi giờ làm việc. Đã trả lời")));
        QCOMPARE(desk.field(), QStringLiteral("cat.admin"));
    }

    void matchesTheSyllableBeingComposed()
    {
        WordsDesk desk;
        desk.type(QStringLiteral("::"));
        desk.compose(QStringLiteral("đè"));
        QVERIFY(desk.popup()->isVisible());
        QCOMPARE(desk.firstPhrase(), QStringLiteral("Đèn đường hỏng"));
        QVERIFY(desk.content()->testAttribute(Qt::WA_InputMethodEnabled));
        QCOMPARE(desk.content()->toPlainText(), QStringLiteral("::"));
        desk.compose(QStringLiteral("đèn"));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.content()->toPlainText().startsWith(QStringLiteral("Phản ánh đèn đường không sáng tại …")));
        QVERIFY(!desk.content()->toPlainText().contains(QStringLiteral("::")));
    }

    void survivesKeysThatTakeLettersBack()
    {
        WordsDesk desk;
        desk.type(QStringLiteral("::d"));
        desk.retype(QStringLiteral("đ"), 1); // "dd"
        desk.type(QStringLiteral("en"));
        desk.retype(QStringLiteral("èn"), 2); // "enf"
        QCOMPARE(desk.content()->toPlainText(), QStringLiteral("::đèn"));
        QVERIFY(desk.popup()->isVisible());
        desk.retype(QString(), 5);
        QVERIFY(!desk.popup()->isVisible());
        QVERIFY(desk.content()->toPlainText().isEmpty());
    }

    void leavesTheTextWithEsc()
    {
        WordsDesk desk;
        desk.type(QStringLiteral("::gio"));
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.popup()->isVisible());
        desk.type(QStringLiteral(" lam"));
        QVERIFY(!desk.popup()->isVisible());
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.content()->toPlainText(), QStringLiteral("::gio lam\n"));
        desk.type(QStringLiteral("::rac"));
        QVERIFY(desk.popup()->isVisible());
    }

    void neverCompletesByItself()
    {
        WordsDesk desk;
        desk.type(QStringLiteral("hỏi giờ làm việc"));
        QVERIFY(!desk.popup()->isVisible());
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.content()->toPlainText(), QStringLiteral("hỏi giờ làm việc\n"));
        desk.type(QStringLiteral("::không có câu nào như vậy"));
        QVERIFY(!desk.popup()->isVisible());
    }

    void opensTheWholeListWithOneKey()
    {
        WordsDesk desk;
        desk.type(QStringLiteral("Gọi lần hai. "));
        desk.press(Qt::Key_M, Qt::AltModifier);
        QVERIFY(desk.popup()->isVisible());
        QVERIFY(desk.phrases()->model()->rowCount() >= 25);
        desk.type(QStringLiteral("rac"));
        QCOMPARE(desk.firstPhrase(), QStringLiteral("Rác chưa thu gom"));
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.content()->toPlainText(), QStringLiteral("Gọi lần hai. "));
    }

    void selectsWhatIsToBeFilledIn()
    {
        WordsDesk desk;
        desk.type(QStringLiteral("::den"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.content()->textCursor().selectedText(), QStringLiteral("…"));
        desk.type(QStringLiteral("hẻm 45"));
        QVERIFY(desk.content()->toPlainText().contains(QStringLiteral("không sáng tại hẻm 45. Đã")));
    }

    void keepsWhatWasChosenByHand()
    {
        WordsDesk desk;
        desk.choose("kindCombo", QStringLiteral("kind.feedback"));
        desk.choose("fieldCombo", QStringLiteral("cat.traffic"));
        desk.button("callBackButton")->click();
        desk.content()->setFocus();
        desk.type(QStringLiteral("::den"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.kind(), QStringLiteral("kind.feedback"));
        QCOMPARE(desk.field(), QStringLiteral("cat.traffic"));
        QVERIFY(desk.button("callBackButton")->isChecked());
    }

    void setsWhatNobodyChose()
    {
        WordsDesk desk;
        desk.type(QStringLiteral("::den"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.kind(), QStringLiteral("kind.reflect"));
        QCOMPARE(desk.field(), QStringLiteral("cat.light"));
        QVERIFY(desk.button("forwardButton")->isChecked());
    }

    void guessesTheFieldUntilItIsChosen()
    {
        WordsDesk desk;
        desk.type(QStringLiteral("den duong hong"));
        QCOMPARE(desk.field(), QStringLiteral("cat.light"));
        QVERIFY(!desk.hint().isEmpty());
        desk.type(QStringLiteral(", rac ton dong, thu gom cham"));
        QCOMPARE(desk.field(), QStringLiteral("cat.environment"));
        desk.choose("fieldCombo", QStringLiteral("cat.tree"));
        QVERIFY(desk.hint().isEmpty());
        desk.content()->setFocus();
        desk.type(QStringLiteral(", den duong, chieu sang, tru den"));
        QCOMPARE(desk.field(), QStringLiteral("cat.tree"));
    }

    void guessesFromWhatIsBeingComposed()
    {
        WordsDesk desk;
        desk.type(QStringLiteral("đèn "));
        desk.compose(QStringLiteral("đường"));
        QCOMPARE(desk.field(), QStringLiteral("cat.light"));
        desk.pressSave();
        QCOMPARE(desk.all().at(0).field, QStringLiteral("cat.light"));
    }

    void asksWhetherItPressesAndNeverDecides()
    {
        WordsDesk desk;
        desk.type(QStringLiteral("co chay nha o hem 45"));
        QCOMPARE(desk.card(), QStringLiteral("warn"));
        QVERIFY(desk.find<PlainLabel>("scriptLabel")->text().contains(QStringLiteral("cháy nhà")));
        QVERIFY(!desk.button("urgentButton")->isChecked());
        desk.press(Qt::Key_U, Qt::AltModifier); // the access key of the button
        QTRY_VERIFY(desk.button("urgentButton")->isChecked());
        QCOMPARE(QApplication::focusWidget(), desk.content()); // typing goes on
        QCOMPARE(desk.card(), QStringLiteral("soft"));
        desk.pressSave();
        QCOMPARE(desk.all().at(0).urgency, QStringLiteral("urgency.urgent"));
    }

    void guidesWhatIsNotSettledByTelephone()
    {
        WordsDesk desk;
        desk.choose("kindCombo", QStringLiteral("kind.complaint"));
        QCOMPARE(desk.card(), QStringLiteral("info"));
        desk.choose("kindCombo", QStringLiteral("kind.question"));
        QCOMPARE(desk.card(), QStringLiteral("soft"));
        desk.choose("kindCombo", QStringLiteral("kind.denounce"));
        desk.content()->setFocus();
        desk.type(QStringLiteral("Nói có người nhận tiền"));
        desk.pressSave();
        QCOMPARE(desk.all().at(0).outcome, QStringLiteral("outcome.guided"));
        QVERIFY(!desk.all().at(0).dueAt);
        QCOMPARE(desk.card(), QStringLiteral("soft"));
    }

    void suggestsNothingInACorrection()
    {
        WordsDesk desk;
        CallDraft draft = desk.desk.draft(QStringLiteral("Đang cháy nhà ở hẻm 45, dây điện rơi"));
        draft.kind = QStringLiteral("kind.complaint");
        draft.field.clear();
        const CallId id = desk.log(draft);
        const Call before = *CallTable(*desk.desk.database).find(id).take();
        desk.page->findChild<CallForm *>()->amend(before);
        QCOMPARE(desk.card(), QStringLiteral("info"));
        desk.pressSave();
        const Call after = *CallTable(*desk.desk.database).find(id).take();
        QCOMPARE(after.lastEntry, before.lastEntry);
    }

    void neverCoversTheFields()
    {
        WordsDesk desk;
        desk.page->resize(1220, 592);
        desk.type(QStringLiteral("Đang cháy nhà ở hẻm 45"));
        QTRY_VERIFY(desk.find<QWidget>("scriptFrame")->isVisible());
        const QRect note(desk.content()->mapTo(desk.page.get(), QPoint()), desk.content()->size());
        QWidget *card = desk.find<QWidget>("scriptFrame");
        QVERIFY(note.bottom() < card->mapTo(desk.page.get(), QPoint()).y());
        QVERIFY(desk.content()->visibleRegion().boundingRect().height() >= 60);
    }

    void goesOnAsThePhraseSays()
    {
        WordsDesk desk;
        QSignalSpy saved(desk.page->findChild<CallForm *>(), &CallForm::saved);
        desk.type(QStringLiteral("::rac"));
        desk.press(Qt::Key_Return);
        desk.pressSave();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.at(0).at(1).value<AfterSave>(), AfterSave::Forward);
        QCOMPARE(desk.all().at(0).outcome, QStringLiteral("outcome.forwarded"));
    }

    void takesNoLetterForAKeyThatNobodyTook()
    {
        WordsDesk desk;
        QTest::keyClick(desk.content(), 'j', Qt::AltModifier);
        QTest::keyClick(desk.number(), 'j', Qt::AltModifier);
        QVERIFY(desk.content()->toPlainText().isEmpty());
        QVERIFY(desk.number()->text().isEmpty());
    }

    void guidesOnlyWhereNothingWasChosen()
    {
        WordsDesk desk;
        desk.button("forwardButton")->click();
        desk.choose("kindCombo", QStringLiteral("kind.complaint"));
        QVERIFY(desk.button("forwardButton")->isChecked());
    }
};

QTEST_MAIN(TestCallFormWords)
#include "tst_callformwords.moc"
