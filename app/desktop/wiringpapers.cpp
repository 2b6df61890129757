// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringpapers.h"

#include "call/callpage.h"
#include "report/reportpage.h"
#include "roster/rosterpage.h"
#include "window/commands.h"
#include "window/mainwindow.h"
#include "wiringexports.h"
#include "wiringroster.h"
#include "wiringslip.h"

#include <QAction>

namespace tb {

WiringPapers::WiringPapers(WiringHouse &house, MainWindow &window, const Pages &pages, QObject *parent)
    : QObject(parent)
{
    auto *slip = new WiringSlip(*house.database, house.clock, &window);
    connect(&pages.calls, &CallPage::slipAsked, slip, &WiringSlip::print);
    connect(slip, &WiringSlip::failed, this, &WiringPapers::failed);
    auto *roster = new WiringRoster(*house.database, house.clock, &window);
    connect(&pages.roster, &RosterPage::printAsked, roster, &WiringRoster::print);
    connect(roster, &WiringRoster::failed, this, &WiringPapers::failed);
    connect(roster, &WiringRoster::pdfWritten, this, [this] { emit told(tr("The PDF is saved.", "roster")); });
    connect(window.commands()->action(Commands::Id::Inspection), &QAction::triggered, &pages.report,
            [&house, &window, &report = pages.report] {
                window.showRoom(QStringLiteral("report"));
                report.showInspection(house.clock.now());
            });
    // Last: takes every way out that the rooms have.
    new WiringExports(house.pen, house.session, window, this);
}

} // namespace tb
