// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/call.h"
#include "report/forwardslip.h"
#include "report/paperoutlet.h"
#include "store/database.h"

namespace tb {

/// Prints the slip that goes with a matter to whom it was passed on, from this computer's database.
class WiringSlip : public QObject {
    Q_OBJECT

public:
    WiringSlip(Database &database, const Clock &clock, QWidget *window);

    /// WrongState where it was passed on to nobody.
    Result<ForwardSlip> slipOf(CallId call);

public slots:
    void print(tb::CallId call);

signals:
    void failed(const tb::Error &error);

private:
    Done readUnit(const Call &call, ForwardSlip &slip);
    Done readCourse(const Call &call, ForwardSlip &slip);

    Database &m_database;
    const Clock &m_clock;
    PaperOutlet m_outlet;
};

} // namespace tb
