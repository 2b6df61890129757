// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/testdesk.h"
#include "store/calltable.h"

#include <QRandomGenerator>

namespace tb {

/// Calls of all kinds and fates, three lines, four fields, two officers, over some weeks; the same for the same seed.
class RandomCalls {
public:
    RandomCalls(TestDesk &desk, quint32 seed) : m_desk(desk), m_random(seed)
    {
        lines = {desk.line, desk.ids.next<LineId>(), desk.ids.next<LineId>()};
    }

    void put(int count, Moment from, Moment to)
    {
        Transaction transaction(*m_desk.database);
        for (int i = 0; i < count; ++i) {
            const qint64 span = (to - from).count();
            const Call call = make(from + milliseconds(static_cast<qint64>(m_random.generateDouble() * double(span))));
            if (!CallTable(*m_desk.database).put({{call, {}}}).ok())
                qFatal("a random call was not put");
        }
        if (!transaction.commit().ok())
            qFatal("the random calls were not put");
    }

    std::vector<LineId> lines;

private:
    int below(int bound) { return m_random.bounded(bound); }
    bool chance(int percent) { return below(100) < percent; }
    Moment after(Moment moment) { return moment + minutes(1 + below(chance(70) ? 180 : 9000)); }

    Call make(Moment at)
    {
        static const QStringList kinds{QStringLiteral("kind.question"), QStringLiteral("kind.reflect"),
                                       QStringLiteral("kind.nuisance"), QStringLiteral("kind.wrong_number")};
        static const QStringList fields{QStringLiteral("cat.noise"), QStringLiteral("cat.land"),
                                        QStringLiteral("cat.admin"), QString()};
        Call call;
        call.id = m_desk.ids.next<CallId>();
        call.unit
            = chance(95) ? m_desk.seat.unit : UnitId::fromText(QStringLiteral("019abc00-0000-7000-8000-00000000aaaa"));
        call.type = static_cast<CallType>(chance(70) ? 1 : chance(75) ? 2 : 3);
        call.line = lines[static_cast<std::size_t>(below(3))];
        call.loggedBy = chance(60) ? m_desk.seat.officer : m_desk.headSeat.officer;
        call.startedAt = at;
        call.kind = kinds[chance(85) ? below(2) : 2 + below(2)];
        call.field = fields[below(4)];
        call.callerNumber = QStringLiteral("+8495000%1").arg(below(60), 4, 10, QLatin1Char('0'));
        call.lastChangeAt = at;
        call.type == CallType::Missed ? makeMissed(call) : makeMatter(call);
        return call;
    }

    void makeMissed(Call &call)
    {
        call.callBackAt = at(call, 30);
        call.status = CallStatus::CallBackOwed;
        if (chance(40)) {
            call.servedAt = call.closedAt = call.firstResponseAt = after(call.startedAt);
            call.status = CallStatus::Settled;
        } else if (chance(20)) {
            call.closedAt = after(call.startedAt);
            call.closeReason = chance(50) ? QStringLiteral("nuisance") : QStringLiteral("tries");
            call.status = CallStatus::Settled;
        }
    }

    void makeMatter(Call &call)
    {
        call.servedAt = call.startedAt;
        if (chance(50)) {
            call.firstResponseAt = call.startedAt;
            return;
        }
        call.dueAt = at(call, 60 + below(6000));
        call.status = CallStatus::InProgress;
        if (chance(70))
            call.firstResponseAt = after(call.startedAt);
        if (call.firstResponseAt && chance(80)) {
            call.closedAt = chance(50) ? *call.firstResponseAt : after(*call.firstResponseAt);
            call.status = CallStatus::Settled;
        }
    }

    static Moment at(const Call &call, int minutesLater) { return call.startedAt + minutes(minutesLater); }

    TestDesk &m_desk;
    QRandomGenerator m_random;
};

} // namespace tb
