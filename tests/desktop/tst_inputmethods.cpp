// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/composededit.h"
#include "call/noteedit.h"
#include "calldeskfixture.h"
#include "fakes/vietnamesekeys.h"
#include "store/drafttable.h"

#include <QInputMethodEvent>

using namespace tb;

namespace {

/// How an input method brings its syllables into a field.
enum class Hand {
    Preedit, ///< shows what it composes, commits at the end of the word (IBus, Fcitx)
    Replace, ///< types letters and replaces those before the caret (Fcitx, "surrounding text")
    Backspace, ///< takes letters back with keys and types others (UniKey)
};

const QString kName = QStringLiteral("Nguyễn Thị Thuỷ Tiên");
const QString kPlace = QStringLiteral("hẻm 45, phường Hiệp Bình");
const QString kContent = QStringLiteral("Đèn đường hỏng từ tối qua, người dân hỏi giờ sửa");

/// The call form under the hands of an officer who types Vietnamese.
class TypingDesk : public CallDeskFixture {
public:
    TypingDesk(VietnameseKeys::Way way, Hand hand) : m_way(way), m_keys(way), m_hand(hand) { page->newCall(); }

    ComposedEdit *place() const { return find<ComposedEdit>("placeEdit"); }
    NoteEdit *note() const { return find<NoteEdit>("contentEdit"); }

    QString nameKeys() const
    {
        return telex() ? QStringLiteral("Nguyeenx Thij Thuyr Tieen") : QStringLiteral("Nguye6n4 Thi5 Thuy3 Tie6n");
    }
    QString placeKeys() const
    {
        return telex() ? QStringLiteral("hemr 45, phuwowngf Hieepj Binhf")
                       : QStringLiteral("he3m 45, phu7o7ng2 Hie65p Bi2nh");
    }
    QString contentKeys() const
    {
        return telex() ? QStringLiteral("DDefn dduongwf hongr tuwf toois qua, nguowif daan hoir giowf suwar")
                       : QStringLiteral("D9e2n d9uo7ng2 ho3ng tu72 to61i qua, nguo7i2 da6n ho3i gio72 su73a");
    }
    /// The keys of a text, one by one. What belongs to the last word stays with the input method.
    void strike(const QString &keys)
    {
        for (const QChar key : keys) {
            if (m_keys.takes(key, !m_word.isEmpty())) {
                compose(m_keys.compose(m_word), m_keys.compose(m_word + key));
                m_word += key;
            } else {
                endWord();
                type(QString(key));
            }
        }
    }
    /// The input method is told that the focus goes, and hands over first.
    void endWord()
    {
        if (m_hand == Hand::Preedit && !m_word.isEmpty())
            send({}, m_keys.compose(m_word));
        m_word.clear();
    }
    /// The focus goes, and the input method has forgotten what it composed.
    void forgetWord() { m_word.clear(); }
    void go(QWidget *field) { QTest::mouseClick(field, Qt::LeftButton); }

private:
    bool telex() const { return m_way == VietnameseKeys::Telex; }
    static void send(const QString &preedit, const QString &commit, int from = 0, int length = 0)
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit, from, length);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    void compose(const QString &before, const QString &after)
    {
        if (m_hand == Hand::Preedit)
            return send(after, {});
        qsizetype same = 0;
        while (same < before.size() && same < after.size() && before[same] == after[same])
            ++same;
        const int back = static_cast<int>(before.size() - same);
        if (m_hand == Hand::Replace && back > 0)
            return send({}, after.mid(same), -back, back);
        for (int i = 0; i < back; ++i)
            press(Qt::Key_Backspace);
        type(after.mid(same));
    }

    VietnameseKeys::Way m_way;
    VietnameseKeys m_keys;
    Hand m_hand;
    QString m_word; ///< the keys of the syllable that is being composed
};

} // namespace

Q_DECLARE_METATYPE(Hand)
Q_DECLARE_METATYPE(VietnameseKeys::Way)

class TestInputMethods : public QObject {
    Q_OBJECT

private:
    static void ways()
    {
        QTest::addColumn<VietnameseKeys::Way>("way");
        QTest::addColumn<Hand>("hand");
        const auto rows = [](const char *name, VietnameseKeys::Way way) {
            QTest::addRow("%s, preedit", name) << way << Hand::Preedit;
            QTest::addRow("%s, replaced text", name) << way << Hand::Replace;
            QTest::addRow("%s, backspaces", name) << way << Hand::Backspace;
        };
        rows("Telex", VietnameseKeys::Telex);
        rows("VNI", VietnameseKeys::Vni);
    }
    /// Name, place and note typed through, the last word of each still being composed when the key comes.
    static void fill(TypingDesk &desk)
    {
        desk.type(QStringLiteral("0952771093"));
        desk.press(Qt::Key_Return);
        desk.strike(desk.nameKeys());
        desk.forgetWord();
        desk.press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), desk.content());
        QCOMPARE(desk.name()->text(), kName);
        desk.find<QPushButton>("placeButton")->click();
        QCOMPARE(QApplication::focusWidget(), desk.place());
        desk.strike(desk.placeKeys());
        desk.forgetWord();
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.place()->text(), kPlace);
        desk.go(desk.content());
        desk.strike(desk.contentKeys());
    }
    static std::vector<Draft> drafts(TypingDesk &desk)
    {
        return DraftTable(*desk.desk.database).ofOfficer(desk.desk.seat.officer).take();
    }

