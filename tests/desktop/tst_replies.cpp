// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/noteedit.h"
#include "call/phrasepopup.h"
#include "call/responsecomposer.h"
#include "calldeskfixture.h"
#include "store/entrytable.h"

using namespace tb;

namespace {

/// A matter with its answer open.
class AnsweringDesk : public CallDeskFixture {
public:
    explicit AnsweringDesk(const char *kind = "kind.reflect", const QString &name = QStringLiteral("Lê Văn Thành"))
    {
        CallDraft draft = desk.draft(QStringLiteral("Rác tồn đọng ở hẻm 45"));
        draft.kind = QString::fromLatin1(kind);
        draft.outcome = QStringLiteral("outcome.forwarded");
        draft.name = name;
        id = log(draft);
        page->open(id);
        press(Qt::Key_F4);
    }
    ResponseComposer *composer() const { return page->findChild<ResponseComposer *>(); }
    NoteEdit *text() const { return composer()->findChild<NoteEdit *>(QStringLiteral("textEdit")); }
    QListView *replies() const
    {
        for (PhrasePopup *popup : page->window()->findChildren<PhrasePopup *>()) {
            if (popup->isVisible())
                return popup->findChild<QListView *>();
        }
        return nullptr;
    }
    Call call() const { return CallTable(*desk.database).find(id).take().value(); }

    CallId id;
};

} // namespace

class RepliesTest : public QObject {
    Q_OBJECT
private slots:
    void fillsAReplyInWithTwoKeys()
    {
        AnsweringDesk desk;
        QCOMPARE(QApplication::focusWidget(), desk.text());
        desk.press(Qt::Key_M, Qt::AltModifier);
        QVERIFY(desk.replies());
        desk.type(QStringLiteral("hen ngay"));
        desk.press(Qt::Key_Return);
        const QString written = desk.text()->toPlainText();
        QVERIFY(written.contains(QStringLiteral("Lê Văn Thành")));
        QVERIFY(written.contains(desk.call().reference));
        QVERIFY(written.contains(QStringLiteral("UBND phường Hải Bình")));
        QVERIFY(!written.contains(u'{') && !written.contains(QStringLiteral("::")));
        desk.pressSave();
        QCOMPARE(desk.call().responses, 1);
    }

    void offersNoPhraseOfTheCallForm()
    {
        AnsweringDesk desk;
        desk.type(QStringLiteral("::gio")); // "Hỏi giờ làm việc" belongs to the note of a call
        QVERIFY(!desk.replies());
        desk.text()->clear();
        desk.type(QStringLiteral("::xong"));
        QVERIFY(desk.replies());
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.composer()->isVisible()); // Esc closed the list alone
    }

    void putsFirstWhatFitsTheMatter()
    {
        AnsweringDesk desk("kind.thanks");
        desk.press(Qt::Key_M, Qt::AltModifier);
        const auto title = [&desk](int row) { return desk.replies()->model()->index(row, 0).data().toString(); };
        QCOMPARE(title(0), QStringLiteral("Đã chuyển, nơi đang xử lý"));
        QCOMPARE(title(1), QStringLiteral("Cảm ơn người dân"));
    }

    void leavesAGapForANameThatIsNotKnown()
    {
        AnsweringDesk desk("kind.reflect", QString());
        desk.press(Qt::Key_M, Qt::AltModifier);
        desk.type(QStringLiteral("hen ngay"));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.text()->toPlainText().startsWith(QStringLiteral("Đã báo …: việc mã")));
        QCOMPARE(desk.text()->textCursor().selectedText(), QStringLiteral("…")); // typing goes on there
    }

    void keepsRepliesOutOfTheCallForm()
    {
        CallDeskFixture desk;
        desk.content()->setFocus();
        desk.type(QStringLiteral("::xong"));
        for (PhrasePopup *popup : desk.page->window()->findChildren<PhrasePopup *>())
            QVERIFY(!popup->isVisible());
    }
};

QTEST_MAIN(RepliesTest)
#include "tst_replies.moc"
