// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/testdesk.h"
#include "look/appearance.h"
#include "look/fonts.h"
#include "store/officertable.h"
#include "window/commands.h"
#include "window/shiftbanner.h"
#include "wiringlanguage.h"
#include "wiringrooms.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QtTest>

using namespace tb;

namespace {

/// A narrow pane may take this much of the space beside the words, not of the words.
constexpr int kPadding = 8;

/// Widgets of ours that the keyboard reaches. What Qt builds inside its own is Qt's to name; a button without words is
/// the hidden action of a strip.
bool wantsName(const QWidget *widget)
{
    if (widget->focusPolicy() == Qt::NoFocus || widget->isWindow()
        || widget->objectName().startsWith(QLatin1String("qt_")))
        return false;
    for (const char *inner :
         {"QScrollBar", "QHeaderView", "QComboBoxPrivateContainer", "QComboBoxListView", "QScrollArea"}) {
        if (widget->inherits(inner))
            return false;
    }
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return !label->text().isEmpty();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return !(button && button->text().isEmpty() && !button->isVisibleTo(button->parentWidget()));
}

QString nameOf(QWidget *widget)
{
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

bool isReserved(const QKeySequence &keys)
{
    const QKeyCombination key = keys[0];
    const Qt::KeyboardModifiers with = key.keyboardModifiers();
    const bool ctrlShift = with.testFlag(Qt::ControlModifier) && with.testFlag(Qt::ShiftModifier);
    const bool ctrlAlt = with.testFlag(Qt::ControlModifier) && with.testFlag(Qt::AltModifier);
    const bool altShift = with.testFlag(Qt::AltModifier) && with.testFlag(Qt::ShiftModifier);
    const QList<QKeyCombination> never{
        Qt::CTRL | Qt::Key_Space,     Qt::ALT | Qt::Key_Z,       Qt::ALT | Qt::Key_AsciiTilde,
        Qt::CTRL | Qt::Key_Semicolon, Qt::CTRL | Qt::Key_Period, Qt::ALT | Qt::Key_F4,
        Qt::ALT | Qt::Key_Space,      Qt::ALT | Qt::Key_Tab,     Qt::Key_Insert};
    return ctrlShift || ctrlAlt || altShift || with.testFlag(Qt::MetaModifier) || never.contains(key);
}

} // namespace

/// The whole window with all its rooms, as the program makes it.
class WiringRoomsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void everyControlHasAName();
    void noKeyIsAmbiguousOrReserved();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void theTitleNamesTheUnitAndNobody();
    void f2LeadsBackToTheFormFromEveryRoom();
    void theNumbersOfTheBannerOpenTheirLists();
    void aClickInTheRailLeadsIntoTheRoom();
    void comesBackToNothingThatIsHidden();
    void nobodyEntersARoomThatIsNotTheirs();
    void everyRoomKeepsItsNumber();

private:
    std::unique_ptr<WiringHouse> m_house;
    std::unique_ptr<WiringRooms> m_rooms;
};

void WiringRoomsTest::initTestCase()
{
    QVERIFY(loadFonts().ok());
    applyAppearance(*qApp, {});
}

void WiringRoomsTest::init()
{
    m_rooms.reset();
    m_house.reset();
    TestDesk desk;
    const Seat seat = desk.headSeat;
    const Officer officer = *OfficerTable(*desk.database).find(seat.officer).take();
    m_house = std::make_unique<WiringHouse>(std::move(desk.database));
    m_rooms = std::make_unique<WiringRooms>(*m_house);
    m_house->session.begin(seat, officer);
    m_rooms->window().resize(1366, 720);
    m_rooms->window().show();
}

void WiringRoomsTest::everyControlHasAName()
{
    QStringList nameless;
    for (QWidget *widget : m_rooms->window().findChildren<QWidget *>()) {
        if (wantsName(widget) && nameOf(widget).isEmpty())
            nameless.append(QStringLiteral("%1 %2 in %3")
                                .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                     widget->parentWidget()->objectName()));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void WiringRoomsTest::noKeyIsAmbiguousOrReserved()
{
    QHash<QString, QString> taken;
    for (const QAction *action : m_rooms->window().actions()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(!isReserved(keys), qPrintable(keys.toString()));
            QVERIFY2(!taken.contains(keys.toString()), qPrintable(keys.toString() + action->text()));
            taken.insert(keys.toString(), action->text());
        }
    }
    for (const QShortcut *shortcut : m_rooms->window().findChildren<QShortcut *>()) {
        QVERIFY2(!isReserved(shortcut->key()), qPrintable(shortcut->key().toString()));
        QVERIFY2(!taken.contains(shortcut->key().toString()), qPrintable(shortcut->key().toString()));
    }
    for (const QAbstractButton *button : m_rooms->window().findChildren<QAbstractButton *>()) {
        if (!button->shortcut().isEmpty())
            QVERIFY2(!taken.contains(button->shortcut().toString()),
                     qPrintable(button->shortcut().toString() + button->text()));
    }
}

void WiringRoomsTest::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    for (const char *language : {"vi", "en"}) {
        for (const int width : {1280, 1366})
            QTest::addRow("%s %d", language, width) << QString::fromLatin1(language) << width;
    }
}

