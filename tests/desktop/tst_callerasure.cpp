// SPDX-License-Identifier: GPL-3.0-or-later
#include "calldeskfixture.h"
#include "fakes/numbering.h"
#include "look/messagebar.h"
#include "look/plainlabel.h"
#include "look/tbbutton.h"

#include <QComboBox>
#include <QLabel>

using namespace tb;

namespace {
const QString kPassword = QStringLiteral("mật khẩu của Nghĩa");
}

class CallErasureTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void isOfferedToWhoLeads();
    void asksForTheBasisAndThenOnceMore();
    void doesNothingWithoutTheLastWord();
    void asksForThePasswordOnceMore();
    void asksForTheCodeAsWell();
    void saysThatTheServerHasNotGotIt();
    void saysWhoErasedWhenAndWhy();
    void offersNothingThatWantsWords();
    void keepsWhatWasTypedWhereItCannotBeSaved();
    void leavesTheFormForAnotherCall();
    void findsNothingInTheList();

private:
    QAction *deed() const;
    void open();
    void answer();
    QString bar() const;
    QString shownText() const;

    std::unique_ptr<CallDeskFixture> f;
    CallId m_call;
    qint64 m_seq = 1000;
};

void CallErasureTest::init()
{
    f = std::make_unique<CallDeskFixture>();
    CallDraft draft = f->desk.draft();
    draft.kind = QStringLiteral("kind.reflect");
    draft.outcome = QStringLiteral("outcome.forwarded");
    m_call = f->log(draft);
    numberPending(f->desk, m_seq);
    f->page->setSeat(f->desk.headSeat);
    f->page->open(m_call);
}

QAction *CallErasureTest::deed() const
{
    const QList<QAction *> deeds = f->page->deeds();
    const auto found = std::find_if(deeds.begin(), deeds.end(), [](const QAction *each) {
        return each->text() == QStringLiteral("Erase personal data…");
    });
    return found == deeds.end() ? nullptr : *found;
}

void CallErasureTest::open()
{
    deed()->trigger();
    f->find<QComboBox>("eraseBasisCombo")->setCurrentIndex(0);
    f->find<QLineEdit>("erasePaperEdit")->setText(QStringLiteral("12/QĐ-UBND"));
}

void CallErasureTest::answer()
{
    open();
    f->find<TbButton>("eraseNextButton")->click();
    f->find<QLineEdit>("erasePasswordEdit")->setText(kPassword);
    f->find<TbButton>("eraseForGoodButton")->click();
}

QString CallErasureTest::bar() const
{
    const auto *bar = f->find<MessageBar>("erasedBar");
    QStringList words;
    for (const QLabel *label : bar->findChildren<QLabel *>())
        words << label->text();
    return bar->isVisible() ? words.join(QLatin1Char(' ')) : QString();
}

QString CallErasureTest::shownText() const
{
    QStringList words;
    for (const QLabel *label : f->page->findChildren<QLabel *>()) {
        if (label->isVisible())
            words << label->text();
    }
    return words.join(QLatin1Char(' '));
}

void CallErasureTest::isOfferedToWhoLeads()
{
    QVERIFY(deed()->isVisible() && deed()->isEnabled());
    f->page->setSeat(f->desk.seat);
    f->page->open(m_call);
    QVERIFY(!deed()->isVisible() && !deed()->isEnabled());
}

void CallErasureTest::asksForTheBasisAndThenOnceMore()
{
    deed()->trigger();
    auto *next = f->find<TbButton>("eraseNextButton");
    auto *forGood = f->find<TbButton>("eraseForGoodButton");
    QVERIFY(next->isVisible() && !forGood->isVisible());
    QVERIFY(f->find<QComboBox>("eraseBasisCombo")->hasFocus());
    next->click();
    QCOMPARE(f->find<PlainLabel>("eraseHint")->text(), QStringLiteral("Choose the basis."));
    f->find<QComboBox>("eraseBasisCombo")->setCurrentIndex(1);
    next->click();
    QCOMPARE(f->find<PlainLabel>("eraseHint")->text(), QStringLiteral("Write which document asks for it."));
    QVERIFY(f->find<QLineEdit>("erasePaperEdit")->hasFocus());
    f->type(QStringLiteral("12/QĐ-UBND"));
    f->pressSave();
    QVERIFY(forGood->isVisible() && !next->isVisible());
    QVERIFY(f->find<PlainLabel>("eraseGoesLabel")->isVisible());
    QVERIFY(f->find<TbButton>("eraseBackButton")->hasFocus());
    f->find<TbButton>("eraseBackButton")->click();
    QCOMPARE(f->find<QLineEdit>("erasePaperEdit")->text(), QStringLiteral("12/QĐ-UBND"));
}

void CallErasureTest::doesNothingWithoutTheLastWord()
{
    open();
    for (int i = 0; i < 3; ++i)
        f->pressSave();
    QVERIFY(!f->erasures.of(m_call).take());
    QVERIFY(f->find<QWidget>("erasureScroll")->isVisible());
    QVERIFY(!f->find<QWidget>("actionFrame")->isVisible());
    f->press(Qt::Key_Escape);
    QVERIFY(!f->find<QWidget>("erasureScroll")->isVisible());
    QVERIFY(f->find<QWidget>("actionFrame")->isVisible());
    QVERIFY(!f->erasures.of(m_call).take());
}

