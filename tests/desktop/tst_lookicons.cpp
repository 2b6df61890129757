// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/appearance.h"
#include "look/fonts.h"
#include "look/icon.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QPainter>
#include <QRawFont>
#include <QSvgRenderer>
#include <QtTest>

using namespace tb;

namespace {

int inkOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour;
    }
    return count;
}

QImage drawn(const QIcon &icon, int side, qreal ratio = 1)
{
    return icon.pixmap(QSize(side, side), ratio).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// Every Vietnamese letter in both cases: the 134 with a mark of tone or shape and the plain ones.
QString vietnameseLetters()
{
    const QString lower
        = QStringLiteral("aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ");
    return lower + lower.toUpper();
}

} // namespace

class LookIconsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(loadFonts().ok()); }

    void readsEveryIconFile_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(QStringLiteral(TRUCBAN_SOURCE_DIR "/resources/icons"));
        for (const QString &file : folder.entryList({QStringLiteral("*.svg")}))
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }

    void readsEveryIconFile()
    {
        QFETCH(QString, name);
        QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(name));
        QVERIFY2(renderer.isValid(), "the program does not carry it, or it is no SVG");
        const QIcon icon = name == QLatin1String("trucban") ? appIcon() : themedIcon(name, &Theme::text);
        const QColor ink = name == QLatin1String("trucban") ? lightTheme().gold : lightTheme().text;
        QVERIFY(inkOf(drawn(icon, 48), ink) > 10);
    }

    void drawsNothingForAnUnknownName()
    {
        QCOMPARE(inkOf(drawn(themedIcon(QStringLiteral("none")), 24), lightTheme().text2), 0);
    }

    void followsTheTheme()
    {
        const QIcon icon = themedIcon(QStringLiteral("check"), &Theme::success);
        QVERIFY(inkOf(drawn(icon, 48), lightTheme().success) > 10);
        applyAppearance(*qApp, {true, 1});
        QVERIFY(inkOf(drawn(icon, 48), darkTheme().success) > 10);
        QCOMPARE(inkOf(drawn(icon, 48), lightTheme().success), 0);
        applyAppearance(*qApp, {false, 1});
    }

    void isSharpOnFineScreens()
    {
        const QPixmap pixmap = themedIcon(QStringLiteral("phone")).pixmap(QSize(18, 18), 2);
        QCOMPARE(pixmap.size(), QSize(36, 36));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }

    void carriesBothFonts()
    {
        QVERIFY(QFontDatabase::families().contains(QStringLiteral("Noto Sans")));
        QVERIFY(QFontDatabase::families().contains(QStringLiteral("Tinos")));
    }

    void writesEveryVietnameseLetter_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : QDir(QStringLiteral(":/fonts")).entryList({QStringLiteral("*.ttf")}))
            QTest::newRow(qPrintable(file)) << file;
        QCOMPARE(QDir(QStringLiteral(":/fonts")).entryList().size(), 6);
    }

    void writesEveryVietnameseLetter()
    {
        QFETCH(QString, file);
        const QRawFont font(QStringLiteral(":/fonts/%1").arg(file), 14);
        QVERIFY(font.isValid());
        for (const QChar letter : vietnameseLetters())
            QVERIFY2(font.supportsCharacter(letter), qPrintable(QString(letter)));
    }
};

QTEST_MAIN(LookIconsTest)
#include "tst_lookicons.moc"
