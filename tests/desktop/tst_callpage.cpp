// SPDX-License-Identifier: GPL-3.0-or-later
#include "calldeskfixture.h"
#include "look/appearance.h"
#include "look/fonts.h"
#include "look/toast.h"

#include <QAbstractButton>
#include <QSignalSpy>

using namespace tb;

class TestCallPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(loadFonts().ok());
        applyAppearance(*qApp, {});
    }

    void tellsTheReferenceAfterTheCommit()
    {
        CallDeskFixture office;
        QSignalSpy saved(office.page.get(), &CallPage::saved);
        office.content()->setFocus();
        office.type(QStringLiteral("Hỏi lịch tiếp công dân"));
        office.pressSave();
        QCOMPARE(saved.size(), 1);
        QVERIFY(office.page->findChild<Toast *>()->isVisible());
        const QString reference = office.all().at(0).reference;
        bool told = false;
        for (const QLabel *label : office.page->findChild<Toast *>()->findChildren<QLabel *>())
            told = told || label->text().contains(reference);
        QVERIFY(told);
    }

    void showsNobodysCallsToNobody()
    {
        CallDeskFixture office;
        office.page->open(office.log(office.desk.draft()));
        QVERIFY(office.find<QLabel>("contentLabel")->isVisible());
        office.page->setSeat({});
        QVERIFY(!office.view()->isVisible());
        QVERIFY(!office.find<QLabel>("contentLabel")->isVisible());
    }

    void followsWhatAnotherDeskSays()
    {
        CallDeskFixture office;
        QSignalSpy counted(office.page.get(), &CallPage::countsChanged);
        const CallId id = office.log(office.desk.draft());
        QCOMPARE(counted.size(), 1);
        office.page->open(id);
        QVERIFY(office.calls
                    .respond(office.desk.seat, id,
                             {QStringLiteral("Đã trả lời"),
                              QStringLiteral("phone"),
                              {},
                              QStringLiteral("yes"),
                              true,
                              office.desk.clock.now()})
                    .ok());
        bool seen = false;
        for (const QLabel *label : office.page->findChildren<QLabel *>())
            seen = seen || label->text() == QStringLiteral("Đã trả lời");
        QVERIFY(seen);
    }

    void namesEverythingThatTakesTheFocus()
    {
        CallDeskFixture office;
        office.page->open(office.log(office.desk.draft()));
        for (const QWidget *widget : office.page->findChildren<QWidget *>()) {
            const bool takes = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)
                && (widget->inherits("QLineEdit") || widget->inherits("QComboBox") || widget->inherits("QListView")
                    || widget->inherits("QPlainTextEdit"));
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (takes || (button && button->isVisible() && button->text().isEmpty()))
                QVERIFY2(!widget->accessibleName().isEmpty() || !widget->toolTip().isEmpty(),
                         qPrintable(widget->objectName()));
        }
    }

    void cutsNoWordAtTheSmallTier()
    {
        CallDeskFixture office;
        office.page->open(office.log(office.desk.draft()));
        office.page->resize(1220, 543);
        QCoreApplication::sendPostedEvents();
        for (const QLabel *label : office.page->findChildren<QLabel *>()) {
            const bool fixed = label->isVisible() && !label->wordWrap() && !label->inherits("tb::ElidedLabel");
            if (fixed)
                QVERIFY2(label->width() + 1 >= label->sizeHint().width(), qPrintable(label->text()));
        }
        for (const QAbstractButton *button : office.page->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() + 1 >= button->minimumSizeHint().width(), qPrintable(button->text()));
        }
    }
};

QTEST_MAIN(TestCallPage)
#include "tst_callpage.moc"
