// SPDX-License-Identifier: GPL-3.0-or-later
#include "shift/matterwords.h"

#include <QtTest>

using namespace tb;

class TestMatterWords : public QObject {
    Q_OBJECT

private slots:
    void namesTheCallerWithTheNumber()
    {
        Call call;
        call.callerName = QStringLiteral("Lê Văn Thành");
        call.callerNumber = QStringLiteral("+84953118402");
        QCOMPARE(MatterWords::caller(call), QStringLiteral("Lê Văn Thành · 0953 118 402"));
    }

    void coversWhoAskedForConfidentiality()
    {
        Call call;
        call.callerName = QStringLiteral("Lê Văn Thành");
        call.callerNumber = QStringLiteral("+84953118402");
        call.confidential = true;
        QCOMPARE(MatterWords::caller(call), QStringLiteral("Kept confidential"));
    }
};

QTEST_MAIN(TestMatterWords)
#include "tst_matterwords.moc"