void CallErasureTest::asksForThePasswordOnceMore()
{
    open();
    f->find<TbButton>("eraseNextButton")->click();
    auto *forGood = f->find<TbButton>("eraseForGoodButton");
    forGood->click();
    QVERIFY2(shownText().contains(QStringLiteral("Type your password")), qPrintable(shownText()));
    QVERIFY(f->asked.isEmpty());

    f->proof = Error{ErrorCode::WrongPassword, {}};
    f->find<QLineEdit>("erasePasswordEdit")->setText(QStringLiteral("sai"));
    forGood->click();
    QVERIFY2(shownText().contains(QStringLiteral("sentence TB-400")), qPrintable(shownText()));
    QVERIFY(!f->erasures.of(m_call).take());

    f->proof = Done();
    f->find<QLineEdit>("erasePasswordEdit")->setText(kPassword);
    forGood->click();
    QCOMPARE(f->asked, (QStringList{QStringLiteral("sai/"), kPassword + u'/'}));
    QVERIFY(f->erasures.of(m_call).take());
    QCOMPARE(f->find<QLineEdit>("erasePasswordEdit")->text(), QString());
}

void CallErasureTest::asksForTheCodeAsWell()
{
    f->proof = Error{ErrorCode::SignInTooOld, QStringLiteral("code")};
    answer();
    auto *code = f->find<QLineEdit>("eraseCodeEdit");
    QVERIFY(code->isVisible() && code->hasFocus());
    QVERIFY(!f->erasures.of(m_call).take());
    f->proof = Done();
    code->setText(QStringLiteral("123 456"));
    f->find<TbButton>("eraseForGoodButton")->click();
    QCOMPARE(f->asked.last(), kPassword + QStringLiteral("/123 456"));
    QVERIFY(f->erasures.of(m_call).take());
}

void CallErasureTest::saysThatTheServerHasNotGotIt()
{
    answer();
    const Erasure order = f->erasures.of(m_call).take().value();
    QVERIFY(!order.numbered);
    QCOMPARE(order.basis, QStringLiteral("erase.request"));
    QCOMPARE(order.by, f->desk.headSeat.officer);
    QVERIFY2(bar().contains(QStringLiteral("will be erased")), qPrintable(bar()));
    QVERIFY(!deed()->isVisible());
    QVERIFY(shownText().contains(QStringLiteral("Huỳnh Thị Thu")));
}

void CallErasureTest::saysWhoErasedWhenAndWhy()
{
    answer();
    numberPending(f->desk, m_seq);
    f->page->open(m_call);
    for (const char *words : {"Nguyễn Hữu Nghĩa", "12/QĐ-UBND", "Asked for by the person", "08:00"})
        QVERIFY2(bar().contains(QString::fromUtf8(words)), qPrintable(bar()));
    QVERIFY(!shownText().contains(QStringLiteral("Huỳnh Thị Thu")));
    QVERIFY(!shownText().contains(QStringLiteral("0950 214 768")));
    QVERIFY(shownText().contains(QStringLiteral("What was said has been erased")));
}

void CallErasureTest::offersNothingThatWantsWords()
{
    answer();
    numberPending(f->desk, m_seq);
    f->page->open(m_call);
    QVERIFY(CallTable(*f->desk.database).find(m_call).take()->isOpen());
    for (const char *name : {"respondButton", "forwardButton", "callBackButton", "amendButton", "earlierButton"})
        QVERIFY2(!f->find<QWidget>(name)->isVisible(), name);
    f->press(Qt::Key_F4);
    QVERIFY(!f->find<QWidget>("composerFrame")->isVisible());
    // It can be brought to an end.
    f->find<TbButton>("closeButton")->click();
    QVERIFY(!CallTable(*f->desk.database).find(m_call).take()->isOpen());
}

void CallErasureTest::keepsWhatWasTypedWhereItCannotBeSaved()
{
    open();
    f->pressSave();
    f->find<QLineEdit>("erasePasswordEdit")->setText(kPassword);
    f->breakWriting();
    f->find<TbButton>("eraseForGoodButton")->click();
    QVERIFY(f->find<QWidget>("erasureScroll")->isVisible());
    QVERIFY2(shownText().contains(QStringLiteral("Not erased")), qPrintable(shownText()));
    f->mendWriting();
    f->find<TbButton>("eraseForGoodButton")->click();
    QVERIFY(f->erasures.of(m_call).take());
    QVERIFY(!f->find<QWidget>("erasureScroll")->isVisible());
}

void CallErasureTest::leavesTheFormForAnotherCall()
{
    const CallId other = f->log(f->desk.draft(QStringLiteral("Việc khác")));
    open();
    f->page->open(other);
    QVERIFY(!f->find<QWidget>("erasureScroll")->isVisible());
    f->page->open(m_call);
    deed()->trigger();
    QCOMPARE(f->find<QLineEdit>("erasePaperEdit")->text(), QString());
    // Whoever takes the place of the head finds no form either.
    f->page->setSeat(f->desk.seat);
    QVERIFY(!f->find<QWidget>("erasureScroll")->isVisible());
}

void CallErasureTest::findsNothingInTheList()
{
    answer();
    numberPending(f->desk, m_seq);
    f->page->setSeat(f->desk.headSeat);
    QStringList rows;
    for (int row = 0; row < f->view()->model()->rowCount(); ++row)
        rows << f->view()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(rows.join(QLatin1Char('\n')).contains(QStringLiteral("Erased")), qPrintable(rows.join(QLatin1Char('\n'))));
    QVERIFY(!rows.join(QLatin1Char('\n')).contains(QStringLiteral("Thu")));
}

QTEST_MAIN(CallErasureTest)
#include "tst_callerasure.moc"
