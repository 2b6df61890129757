// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringrooms.h"

#include "call/callpage.h"
#include "call/codewords.h"
#include "errortext.h"
#include "look/toast.h"
#include "overview/overviewpage.h"
#include "report/reportpage.h"
#include "roster/rosterpage.h"
#include "settings/settingspage.h"
#include "shift/myshiftpage.h"
#include "store/entrytable.h"
#include "store/officertable.h"
#include "sync/syncpage.h"
#include "window/commands.h"
#include "window/shiftbanner.h"
#include "wiringcity.h"
#include "wiringkeys.h"
#include "wiringlines.h"
#include "wiringoverview.h"
#include "wiringpapers.h"
#include "wiringpresence.h"
#include "wiringsettings.h"

#include <QAction>
#include <QLineEdit>
#include <QMenuBar>

#include <algorithm>

namespace tb {

namespace {

constexpr int kMostWaiting = 1000;
const QString kCalls = QStringLiteral("calls");
const QString kShift = QStringLiteral("shift");
const QString kRoster = QStringLiteral("roster");
const QString kSync = QStringLiteral("sync");
const QString kSettings = QStringLiteral("settings");
const QString kReport = QStringLiteral("report");
const QString kOverview = QStringLiteral("overview");

} // namespace

WiringRooms::WiringRooms(WiringHouse &house, QObject *parent)
    : QObject(parent), m_house(house), m_facts(*house.database, house.shifts, house.clock)
{
    addRooms();
    connectCalls();
    connectShift();
    connectCommands();
    connectTray();
    connectPresence();
    connectHouseRooms();
    auto *papers = new WiringPapers(m_house, m_window, {*m_calls, *m_report, *m_roster}, this);
    connect(papers, &WiringPapers::told, this, &WiringRooms::tell);
    connect(papers, &WiringPapers::failed, this, &WiringRooms::fail);
    new WiringCity(m_house, m_window, this);
    connect(&m_house.session, &Session::officerChanged, this, &WiringRooms::followSession);
    connect(&m_house.notice, &ChangeNotice::subjectsChanged, this, &WiringRooms::refresh);
    connect(&m_house.sync, &SyncClient::statusChanged, this, &WiringRooms::showSync);
    m_minute.setInterval(std::chrono::seconds(30));
    connect(&m_minute, &QTimer::timeout, this, &WiringRooms::refresh);
    m_minute.start();
    followSession();
}

WiringRooms::~WiringRooms() = default;

void WiringRooms::addRooms()
{
    const auto explain = [](const Error &error) { return ErrorText::full(error); };
    m_calls = new CallPage({*m_house.database, m_house.calls, m_house.matters, m_house.missed, m_house.erasures,
                            m_house.clock, m_house.notice, m_house.ids, explain, m_house.reproof.asking()});
    m_shift = new MyShiftPage({*m_house.database, m_house.shifts, m_house.swaps, m_house.rosterNews, m_house.clock,
                               m_house.notice, m_house.ids, explain});
    m_roster = new RosterPage(
        {*m_house.database, m_house.roster, m_house.absences, m_house.swaps, m_house.clock, m_house.notice, explain});
    m_report = new ReportPage(m_house.reports);
    m_window.addRoom({kCalls, tr("Calls", "room"), QStringLiteral("phone"), NavRail::Place::Top, callKeys()}, m_calls);
    m_window.addRoom({kShift, tr("My shift", "room"), QStringLiteral("user-check"), NavRail::Place::Top, shiftKeys()},
                     m_shift);
    m_window.addRoom({kRoster, tr("Roster", "room"), QStringLiteral("calendar"), NavRail::Place::Top, rosterKeys()},
                     m_roster);
    new WiringLines(m_house, m_window, m_tray, this);
    m_overview = new WiringOverview(m_house, this);
    m_window.addRoom({kOverview,
                      tr("Overview", "room"),
                      QStringLiteral("chart"),
                      NavRail::Place::Top,
                      {{QStringLiteral("Ctrl+P"), tr("Print")}, {QStringLiteral("Ctrl+E"), tr("Export a table")}}},
                     m_overview->page());
    connect(m_overview, &WiringOverview::callChosen, this, [this](CallId call) {
        m_window.showRoom(kCalls);
        m_calls->open(call);
    });
    connect(m_overview, &WiringOverview::printAsked, this, [this](const Period &period) {
        m_window.showRoom(kReport);
        m_report->showPeriod(period);
    });
    m_window.addRoom({kReport,
                      tr("Reports", "room"),
                      QStringLiteral("file-text"),
                      NavRail::Place::Top,
                      {{QStringLiteral("Ctrl+P"), tr("Print")}, {QStringLiteral("Ctrl+E"), tr("Export PDF")}}},
                     m_report);
    addHouseRooms();
}

void WiringRooms::addHouseRooms()
{
    m_sync = new SyncPage({*m_house.database, m_house.refusals, m_house.door, m_house.clock, m_house.notice,
                           m_house.contests, &CodeWords::text});
    m_settings = new WiringSettings(m_house, this);
    m_window.addRoom({kSync, tr("Sync", "room"), QStringLiteral("refresh"), NavRail::Place::Bottom, {}}, m_sync);
    m_window.addRoom({kSettings, tr("Settings", "room"), QStringLiteral("settings"), NavRail::Place::Bottom, {}},
                     m_settings->page());
}

void WiringRooms::connectHouseRooms()
{
    connect(m_sync, &SyncPage::syncAsked, this, [this] { m_house.sync.syncNow(); });
    connect(m_sync, &SyncPage::callChosen, this, [this](CallId call) {
        m_window.showRoom(kCalls);
        m_calls->open(call);
    });
    connect(m_sync, &SyncPage::refreshed, this, &WiringRooms::showSync);
    connect(&m_house.sync, &SyncClient::statusChanged, m_sync, &SyncPage::setStatus);
    connect(m_window.strip(), &StatusStrip::syncChosen, this, [this] { m_window.showRoom(kSync); });
    connect(m_window.rail(), &NavRail::officerChosen, this, &WiringRooms::lockAsked);
    connect(m_settings, &WiringSettings::preferencesChanged, this, &WiringRooms::preferencesChanged);
    connect(m_settings, &WiringSettings::told, this, &WiringRooms::tell);
    m_sync->setStatus(m_house.sync.status());
}

void WiringRooms::showPreferences(const Preferences &preferences)
{
    m_settings->showPreferences(preferences);
    m_presence->setPatience(minutes(preferences.presenceMinutes));
}

void WiringRooms::connectCalls()
{
    m_calls->attachSearch(m_window.banner()->searchEdit(), &m_window);
    connect(m_calls, &CallPage::saved, this, &WiringRooms::refresh);
    connect(m_window.banner(), &ShiftBanner::countChosen, this, &WiringRooms::showCount);
    auto *matter = new QMenu(tr("Matter", "menu"), m_window.menuBar());
    matter->addActions(m_calls->deeds());
    m_window.menuBar()->insertMenu(m_window.menuBar()->actions().value(1), matter);
    connect(&m_window, &MainWindow::roomShown, matter->menuAction(),
            [matter](const QString &id) { matter->menuAction()->setVisible(id == kCalls); });
    connect(&m_window, &MainWindow::roomShown, this, [this](const QString &id) {
        if (id == kReport)
            m_report->refresh();
    });
}

void WiringRooms::connectShift()
{
    connect(m_window.banner(), &ShiftBanner::shiftAsked, m_shift, &MyShiftPage::takeOrLeave);
    connect(m_shift, &MyShiftPage::handoverOpened, this, [this] { m_window.showRoom(kShift); });
    connect(m_shift, &MyShiftPage::recordAsked, this, [this](const ShiftId &shift) {
        m_window.showRoom(kReport);
        m_report->showRecord(shift);
    });
    connect(m_shift, &MyShiftPage::replyAsked, this, [this] {
        m_window.showRoom(kOverview);
        m_overview->page()->openReviews();
    });
    connect(m_shift, &MyShiftPage::told, this, &WiringRooms::tell);
    connect(m_shift, &MyShiftPage::failed, this, &WiringRooms::fail);
    connect(m_roster, &RosterPage::told, this, &WiringRooms::tell);
    connect(m_roster, &RosterPage::gapsCounted, this,
            [this](int gaps) { m_window.rail()->setBadge(kRoster, gaps, NavItem::Badge::Gold); });
}

void WiringRooms::connectCommands()
{
    using Id = Commands::Id;
    const auto on
        = [this](Id id, auto deed) { connect(m_window.commands()->action(id), &QAction::triggered, this, deed); };
    on(Id::NewCall, [this] {
        m_window.showRoom(kCalls);
        m_calls->newCall();
    });
    on(Id::Search, [this] { m_window.banner()->searchEdit()->setFocus(Qt::ShortcutFocusReason); });
    on(Id::Shift, [this] { m_shift->takeOrLeave(); });
    on(Id::SyncNow, [this] { m_house.sync.syncNow(); });
    on(Id::Lock, [this] { emit lockAsked(); });
    on(Id::ZoomIn, [this] { emit zoomAsked(1); });
    on(Id::ZoomOut, [this] { emit zoomAsked(-1); });
    on(Id::ZoomReset, [this] { emit zoomAsked(0); });
    on(Id::Settings, [this] { m_window.showRoom(kSettings); });
}

void WiringRooms::connectTray()
{
    connect(&m_tray, &DutyTray::opened, &m_window, &MainWindow::comeForward);
    connect(&m_tray, &DutyTray::newCallAsked, this, [this] {
        m_window.comeForward();
        m_window.commands()->action(Commands::Id::NewCall)->trigger();
    });
    connect(&m_window, &MainWindow::hidden, &m_tray, &DutyTray::explainHiding);
}

void WiringRooms::connectPresence()
{
    m_presence = new WiringPresence(m_house, m_window, this);
    connect(m_presence, &WiringPresence::backAsked, m_shift, &MyShiftPage::takeOrLeave);
    connect(m_presence, &WiringPresence::failed, this, &WiringRooms::fail);
    connect(m_presence, &WiringPresence::questionChanged, this, [this](bool asking) {
        if (asking)
            m_tray.askPresence();
        emit presenceAsked(asking);
    });
}

void WiringRooms::followSession()
{
    const std::optional<Seat> &seat = m_house.session.seat();
    m_house.reports.setSeat(seat);
    m_overview->setSeat(seat);
    m_calls->setSeat(seat);
    m_shift->setSeat(seat.value_or(Seat{}));
    m_roster->setSeat(seat.value_or(Seat{}));
    m_sync->setSeat(seat, seat ? m_house.session.officer()->role : Role::Officer);
    m_settings->followSession();
    if (seat)
        m_report->refresh();
    refresh();
}

void WiringRooms::refresh()
{
    showSync();
    const std::optional<Seat> &seat = m_house.session.seat();
    if (!seat) {
        m_tray.setFacts({});
        m_presence->follow({});
        m_window.setHidesOnClose(false);
        return;
    }
    const auto facts = m_facts.read(*seat);
    if (!facts.ok())
        return fail(facts.error());
    m_window.banner()->setFacts(facts.value());
    m_tray.setFacts(facts.value());
    m_presence->follow(facts.value());
    m_window.setHidesOnClose(m_tray.isThere() && presenceOf(facts.value().duty) != Presence::Off);
    m_window.setUnit(facts.value().unit);
    // The row, not the session: the name may have come with the first fetch, or changed since.
    const auto found = OfficerTable(*m_house.database).find(seat->officer);
    const Officer officer = found.ok() && found.value() ? *found.value() : *m_house.session.officer();
    m_window.strip()->setOfficer(officer.name, officer.title);
    m_window.rail()->setOfficer(officer.name, presenceOf(facts.value().duty));
    m_window.rail()->setBadge(kCalls, facts.value().overdue, NavItem::Badge::Red);
    m_window.rail()->setBadge(kShift, facts.value().waiting(), NavItem::Badge::Gold);
}

void WiringRooms::exportReport(const QString &path)
{
    m_report->exportPdfTo(path);
}

void WiringRooms::showSync()
{
    SyncFacts facts{m_house.sync.status()};
    EntryTable entries(*m_house.database);
    // Only which: after every save nobody needs what they say.
    const auto pending = entries.idsInState(EntryState::Pending);
    facts.pending = pending.ok() ? std::min(kMostWaiting, static_cast<int>(pending.value().size())) : 0;
    facts.needsYou = m_sync->needsYou();
    m_window.rail()->setBadge(kSync, facts.needsYou, NavItem::Badge::Gold);
    m_window.strip()->setSync(facts);
}

void WiringRooms::showCount(const QString &count)
{
    if (count == QLatin1String("lines"))
        return m_window.showRoom(WiringLines::roomId());
    static const QHash<QString, CallTab> tabs{{QStringLiteral("callback"), CallTab::CallBack},
                                              {QStringLiteral("due"), CallTab::Due},
                                              {QStringLiteral("overdue"), CallTab::Overdue}};
    m_window.showRoom(kCalls);
    m_calls->showTab(tabs.value(count, CallTab::Today));
}

void WiringRooms::fail(const Error &error)
{
    tell(ErrorText::full(error));
}

void WiringRooms::tell(const QString &sentence)
{
    m_window.toast()->showMessage(sentence);
}

} // namespace tb
