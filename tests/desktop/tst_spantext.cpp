// SPDX-License-Identifier: GPL-3.0-or-later
#include "line/spantext.h"

#include <QtTest>

using namespace tb;

class SpanTextTest : public QObject {
    Q_OBJECT
private slots:
    void readsStretchesAsPeopleTypeThem_data();
    void readsStretchesAsPeopleTypeThem();
};

void SpanTextTest::readsStretchesAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    const std::pair<const char16_t *, const char16_t *> rows[]
        = {{u"", u""},
           {u"07:30-11:30, 13:00-17:00", u"07:30-11:30, 13:00-17:00"},
           {u"13-17; 7h30–11h30", u"07:30-11:30, 13:00-17:00"},
           {u"0-24", u"00:00-24:00"},
           {u"22:00-06:00", u"?"},
           {u"07:30-11:30, 11:00-12:00", u"?"},
           {u"7:75-9", u"?"},
           {u"sáng", u"?"},
           {u"24:30-25:00", u"?"}};
    for (const auto &[typed, read] : rows)
        QTest::addRow("%s", qPrintable(QString::fromUtf16(typed)))
            << QString::fromUtf16(typed) << QString::fromUtf16(read);
}

void SpanTextTest::readsStretchesAsPeopleTypeThem()
{
    QFETCH(QString, typed);
    QFETCH(QString, read);
    const auto spans = spansOfText(typed);
    QCOMPARE(spans ? textOfSpans(*spans) : QStringLiteral("?"), read);
}

QTEST_GUILESS_MAIN(SpanTextTest)
#include "tst_spantext.moc"
