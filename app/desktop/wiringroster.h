// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "duty/seat.h"
#include "report/paperoutlet.h"
#include "report/rosterpaper.h"
#include "roster/rosterprint.h"
#include "store/database.h"

namespace tb {

struct RosterSheet;

/// Prints the roster that is in sight, from this computer's database.
class WiringRoster : public QObject {
    Q_OBJECT

public:
    WiringRoster(Database &database, const Clock &clock, QWidget *window);

    Result<RosterPaper> paperOf(UnitId unit, const RosterPrint &asked);

public slots:
    void print(tb::UnitId unit, const tb::RosterPrint &asked);

signals:
    void failed(const tb::Error &error);
    void pdfWritten(const QString &path);

private:
    Database &m_database;
    const Clock &m_clock;
    PaperOutlet m_outlet;
};

} // namespace tb
