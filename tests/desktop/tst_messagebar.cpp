// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/appearance.h"
#include "look/fonts.h"
#include "look/messagebar.h"
#include "look/plainlabel.h"
#include "look/tbbutton.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <QtTest>

using namespace tb;

/// The strip in a column that is as narrow and as full as the call form.
class MessageBarTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void showsEveryWordInAFullColumn_data();
    void showsEveryWordInAFullColumn();
    void putsTheButtonBelowTheWordsWhereItIsNarrow();
};

void MessageBarTest::initTestCase()
{
    QVERIFY(loadFonts().ok());
}

void MessageBarTest::showsEveryWordInAFullColumn_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<qreal>("zoom");
    QTest::newRow("call form") << 312 << 1.0;
    QTest::newRow("detail") << 484 << 1.0;
    QTest::newRow("wide") << 900 << 1.0;
    QTest::newRow("call form, large") << 468 << 1.5;
}

void MessageBarTest::showsEveryWordInAFullColumn()
{
    QFETCH(int, width);
    QFETCH(qreal, zoom);
    applyAppearance(*qApp, {false, zoom});
    QWidget column;
    auto *rows = new QVBoxLayout(&column);
    auto *text = new QPlainTextEdit(&column);
    auto *bar = new MessageBar(&column);
    rows->addWidget(text, 1);
    rows->addWidget(bar);
    bar->showMessage(MessageBar::Kind::Danger, QStringLiteral("Chưa lưu được. Nội dung vẫn còn đây."),
                     QStringLiteral("Ổ đĩa đã đầy. Nội dung bạn gõ vẫn còn trong ô nhưng chưa lưu. Dọn bớt tệp rồi "
                                    "lưu lại."));
    bar->setAction(QStringLiteral("Thử lại"));
    column.resize(width, 320);
    column.show();
    QVERIFY(QTest::qWaitForWindowExposed(&column));

    for (const auto *label : bar->findChildren<PlainLabel *>())
        QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
}

void MessageBarTest::putsTheButtonBelowTheWordsWhereItIsNarrow()
{
    applyAppearance(*qApp, {false, 1});
    MessageBar bar;
    bar.showMessage(MessageBar::Kind::Warn, QStringLiteral("Mất kết nối"), QStringLiteral("Ghi tay vẫn được."));
    bar.setAction(QStringLiteral("Thử lại"));
    const auto *button = bar.findChild<TbButton *>();
    const auto *words = bar.findChildren<PlainLabel *>().last();
    bar.show();

    bar.resize(320, 120);
    QTRY_VERIFY(button->y() >= words->geometry().bottom());
    bar.resize(700, 60);
    QTRY_VERIFY(button->x() > words->geometry().right());
}

QTEST_MAIN(MessageBarTest)
#include "tst_messagebar.moc"
