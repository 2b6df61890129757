// SPDX-License-Identifier: GPL-3.0-or-later
// A desk without windows for the kill test: logs calls through the production code, syncs over real TLS, and prints the
// id of each entry after its save was confirmed. `killrobot <folder> <server> <ca.pem> <work|drain>`; folder/desk.json
// says who it is.
#include "duty/calldesk.h"
#include "journal/jsondecoder.h"
#include "store/cursortable.h"
#include "store/linetable.h"
#include "store/migrator.h"
#include "store/statement.h"
#include "sync/httptransport.h"
#include "sync/qtscheduler.h"
#include "sync/syncclient.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <cstdio>

using namespace tb;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class Robot {
public:
    Robot(const QString &folder, const QString &server, const QString &ca)
        : m_database(Database::open(folder + QStringLiteral("/desk.db")).take()), m_transport("robot"),
          m_pen(*m_database, m_clock, m_random, m_notice),
          m_sync(SyncClient::Parts{*m_database, m_transport, m_scheduler, m_clock, m_random, m_notice})
    {
        if (!Migrator(Migrator::Part::Desk).migrate(*m_database).ok())
            qFatal("schema");
        const Json who = JsonDecoder::decode(contentOf(folder + QStringLiteral("/desk.json"))).take();
        m_seat = {OfficerId::fromText(textOf(who, u"officer")), UnitId::fromText(textOf(who, u"unit")),
                  DeskId::fromText(textOf(who, u"desk")), static_cast<int>(integerOf(who, u"number"))};
        m_transport.setServer(QUrl(server), contentOf(ca));
        m_sync.start(m_seat.unit, m_seat.desk, textOf(who, u"token").toLatin1());
    }

    void work()
    {
        const std::vector<Line> lines = LineTable(*m_database).ofUnit(m_seat.unit).take();
        if (lines.empty())
            return;
        CallDraft draft;
        draft.line = lines.front().id;
        draft.content = QStringLiteral("Cuộc gọi trong lúc mất điện");
        draft.startedAt = m_clock.now();
        const Result<CallId> call = CallDesk(m_pen).logCall(m_seat, draft);
        if (!call.ok())
            return;
        const Result<EntryId> entry = m_pen.lastSeen(call.value().as<SubjectId>());
        std::printf("%s\n", qPrintable(entry.value().text()));
        std::fflush(stdout);
    }

    /// Nothing waits to be sent, and for a second nothing has come down.
    bool isDrained()
    {
        const qint64 seq = CursorTable(*m_database).find(m_seat.unit).take().seq;
        m_quiet = seq == m_lastSeq && m_sync.status().online ? m_quiet + 1 : 0;
        m_lastSeq = seq;
        return m_quiet >= 5 && EntryTable(*m_database).inState(EntryState::Pending, 1).take().empty();
    }

private:
    SystemClock m_clock;
    SystemRandom m_random;
    ChangeNotice m_notice;
    std::unique_ptr<Database> m_database;
    HttpTransport m_transport;
    QtScheduler m_scheduler;
    EntryPen m_pen;
    SyncClient m_sync;
    Seat m_seat;
    qint64 m_lastSeq = -1;
    int m_quiet = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    Robot robot(words.at(1), words.at(2), words.at(3));
    const bool drains = words.at(4) == QLatin1String("drain");
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        if (!drains)
            robot.work();
        else if (robot.isDrained())
            QCoreApplication::quit();
    });
    // "work" as fast as it goes; "load" as a busy desk on a busy day.
    timer.start(drains ? 200 : words.at(4) == QLatin1String("load") ? 100 : 3);
    return QCoreApplication::exec();
}
