// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/appearance.h"
#include "look/avatar.h"
#include "look/chip.h"
#include "look/elidedlabel.h"
#include "look/emptystate.h"
#include "look/fieldlabel.h"
#include "look/fonts.h"
#include "look/keycap.h"
#include "look/messagebar.h"
#include "look/navrail.h"
#include "look/panetabs.h"
#include "look/progressline.h"
#include "look/segmentedcontrol.h"
#include "look/stattile.h"
#include "look/tbbutton.h"
#include "look/toast.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace tb;

namespace {

QAccessible::Role roleOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->role();
}

QString nameOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

template <class T> QList<T *> childrenIn(const QWidget &widget)
{
    return widget.findChildren<T *>();
}

} // namespace

class LookWidgetsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(loadFonts().ok());
        applyAppearance(*qApp, {false, 1});
    }

    void showsMarkupAsItWasWritten()
    {
        PlainLabel plain(QStringLiteral("<img src='x'> <b>Lan</b>"));
        QLabel other(QStringLiteral("Lan"));
        QCOMPARE(plain.textFormat(), Qt::PlainText);
        QVERIFY(plain.sizeHint().width() > 3 * other.sizeHint().width());
        QCOMPARE(plainToolTip(QStringLiteral("<b>a & b")), QStringLiteral("<qt>&lt;b&gt;a &amp; b</qt>"));
    }

    void elidesInsteadOfWidening()
    {
        ElidedLabel label(QStringLiteral("Rác tồn đọng ba ngày ở hẻm 45 đường Trần Quang Khải"));
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width() / 3);
        QCOMPARE(nameOf(&label), label.text());
    }

    void growsAButtonByItsKey_data()
    {
        QTest::addColumn<qreal>("zoom");
        QTest::newRow("100 %") << 1.0;
        QTest::newRow("200 %") << 2.0;
    }

    void growsAButtonByItsKey()
    {
        QFETCH(qreal, zoom);
        applyAppearance(*qApp, {false, zoom});
        const QString words = QStringLiteral("Lưu cuộc gọi");
        TbButton plain(TbButton::Kind::Primary, words);
        TbButton keyed(TbButton::Kind::Primary, words, QStringLiteral("save"), QStringLiteral("Ctrl+Enter"));
        const int text = QFontMetrics(uiFont(&plain, 14, true)).horizontalAdvance(words);
        QVERIFY(plain.sizeHint().width() >= text + scaled(&plain, 28));
        const int cap = KeyCap::sizeFor(&keyed, QStringLiteral("Ctrl+Enter")).width();
        QVERIFY(keyed.sizeHint().width() >= plain.sizeHint().width() + cap + scaled(&keyed, 18 + 16));
        QCOMPARE(keyed.sizeHint().height(), scaled(&keyed, 34));
        applyAppearance(*qApp, {false, 1});
    }

    void namesAButtonWithoutKeyAndMark()
    {
        TbButton button(TbButton::Kind::Secondary, QStringLiteral("&Chuyển"), QString(), QStringLiteral("F7"));
        QCOMPARE(nameOf(&button), QStringLiteral("Chuyển"));
        button.setIconOnly(true);
        QCOMPARE(nameOf(&button), QStringLiteral("Chuyển"));
        QVERIFY(button.toolTip().contains(QLatin1String("F7")));
    }

    void takesButtonKindsFromForms()
    {
        TbButton button;
        button.setText(QStringLiteral("Ghi"));
        const int regular = button.sizeHint().height();
        QVERIFY(button.setProperty("kind", QStringLiteral("outcome")));
        QVERIFY(button.isCheckable());
        QCOMPARE(button.property("kind").toString(), QStringLiteral("outcome"));
        QVERIFY(button.setProperty("kind", QStringLiteral("primary")));
        QVERIFY(button.setProperty("buttonSize", QStringLiteral("large")));
        QVERIFY(button.sizeHint().height() > regular);
    }

    void movesAmongChoicesAndChoosesWithSpace()
    {
        SegmentedControl control;
        for (const char16_t *text : {u"Đến", u"Đi", u"Khác"})
            control.addChoice(QString::fromUtf16(text));
        QSignalSpy chosen(&control, &SegmentedControl::chosen);
        control.show();
        QVERIFY(QTest::qWaitForWindowActive(&control));
        control.setFocus();
        QCOMPARE(control.current(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(control.current(), 0);
        QVERIFY(chosen.isEmpty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(control.current(), 1);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toInt(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(control.current(), 0);
    }

    void isOneTabStopOfRadioButtons()
    {
        SegmentedControl control;
        control.addChoice(QStringLiteral("Đến"));
        control.addChoice(QStringLiteral("Đi"));
        control.setCurrent(1);
        int stops = 0;
        for (QRadioButton *choice : childrenIn<QRadioButton>(control)) {
            stops += (choice->focusPolicy() & Qt::TabFocus) ? 1 : 0;
            QCOMPARE(roleOf(choice), QAccessible::RadioButton);
        }
        QCOMPARE(stops, 1);
        QCOMPARE(roleOf(&control), QAccessible::Grouping);
    }

    void doesNotReportAChoiceMadeByTheProgram()
    {
        SegmentedControl control;
        control.addChoice(QStringLiteral("Đến"));
        control.addChoice(QStringLiteral("Đi"));
        QSignalSpy chosen(&control, &SegmentedControl::chosen);
        control.setCurrent(1);
        QCOMPARE(control.current(), 1);
        QVERIFY(chosen.isEmpty());
    }

    void countsOnTabsForEyesAndEars()
    {
        PaneTabs tabs;
        tabs.addPane(QStringLiteral("Hôm nay"));
        tabs.addPane(QStringLiteral("Gọi lại"));
        const int before = tabs.tabRect(1).width();
        tabs.setBadge(1, {3, Status::Danger, true});
        QVERIFY(tabs.tabRect(1).width() > before);
        QVERIFY(tabs.accessibleTabName(1).contains(QLatin1Char('3')));
        QSignalSpy chosen(&tabs, &PaneTabs::tabChosen);
        QTest::keyClick(&tabs, Qt::Key_Right);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(tabs.currentIndex(), 1);
    }

    void walksTheRailWithArrowsAndOpensWithEnter()
    {
        NavRail rail;
        rail.addRoom(QStringLiteral("calls"), QStringLiteral("Cuộc gọi"), QStringLiteral("phone"));
        rail.addRoom(QStringLiteral("shift"), QStringLiteral("Ca của tôi"), QStringLiteral("user-check"));
        rail.addRoom(QStringLiteral("sync"), QStringLiteral("Đồng bộ"), QStringLiteral("refresh"),
                     NavRail::Place::Bottom);
        QCOMPARE(rail.current(), QStringLiteral("calls"));
        rail.setRoomVisible(QStringLiteral("shift"), false);
        rail.show();
        QVERIFY(QTest::qWaitForWindowActive(&rail));
        childrenIn<NavItem>(rail).first()->setFocus();
        QSignalSpy chosen(&rail, &NavRail::roomChosen);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("sync"));
        QCOMPARE(rail.current(), QStringLiteral("sync"));
    }

    void tellsBadgesOfTheRailAloud()
    {
        NavRail rail;
        rail.addRoom(QStringLiteral("calls"), QStringLiteral("Cuộc gọi"), QStringLiteral("phone"));
        rail.setBadge(QStringLiteral("calls"), 2, NavItem::Badge::Red);
        NavItem *item = childrenIn<NavItem>(rail).first();
        QVERIFY(nameOf(item).contains(QLatin1Char('2')));
        rail.setCompact(true);
        QCOMPARE(rail.width(), 60);
        QVERIFY(item->toolTip().contains(QStringLiteral("Cuộc gọi")));
    }

    void bringsAToastThatGoesByItself()
    {
        QWidget window;
        window.resize(800, 600);
        Toast toast(&window);
        window.show();
        toast.showMessage(QStringLiteral("Đã lưu"), QStringLiteral("Hoàn tác"), QStringLiteral("Ctrl+Z"));
        QVERIFY(toast.isVisible());
        QVERIFY(window.rect().contains(toast.geometry()));
        QVERIFY(toast.geometry().top() > window.height() / 2);
        QSignalSpy triggered(&toast, &Toast::actionTriggered);
        childrenIn<TbButton>(toast).first()->click();
        QCOMPARE(triggered.size(), 1);
        QVERIFY(toast.isHidden());
    }

    void saysWhatAStripMeans()
    {
        MessageBar bar;
        bar.showMessage(MessageBar::Kind::Warn, QStringLiteral("Mất kết nối"), QStringLiteral("Ghi tay: F2."));
        QCOMPARE(nameOf(&bar), QStringLiteral("Mất kết nối. Ghi tay: F2."));
        QCOMPARE(roleOf(&bar), QAccessible::AlertMessage);
        TbButton *action = childrenIn<TbButton>(bar).first();
        QVERIFY(action->isHidden());
        bar.setAction(QStringLiteral("Thử lại"));
        QSignalSpy triggered(&bar, &MessageBar::actionTriggered);
        action->click();
        QCOMPARE(triggered.size(), 1);
    }

    void offersOneWayOutOfNothing()
    {
        EmptyState empty(QStringLiteral("phone"), QStringLiteral("Chưa có cuộc gọi"), QStringLiteral("Sẽ hiện ở đây."));
        QSignalSpy triggered(&empty, &EmptyState::actionTriggered);
        empty.setAction(QStringLiteral("Ghi cuộc gọi"));
        QCOMPARE(childrenIn<TbButton>(empty).size(), 1);
        childrenIn<TbButton>(empty).first()->click();
        QCOMPARE(triggered.size(), 1);
    }

    void shortensVietnameseNamesToTwoLetters()
    {
        QCOMPARE(Avatar::initialsOf(QStringLiteral("Nguyễn Thị Thu Hà")), QStringLiteral("TH"));
        QCOMPARE(Avatar::initialsOf(QStringLiteral("Lê Thị ngọc ánh")), QStringLiteral("NÁ"));
        QCOMPARE(Avatar::initialsOf(QStringLiteral("  Oanh ")), QStringLiteral("O"));
        QCOMPARE(Avatar::initialsOf(QString()), QString());
        const QString decomposed = QStringLiteral("Ngọc Ánh").normalized(QString::NormalizationForm_D);
        QCOMPARE(Avatar::initialsOf(decomposed), QStringLiteral("NÁ"));
    }

    void labelsAFieldForEveryone()
    {
        QWidget form;
        auto *edit = new QLineEdit(&form);
        auto *label = new FieldLabel(QStringLiteral("&Số máy"), edit, &form);
        QCOMPARE(nameOf(edit), QStringLiteral("Số máy"));
        label->setRequired(true);
        QCOMPARE(label->property("required").toBool(), true);
    }

    void makesRoomForTheWordsOfAChip()
    {
        Chip chip(ChipContent{QStringLiteral("Gọi lại trước 09:48"), QStringLiteral("clock"), Status::Danger, true});
        const int words = QFontMetrics(uiFont(&chip, 12, true)).horizontalAdvance(chip.content().text);
        QVERIFY(chip.sizeHint().width() >= words + 14 + 16);
        QCOMPARE(nameOf(&chip), QStringLiteral("Gọi lại trước 09:48"));
        QCOMPARE(roleOf(&chip), QAccessible::StaticText);
    }

    void readsANumberWithItsCaption()
    {
        StatTile tile(QStringLiteral("clock"), Status::Warn, QStringLiteral("Đến hạn nay"));
        const int before = tile.sizeHint().width();
        tile.setNumber(QStringLiteral("1.234 / 1.250 cuộc"));
        QVERIFY(tile.sizeHint().width() > before);
        QCOMPARE(nameOf(&tile), QStringLiteral("Đến hạn nay: 1.234 / 1.250 cuộc"));
    }

    void tellsHowFarALineIs()
    {
        ProgressLine line;
        line.setProgress(1.7);
        QCOMPARE(line.accessibleDescription(), QStringLiteral("100 %"));
        QCOMPARE(roleOf(&line), QAccessible::ProgressBar);
    }

    void paintsTheGroundOfOurOwnClasses()
    {
        EmptyState empty;
        empty.setProperty("ground", QStringLiteral("sunken"));
        empty.resize(300, 300);
        QCOMPARE(empty.grab().toImage().pixelColor(2, 2), lightTheme().sunken);
    }

    void keepsFieldsAtTheirHeight()
    {
        QLineEdit edit;
        QCOMPARE(edit.sizeHint().height(), 34);
        applyAppearance(*qApp, {true, 2});
        QCOMPARE(QLineEdit().sizeHint().height(), 68);
        applyAppearance(*qApp, {false, 1});
    }
};

QTEST_MAIN(LookWidgetsTest)
#include "tst_lookwidgets.moc"
