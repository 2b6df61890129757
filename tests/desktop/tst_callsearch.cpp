// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/callsearch.h"
#include "call/markedtext.h"
#include "calldeskfixture.h"
#include "look/emptystate.h"

#include <QInputMethodEvent>
#include <QSignalSpy>

using namespace tb;

namespace {

/// A desk with calls, and a search field above it.
class SearchDesk {
public:
    SearchDesk() : field(office.page.get())
    {
        field.setGeometry(700, 4, 240, 34);
        field.show();
        office.page->attachSearch(&field, office.page.get());
        search = office.page->findChild<CallSearch *>();
        field.setFocus();
    }

    CallId log(const QString &name, const QString &number, const QString &content)
    {
        CallDraft draft = office.desk.draft(content);
        draft.name = name;
        draft.number = number;
        office.desk.clock.advance(seconds(60));
        draft.startedAt = office.desk.clock.now();
        return office.log(draft);
    }
    void type(const QString &text)
    {
        field.clear();
        office.type(text);
        search->search(field.text());
    }
    QListView *view() const { return search->findChild<QListView *>(); }
    std::vector<CallId> found() const
    {
        std::vector<CallId> ids;
        for (int row = 0; row < view()->model()->rowCount(); ++row) {
            const auto hit = view()->model()->index(row, 0).data(SearchHits::HitRole).value<SearchHit>();
            if (hit.kind == SearchHit::Kind::Call)
                ids.push_back(hit.call);
        }
        return ids;
    }
    SearchHit current() const { return view()->currentIndex().data(SearchHits::HitRole).value<SearchHit>(); }

    CallDeskFixture office;
    QLineEdit field;
    CallSearch *search;
};

const QString kLan = QStringLiteral("Nguyễn Thị Lan");
const QString kLanNumber = QStringLiteral("0952 771 093");

} // namespace

class TestCallSearch : public QObject {
    Q_OBJECT

private slots:
    void combinesPrefixesWithFreeWords()
    {
        SearchDesk desk;
        const CallId lamp = desk.log(kLan, kLanNumber, QStringLiteral("Đèn đường hỏng trước số 18 Lý Tự Trọng"));
        const CallId bin = desk.log(kLan, kLanNumber, QStringLiteral("Rác tồn đọng ba ngày"));
        const CallId other = desk.log(QStringLiteral("Trịnh Văn Sơn"), QStringLiteral("0951 330 874"),
                                      QStringLiteral("Đèn đường hẻm 7 chập chờn"));
        desk.type(QStringLiteral("den"));
        QCOMPARE(desk.found(), (std::vector{other, lamp}));
        desk.type(QStringLiteral("tên: lan đèn"));
        QCOMPARE(desk.found(), std::vector{lamp});
        desk.type(QStringLiteral("so:771"));
        QCOMPARE(desk.found(), (std::vector{bin, lamp}));
        desk.type(QStringLiteral("rac ngay: hom nay"));
        QCOMPARE(desk.found(), std::vector{bin});
        desk.type(QStringLiteral("ngày: hôm qua"));
        QVERIFY(desk.found().empty());
    }

    void findsANumberFromAnyPlace()
    {
        SearchDesk desk;
        const CallId call = desk.log(kLan, kLanNumber, QStringLiteral("Rác tồn đọng"));
        for (const char16_t *typed : {u"093", u"2771", u"0952 771", u"0952771093", u"84952"}) {
            desk.type(QString::fromUtf16(typed));
            QCOMPARE(desk.found(), std::vector{call});
        }
    }

    void jumpsToAReference()
    {
        SearchDesk desk;
        const CallId meant = desk.log(kLan, kLanNumber, QStringLiteral("Rác tồn đọng"));
        const QString reference = CallTable(*desk.office.desk.database).find(meant).take()->reference;
        const QString last = reference.section(QLatin1Char('-'), -1);
        desk.log(QStringLiteral("Phạm Thị Hồng"), QStringLiteral("0954 220 861"),
                 QStringLiteral("Mã hồ sơ %1").arg(last));
        for (const QString &typed : {reference, reference.mid(3), last}) {
            desk.type(typed);
            QSignalSpy opened(desk.search, &CallSearch::callOpened);
            desk.office.press(Qt::Key_Return);
            QCOMPARE(opened.size(), 1);
            QCOMPARE(opened.at(0).at(0).value<CallId>(), meant);
            desk.field.setFocus();
        }
    }

