// SPDX-License-Identifier: GPL-3.0-or-later
#include "historybuilder.h"
#include "journal/callfold.h"
#include "journal/contestfold.h"
#include "journal/kinds.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace tb;

class ContestFoldTest : public QObject {
    Q_OBJECT
private slots:
    void namesBothVersions();
    void isOfOneMindWithTheFoldOfTheCall();
};

void ContestFoldTest::namesBothVersions()
{
    HistoryBuilder builder(SubjectType::Call);
    const auto amend = [&](const QString &place, EntryId base, const StreamId &stream) {
        return builder.add(kind::kCallAmended, {{QStringLiteral("fields"), QStringList{QStringLiteral("place")}}},
                           {{QStringLiteral("place"), place}}, base, stream);
    };
    const EntryId logged = builder.add(kind::kCallLogged, {{QStringLiteral("type"), QStringLiteral("answered")}});
    const EntryId first = amend(QStringLiteral("Hẻm 45"), logged, builder.desk);
    const EntryId second = amend(QStringLiteral("Hẻm 47"), logged, builder.otherDesk);

    const auto contests = foldContests(builder.history);

    QCOMPARE(contests.size(), size_t{1});
    QCOMPARE(contests[0].earlier.entry, first);
    QCOMPARE(contests[0].later.entry, second);
    QCOMPARE(contests[0].later.value, Json(QStringLiteral("Hẻm 47")));
    amend(QStringLiteral("Hẻm 46"), second, builder.desk);
    QVERIFY(foldContests(builder.history).empty());
}

void ContestFoldTest::isOfOneMindWithTheFoldOfTheCall()
{
    QRandomGenerator chance(17);
    const QStringList fields{QStringLiteral("place"), QStringLiteral("name"), QStringLiteral("due")};
    int contested = 0;
    for (int round = 0; round < 500; ++round) {
        HistoryBuilder builder(SubjectType::Call);
        QList<EntryId> ids{builder.add(kind::kCallLogged, {{QStringLiteral("type"), QStringLiteral("answered")}})};
        const int length = chance.bounded(1, 9);
        for (int i = 0; i < length; ++i) {
            QStringList chosen{fields[chance.bounded(3)]};
            if (chance.bounded(2) == 0)
                chosen.append(fields[chance.bounded(3)]);
            ids.append(builder.add(kind::kCallAmended, {{QStringLiteral("fields"), chosen}}, {},
                                   ids[chance.bounded(static_cast<int>(ids.size()))],
                                   chance.bounded(2) == 0 ? builder.desk : builder.otherDesk));
            const bool looked = foldCall(builder.history)->toBeLookedAt;
            QCOMPARE(!foldContests(builder.history).empty(), looked);
            contested += looked ? 1 : 0;
        }
    }
    QVERIFY(contested > 100);
}

QTEST_GUILESS_MAIN(ContestFoldTest)
#include "tst_contestfold.moc"