private slots:
    void savesWhatWasTyped_data() { ways(); }
    void savesWhatWasTyped()
    {
        QFETCH(VietnameseKeys::Way, way);
        QFETCH(Hand, hand);
        TypingDesk desk(way, hand);
        fill(desk);
        QCOMPARE(desk.note()->wholeText(), kContent);
        desk.pressSave(); // in the middle of the last word
        QCOMPARE(desk.all().size(), size_t(1));
        const Call call = desk.all().at(0);
        QCOMPARE(call.callerName, kName);
        QCOMPARE(call.place, kPlace);
        QCOMPARE(call.content, kContent);
        QCOMPARE(call.callerNumber, QStringLiteral("+84952771093"));
        QVERIFY(desk.content()->toPlainText().isEmpty());
        QVERIFY(desk.note()->wholeText().isEmpty());
    }

    void keepsTheDraftWithTheSyllable_data() { ways(); }
    void keepsTheDraftWithTheSyllable()
    {
        QFETCH(VietnameseKeys::Way, way);
        QFETCH(Hand, hand);
        TypingDesk desk(way, hand);
        desk.type(QStringLiteral("0952771093"));
        desk.press(Qt::Key_Return);
        desk.strike(desk.nameKeys());
        QTRY_VERIFY_WITH_TIMEOUT(!drafts(desk).empty() && drafts(desk)[0].content.contains(kName.toUtf8()), 2000);
    }

    void losesNothingToAClickElsewhere_data() { ways(); }
    void losesNothingToAClickElsewhere()
    {
        QFETCH(VietnameseKeys::Way, way);
        QFETCH(Hand, hand);
        TypingDesk desk(way, hand);
        desk.go(desk.content());
        desk.strike(desk.contentKeys());
        desk.forgetWord();
        desk.go(desk.name());
        desk.strike(desk.nameKeys());
        desk.forgetWord();
        desk.go(desk.content());
        QCOMPARE(desk.content()->toPlainText(), kContent);
        QCOMPARE(desk.name()->text(), kName);
    }

    void writesOnceWhatIsHandedOver()
    {
        TypingDesk desk(VietnameseKeys::Telex, Hand::Preedit);
        desk.go(desk.name());
        desk.strike(desk.nameKeys());
        desk.endWord();
        desk.press(Qt::Key_Tab);
        desk.go(desk.content());
        desk.strike(desk.contentKeys());
        desk.endWord();
        desk.go(desk.name());
        QCOMPARE(desk.name()->text(), kName);
        QCOMPARE(desk.content()->toPlainText(), kContent);
    }

    void leavesNoSyllableToTheNextOfficer()
    {
        TypingDesk desk(VietnameseKeys::Vni, Hand::Preedit);
        desk.go(desk.name());
        desk.strike(desk.nameKeys());
        Seat other = desk.desk.seat;
        other.officer = desk.desk.headSeat.officer;
        desk.page->setSeat({});
        desk.page->setSeat(other);
        QVERIFY(desk.page->findChild<CallForm *>()->isEmpty());
        QVERIFY(DraftTable(*desk.desk.database).ofOfficer(other.officer).take().empty());
        desk.page->setSeat(desk.desk.seat);
        QCOMPARE(desk.name()->text(), kName);
    }

    void putsTheSyllableAsideWithItsCall()
    {
        TypingDesk desk(VietnameseKeys::Telex, Hand::Preedit);
        desk.go(desk.name());
        desk.strike(desk.nameKeys());
        desk.page->newCall(); // to the number
        desk.page->newCall(); // and on to another call
        QVERIFY(desk.name()->text().isEmpty());
        desk.press(Qt::Key_R, Qt::AltModifier);
        QCOMPARE(desk.name()->text(), kName);
    }

    void actsOnNoKeyOfTheSyllable()
    {
        TypingDesk desk(VietnameseKeys::Telex, Hand::Backspace);
        desk.go(desk.content());
        desk.strike(QStringLiteral("wsfrxjz dd 1234567890"));
        QVERIFY(desk.all().empty());
        QCOMPARE(QApplication::focusWidget(), desk.content());
        QVERIFY(desk.content()->toPlainText().endsWith(QStringLiteral("đ 1234567890")));
    }

    void composesLettersThatComeApart()
    {
        TypingDesk desk(VietnameseKeys::Telex, Hand::Preedit);
        desk.go(desk.content());
        QInputMethodEvent apart;
        apart.setCommitString(kContent.normalized(QString::NormalizationForm_D));
        QApplication::sendEvent(desk.content(), &apart);
        desk.go(desk.name());
        apart.setCommitString(kName.normalized(QString::NormalizationForm_D));
        QApplication::sendEvent(desk.name(), &apart);
        desk.pressSave();
        QCOMPARE(desk.all().at(0).content, kContent);
        QCOMPARE(desk.all().at(0).callerName, kName);
    }

    void composesWhatThePhraseAsksFor()
    {
        TypingDesk desk(VietnameseKeys::Vni, Hand::Replace);
        desk.go(desk.content());
        desk.type(QStringLiteral("::"));
        desk.strike(QStringLiteral("d9e2n"));
        QVERIFY(desk.content()->toPlainText().endsWith(QStringLiteral("đèn")));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.content()->toPlainText().contains(QStringLiteral("Phản ánh đèn đường")));
    }
};

QTEST_MAIN(TestInputMethods)
#include "tst_inputmethods.moc"
