// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "wiringhouse.h"

namespace tb {

class CallPage;
class MainWindow;
class ReportPage;
class RosterPage;

/// The papers that are asked for outside their room: the slip of a matter, the sheet for an inspection, the
/// roster.
class WiringPapers : public QObject {
    Q_OBJECT

public:
    struct Pages {
        CallPage &calls;
        ReportPage &report;
        RosterPage &roster;
    };

    WiringPapers(WiringHouse &house, MainWindow &window, const Pages &pages, QObject *parent);

signals:
    void failed(const tb::Error &error);
    /// A sentence for the toast.
    void told(const QString &sentence);
};

} // namespace tb
