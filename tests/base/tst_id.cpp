// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include "domain/ids.h"

#include <QTest>

using namespace tb;

class IdTest : public QObject {
    Q_OBJECT
private slots:
    void isOrderedByItsBytes();
    void isNullWithoutSixteenBytes();
};

void IdTest::isOrderedByItsBytes()
{
    // One bit after the other, so that each place decides once.
    std::vector<CallId> ids{CallId()};
    for (int bit = 0; bit < 128; ++bit) {
        QByteArray bytes(16, '\0');
        bytes[15 - bit / 8] = static_cast<char>(1 << (bit % 8));
        ids.push_back(CallId::fromBytes(bytes));
    }
    for (const CallId &a : ids) {
        for (const CallId &b : ids) {
            QCOMPARE(a < b, a.bytes() < b.bytes());
            QCOMPARE(a == b, a.bytes() == b.bytes());
        }
    }
}

void IdTest::isNullWithoutSixteenBytes()
{
    QVERIFY(CallId::fromBytes({}).isNull());
    QVERIFY(CallId::fromBytes(QByteArray(15, 'x')).isNull());
    QVERIFY(CallId::fromText(QStringLiteral("019abc")).isNull());
    QVERIFY(!CallId::fromBytes(QByteArray(16, 'x')).isNull());
}

QTEST_GUILESS_MAIN(IdTest)
#include "tst_id.moc"