void WiringRoomsTest::nothingIsCutOff()
{
    QFETCH(QString, language);
    QFETCH(int, width);
    WiringLanguage screen;
    screen.speak(language);
    const Seat seat = *m_house->session.seat();
    m_rooms = std::make_unique<WiringRooms>(*m_house);
    MainWindow &window = m_rooms->window();
    window.resize(width, 672);
    window.show();
    QStringList cut;
    for (const char *room : {"calls", "shift", "roster", "report"}) {
        window.showRoom(QString::fromLatin1(room));
        QCoreApplication::processEvents();
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const bool elides = widget->inherits("tb::ElidedLabel") || widget->inherits("QLineEditIconButton")
                || (label && label->wordWrap());
            const bool hasWords
                = label ? !label->text().isEmpty() : qobject_cast<const QAbstractButton *>(widget) != nullptr;
            if (widget->isVisible() && hasWords && !elides
                && widget->width() + kPadding < widget->minimumSizeHint().width())
                cut.append(QStringLiteral("%1 in %2: %3 < %4")
                               .arg(widget->objectName().isEmpty() && label ? label->text() : widget->objectName(),
                                    QString::fromLatin1(room))
                               .arg(widget->width())
                               .arg(widget->minimumSizeHint().width()));
        }
    }
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    QCOMPARE(m_house->session.seat(), std::optional(seat));
}

void WiringRoomsTest::theTitleNamesTheUnitAndNobody()
{
    QVERIFY(m_rooms->window().windowTitle().contains(QStringLiteral("UBND phường Hải Bình")));
    QVERIFY(!m_rooms->window().windowTitle().contains(QStringLiteral("Nghĩa")));
}

void WiringRoomsTest::f2LeadsBackToTheFormFromEveryRoom()
{
    for (const char *room : {"shift", "roster", "report"}) {
        m_rooms->window().showRoom(QString::fromLatin1(room));
        m_rooms->window().commands()->action(Commands::Id::NewCall)->trigger();
        QCOMPARE(m_rooms->window().currentRoom(), QStringLiteral("calls"));
        QCOMPARE(m_rooms->window().focusWidget()->objectName(), QStringLiteral("numberEdit"));
    }
}

void WiringRoomsTest::theNumbersOfTheBannerOpenTheirLists()
{
    m_rooms->window().showRoom(QStringLiteral("report"));
    emit m_rooms->window().banner()->countChosen(QStringLiteral("overdue"));
    QCOMPARE(m_rooms->window().currentRoom(), QStringLiteral("calls"));
    emit m_rooms->window().banner()->countChosen(QStringLiteral("lines"));
    QCOMPARE(m_rooms->window().currentRoom(), QStringLiteral("lines"));
}

// Else the keys that the strip names would not be heard.
void WiringRoomsTest::aClickInTheRailLeadsIntoTheRoom()
{
    MainWindow &window = m_rooms->window();
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto items = window.rail()->findChildren<NavItem *>();
    int entered = 0;
    for (NavItem *item : items) {
        if (!item->isVisible())
            continue;
        const QString before = window.currentRoom();
        QTest::mouseClick(item, Qt::LeftButton);
        const bool another = window.currentRoom() != before;
        QVERIFY2(!another || !window.rail()->isAncestorOf(window.focusWidget()), qPrintable(window.currentRoom()));
        entered += another ? 1 : 0;
    }
    QVERIFY(entered >= 5);
}

void WiringRoomsTest::comesBackToNothingThatIsHidden()
{
    MainWindow &window = m_rooms->window();
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.showRoom(QStringLiteral("shift"));
    auto *left = window.findChild<QAbstractButton *>(QStringLiteral("comingButton"));
    left->setFocus();
    QCOMPARE(window.focusWidget(), left);
    window.showRoom(QStringLiteral("report"));
    left->hide();
    window.showRoom(QStringLiteral("shift"));
    QVERIFY(window.focusWidget() != left);
    left->show();
    window.showRoom(QStringLiteral("report"));
    left->setFocus();
    window.showRoom(QStringLiteral("shift"));
    QCOMPARE(window.focusWidget(), left);
}

void WiringRoomsTest::nobodyEntersARoomThatIsNotTheirs()
{
    MainWindow &window = m_rooms->window();
    QVERIFY(!window.rail()->isRoomVisible(QStringLiteral("city")));
    window.showRoom(QStringLiteral("city"));
    QCOMPARE(window.currentRoom(), QStringLiteral("calls"));
    window.showRoom(QStringLiteral("ring-around"));
    QCOMPARE(window.currentRoom(), QStringLiteral("ring-around"));
}

// Hands know them; what is not for everybody comes behind.
void WiringRoomsTest::everyRoomKeepsItsNumber()
{
    MainWindow &window = m_rooms->window();
    const auto actions = window.findChildren<QAction *>(QStringLiteral("room"));
    int number = 0;
    for (const char *room : {"calls", "shift", "roster", "lines", "overview", "report"}) {
        ++number;
        for (QAction *action : actions) {
            if (action->shortcut() == QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)))
                action->trigger();
        }
        QCOMPARE(window.currentRoom(), QString::fromLatin1(room));
    }
}

QTEST_MAIN(WiringRoomsTest)
#include "tst_wiringrooms.moc"
