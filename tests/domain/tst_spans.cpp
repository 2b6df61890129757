// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spans.h"

#include <QRandomGenerator>
#include <QtTest>

#include <bitset>

using namespace tb;

class SpansTest : public QObject {
    Q_OBJECT
private slots:
    void joinsWhatTouchesAndDropsWhatIsEmpty();
    void theEndIsNotPartOfASpan();
    void obeysTheLawsOfSets();
};

namespace {

constexpr int kSize = 64;
using Bits = std::bitset<kSize>;

Span span(int from, int to)
{
    return {momentFromMs(from), momentFromMs(to)};
}

Bits bitsOf(const Spans &spans)
{
    Bits bits;
    for (size_t i = 0; i < kSize; ++i)
        bits[i] = holds(spans, momentFromMs(static_cast<qint64>(i)));
    return bits;
}

Spans anySpans(QRandomGenerator &random)
{
    std::vector<Span> any;
    for (int i = random.bounded(8); i > 0; --i) {
        const int from = random.bounded(kSize);
        any.push_back(span(from, from + random.bounded(-4, 12)));
    }
    return commonOf(unionOf(any), {span(0, kSize)});
}

} // namespace

void SpansTest::joinsWhatTouchesAndDropsWhatIsEmpty()
{
    QCOMPARE(unionOf({span(5, 7), span(1, 3), span(3, 5), span(9, 9), span(12, 10)}), (Spans{span(1, 7)}));
}

void SpansTest::theEndIsNotPartOfASpan()
{
    const Spans spans{span(1, 3), span(5, 6)};
    QVERIFY(holds(spans, momentFromMs(1)) && holds(spans, momentFromMs(2)) && holds(spans, momentFromMs(5)));
    QVERIFY(!holds(spans, momentFromMs(0)) && !holds(spans, momentFromMs(3)) && !holds(spans, momentFromMs(6)));
    QCOMPARE(totalOf(spans).count(), 3);
}

void SpansTest::obeysTheLawsOfSets()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 5000; ++i) {
        const Spans a = anySpans(random);
        const Spans b = anySpans(random);
        std::vector<Span> both = a;
        both.insert(both.end(), b.begin(), b.end());
        QCOMPARE(bitsOf(unionOf(both)), bitsOf(a) | bitsOf(b));
        QCOMPARE(bitsOf(commonOf(a, b)), bitsOf(a) & bitsOf(b));
        QCOMPARE(bitsOf(without(a, b)), bitsOf(a) & ~bitsOf(b));
        // The same moments are the same spans.
        QCOMPARE(unionOf(without(a, b)), without(a, b));
        QCOMPARE(unionOf(commonOf(a, b)), commonOf(a, b));
    }
}

QTEST_APPLESS_MAIN(SpansTest)
#include "tst_spans.moc"
