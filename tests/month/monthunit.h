// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/absencedesk.h"
#include "duty/callbackdesk.h"
#include "duty/calldesk.h"
#include "duty/checkdesk.h"
#include "duty/linedesk.h"
#include "duty/matterdesk.h"
#include "duty/reconciledesk.h"
#include "duty/rosterdesk.h"
#include "duty/rosterreader.h"
#include "duty/shiftdesk.h"
#include "duty/swapdesk.h"
#include "fakes/fakeclock.h"
#include "fakes/seededrandom.h"

#include <QTemporaryDir>

#include <memory>

namespace tb {

/// An invented ward at the end of April 2026: eight officers, the last of them its head, six numbers, two holidays. One
/// real database, and every door of it.
class MonthUnit {
public:
    static constexpr int kOfficers = 8;
    static constexpr int kHead = 7;
    enum LineNumber { kHotline, kOneStop, kLand, kOrder, kOffice, kDisaster, kLines };

    MonthUnit();

    Seat seat(int officer) const;
    Seat head() const { return seat(kHead); }
    /// Everything that waits has reached the server.
    void send();

    QTemporaryDir folder;
    FakeClock clock{momentAt(QDate(2026, 4, 27), QTime(8, 0))};
    SeededRandom random{42};
    IdSource ids{clock, random};
    ChangeNotice notice;
    std::unique_ptr<Database> database;
    std::unique_ptr<EntryPen> pen;
    UnitId unit;
    std::vector<OfficerId> officers;
    std::vector<LineId> lines;

private:
    void plant(const Subject &subject, QStringView kind, Json::Object body, Json::Object personal = {});
    void plantPeople();
    void registerLines();

    DeskId m_desk;
    StreamId m_stream;
    qint64 m_counter = 0;
    qint64 m_seq = 0;
};

} // namespace tb
