// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/appearance.h"
#include "look/avatar.h"
#include "look/stylesheet.h"
#include "look/theme.h"

#include <QApplication>
#include <QRegularExpression>
#include <QtTest>

#include <cmath>

using namespace tb;

namespace {

double linear(double part)
{
    return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// WCAG 2: from 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

struct Pair {
    const char *name;
    Tone ink;
    Tone ground;
    double least;
};

const Pair kPairs[] = {
    {"text / surface", &Theme::text, &Theme::surface, 4.5},
    {"text / accentSoft", &Theme::text, &Theme::accentSoft, 4.5},
    {"text2 / surface", &Theme::text2, &Theme::surface, 4.5},
    {"text2 / window", &Theme::text2, &Theme::window, 4.5},
    {"text3 / surface", &Theme::text3, &Theme::surface, 4.5},
    {"text3 / surfaceAlt", &Theme::text3, &Theme::surfaceAlt, 4.5},
    {"text3 / window", &Theme::text3, &Theme::window, 4.5},
    {"text3 / accentSoft", &Theme::text3, &Theme::accentSoft, 4.5},
    {"onAccent / accent", &Theme::onAccent, &Theme::accent, 4.5},
    {"onAccent / accentHover", &Theme::onAccent, &Theme::accentHover, 4.5},
    {"accentText / surface", &Theme::accentText, &Theme::surface, 4.5},
    {"accentText / accentSoft", &Theme::accentText, &Theme::accentSoft, 4.5},
    {"successText / successSoft", &Theme::successText, &Theme::successSoft, 4.5},
    {"warnText / warnSoft", &Theme::warnText, &Theme::warnSoft, 4.5},
    {"dangerText / dangerSoft", &Theme::dangerText, &Theme::dangerSoft, 4.5},
    {"dangerText / accentSoft", &Theme::dangerText, &Theme::accentSoft, 4.5},
    {"violetText / violetSoft", &Theme::violetText, &Theme::violetSoft, 4.5},
    {"neutralText / neutralSoft", &Theme::neutralText, &Theme::neutralSoft, 4.5},
    {"onStatus / success", &Theme::onStatus, &Theme::success, 4.5},
    {"onStatus / danger", &Theme::onStatus, &Theme::danger, 4.5},
    {"onStatus / warn", &Theme::onStatus, &Theme::warn, 4.5},
    {"navText2 / nav", &Theme::navText2, &Theme::nav, 4.5},
    {"navText / navActive", &Theme::navText, &Theme::navActive, 4.5},
    {"borderStrong / surface", &Theme::borderStrong, &Theme::surface, 3},
    {"borderStrong / window", &Theme::borderStrong, &Theme::window, 3},
    {"accent / surface", &Theme::accent, &Theme::surface, 3},
    {"accent / window", &Theme::accent, &Theme::window, 3},
    {"success / surface", &Theme::success, &Theme::surface, 3},
    {"warn / surface", &Theme::warn, &Theme::surface, 3},
    {"danger / surface", &Theme::danger, &Theme::surface, 3},
    {"gold / nav", &Theme::gold, &Theme::nav, 3},
};

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void measuresContrastAsWcagDoes()
    {
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QVERIFY(qAbs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
    }

    void keepsEveryPairReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void keepsEveryPairReadable()
    {
        QFETCH(bool, dark);
        const Theme &theme = dark ? darkTheme() : lightTheme();
        for (const Pair &pair : kPairs) {
            const double found = contrast(theme.*pair.ink, theme.*pair.ground);
            QVERIFY2(found >= pair.least,
                     qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(pair.name)).arg(found)));
        }
    }

    void givesEveryToneAColourAndItsOwnName()
    {
        QSet<QString> names;
        for (const NamedTone &named : namedTones()) {
            QVERIFY((lightTheme().*named.tone).isValid());
            QVERIFY((darkTheme().*named.tone).isValid());
            names.insert(QString::fromLatin1(named.name));
        }
        QCOMPARE(names.size(), qsizetype(namedTones().size()));
    }

    void keepsWhiteInitialsReadable()
    {
        for (ushort letter = u'A'; letter <= u'Z'; ++letter) {
            const QString initials = QStringLiteral("T") + QChar(letter);
            QVERIFY2(contrast(Qt::white, Avatar::colourOf(initials)) >= 4.5, qPrintable(initials));
        }
    }

    void fillsEveryPlaceOfTheSheet()
    {
        const QString sheet = styleSheetFor(lightTheme(), 1);
        QVERIFY(sheet.contains(QLatin1String("QLabel[type=\"title\"] { font-size: 20px;")));
        QVERIFY(!sheet.contains(QLatin1Char('$')));
    }

    void growsTheSheetWithTheZoom()
    {
        QVERIFY(styleSheetFor(lightTheme(), 1.5).contains(QLatin1String("QLabel[type=\"title\"] { font-size: 30px;")));
    }

    void leavesTheColourOfFieldsToThePalette()
    {
        const QString sheet = styleSheetFor(darkTheme(), 1);
        static const QRegularExpression colouredField(
            QStringLiteral("(?m)^(\\*|QWidget|QLineEdit|QPlainTextEdit|QTextEdit)[^{\\n]*\\{[^}]*[ ;]color:"));
        QVERIFY2(!colouredField.match(sheet).hasMatch(), qPrintable(colouredField.match(sheet).captured()));
    }

    void changesThemeAndZoomWhileRunning()
    {
        QWidget widget;
        applyAppearance(*qApp, {true, 1.3});
        QVERIFY(themeOf(&widget).dark);
        QCOMPARE(scaled(&widget, 10), 13);
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkTheme().window);
        applyAppearance(*qApp, {false, 1});
        QVERIFY(!themeOf(&widget).dark);
        QCOMPARE(QApplication::palette().color(QPalette::PlaceholderText), lightTheme().text3);
    }

    void keepsTheZoomWithinReason()
    {
        applyAppearance(*qApp, {false, 9});
        QCOMPARE(zoomOf(nullptr), 2.0);
        applyAppearance(*qApp, {false, 1});
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