    void putsTheWholeNameFirst()
    {
        SearchDesk desk;
        const CallId whole = desk.log(QStringLiteral("Lan"), kLanNumber, QStringLiteral("Hỏi đường"));
        const CallId part
            = desk.log(QStringLiteral("Phạm Hồng"), QStringLiteral("0954 220 861"), QStringLiteral("Chị Lan gọi hộ"));
        desk.type(QStringLiteral("lan"));
        QCOMPARE(desk.found(), (std::vector{whole, part}));
    }

    void triesKeysTypedWithoutTheInputMethod()
    {
        SearchDesk desk;
        const CallId call = desk.log(kLan, kLanNumber, QStringLiteral("Đèn đường hỏng"));
        desk.type(QStringLiteral("ddefn dduwowngf"));
        QCOMPARE(desk.found(), std::vector{call});
    }

    void walksThroughTheGroups()
    {
        SearchDesk desk;
        desk.log(kLan, kLanNumber, QStringLiteral("Đèn đường hỏng"));
        desk.log(kLan, kLanNumber, QStringLiteral("Rác tồn đọng"));
        desk.type(QStringLiteral("thi lan"));
        QCOMPARE(desk.current().kind, SearchHit::Kind::Call);
        desk.office.press(Qt::Key_Tab);
        QCOMPARE(desk.current().kind, SearchHit::Kind::Caller);
        QVERIFY(desk.current().detail.contains(QStringLiteral("2 call")));
        QCOMPARE(QApplication::focusWidget(), &desk.field);
        desk.office.press(Qt::Key_Tab);
        QCOMPARE(desk.current().kind, SearchHit::Kind::Command);
        desk.office.press(Qt::Key_Up);
        QCOMPARE(desk.current().kind, SearchHit::Kind::Caller);
        desk.office.press(Qt::Key_Return);
        QCOMPARE(desk.field.text(), QStringLiteral("số: 0952 771 093"));
        QCOMPARE(desk.found().size(), size_t(2));
    }

    void logsWhatWasTyped()
    {
        SearchDesk desk;
        desk.type(QStringLiteral("cây đổ chắn đường"));
        auto *nothing = desk.search->findChild<EmptyState *>();
        QVERIFY(nothing->isVisible());
        emit nothing->actionTriggered();
        QCOMPARE(desk.office.content()->toPlainText(), QStringLiteral("cây đổ chắn đường"));
    }

    void saysWhatCanBeTyped()
    {
        SearchDesk desk;
        desk.office.content()->setFocus();
        desk.field.setFocus(Qt::ShortcutFocusReason); // F3
        QVERIFY(desk.search->isVisible());
        desk.office.press(Qt::Key_Escape);
        QVERIFY(!desk.search->isVisible());
    }

    void leavesNoWordsBehind()
    {
        SearchDesk desk;
        desk.type(QStringLiteral("cây đổ"));
        QVERIFY(desk.search->isVisible());
        desk.office.press(Qt::Key_Escape);
        QVERIFY(!desk.search->isVisible());
        QVERIFY(desk.field.text().isEmpty());
    }

    void searchesTheSyllableBeingComposed()
    {
        SearchDesk desk;
        const CallId call = desk.log(kLan, kLanNumber, QStringLiteral("Đèn đường hỏng"));
        QInputMethodEvent composing(QStringLiteral("đè"), {});
        QApplication::sendEvent(&desk.field, &composing);
        QTRY_COMPARE(desk.found(), std::vector{call});
        QVERIFY(desk.field.testAttribute(Qt::WA_InputMethodEnabled));
        QVERIFY(desk.field.text().isEmpty());
    }

    void marksTheTypedLetters()
    {
        const MarkedText text(QStringLiteral("Đèn đường hẻm 7"), {QStringLiteral("den"), QStringLiteral("du")});
        QCOMPARE(text.spans(), (std::vector<MarkedText::Span>{{0, 3}, {4, 2}}));
        QVERIFY(MarkedText(QStringLiteral("Lý Tự Trọng"), {QStringLiteral("ro")}).spans().empty());
    }
};

QTEST_MAIN(TestCallSearch)
#include "tst_callsearch.moc"
