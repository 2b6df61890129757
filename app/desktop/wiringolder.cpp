// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringolder.h"

#include "call/olderpage.h"
#include "errortext.h"
#include "look/toast.h"
#include "window/mainwindow.h"
#include "wiringidle.h"

#include <algorithm>

namespace tb {

namespace {
const QString kRoom = QStringLiteral("older");
const QString kCalls = QStringLiteral("calls");
} // namespace

WiringOlder::WiringOlder(WiringHouse &house, MainWindow &window, QObject *parent)
    : QObject(parent), m_house(house), m_window(window),
      m_journals(*house.database, {house.accountTransport, house.scheduler, house.clock, house.random}),
      m_page(new OlderPage(house.clock))
{
    window.addRoom({kRoom,
                    tr("Former units", "room: their books"),
                    QStringLiteral("file-text"),
                    NavRail::Place::Top,
                    {{QStringLiteral("↓"), tr("To the list", "key")}}},
                   m_page);
    const auto fail = [&window](const Error &error) { window.toast()->showMessage(ErrorText::full(error)); };
    connect(&m_journals, &OlderJournals::changed, this, &WiringOlder::show);
    connect(&m_journals, &OlderJournals::failed, this, fail);
    connect(m_page, &OlderPage::failed, this, fail);
    connect(m_page, &OlderPage::shown, this, &WiringOlder::catchUp);
    connect(&house.session, &Session::officerChanged, this, &WiringOlder::followSession);
    // That there was a unit before this one comes with the desk's own journal, perhaps only now.
    connect(&house.notice, &ChangeNotice::subjectsChanged, this, [this](const std::vector<Subject> &subjects) {
        const auto isUnit = [](const Subject &subject) { return subject.type == SubjectType::Unit; };
        if (std::any_of(subjects.begin(), subjects.end(), isUnit))
            catchUp();
    });
    // An order to erase has to come down here as well, whether somebody reads or not.
    m_hourly.setInterval(std::chrono::hours(1));
    connect(&m_hourly, &QTimer::timeout, this, &WiringOlder::catchUp);
    m_hourly.start();
    m_window.rail()->setRoomVisible(kRoom, false);
    QTimer::singleShot(0, this, &WiringOlder::catchUp);
}

WiringOlder::~WiringOlder() = default;

void WiringOlder::catchUp()
{
    const UnitId unit = UnitId::fromText(QString::fromUtf8(m_house.setting("desk/unit")));
    if (!unit.isNull())
        m_journals.catchUp(unit, m_house.setting("desk/token"));
}

bool WiringOlder::mayRead() const
{
    const std::optional<Officer> &officer = m_house.session.officer();
    return officer && officer->role == Role::Head && !m_journals.all().empty();
}

void WiringOlder::followSession()
{
    m_window.rail()->setRoomVisible(kRoom, mayRead());
    if (!mayRead() && m_window.currentRoom() == kRoom)
        m_window.showRoom(kCalls);
    show();
}

void WiringOlder::show()
{
    std::vector<OlderBook> books;
    std::map<UnitId, std::unique_ptr<WiringIdle>> idle;
    for (const auto &journal : m_journals.all()) {
        const UnitId unit = journal->unit();
        const auto known = m_idle.find(unit);
        idle[unit]
            = known == m_idle.end() ? std::make_unique<WiringIdle>(journal->database()) : std::move(known->second);
        books.push_back({unit, &journal->database(), journal->isComplete(), !journal->status().online});
    }
    m_idle = std::move(idle);
    m_window.rail()->setRoomVisible(kRoom, mayRead());
    m_page->setBooks(mayRead() ? books : std::vector<OlderBook>());
}

} // namespace tb
