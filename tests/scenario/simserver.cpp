// SPDX-License-Identifier: GPL-3.0-or-later
#include "simserver.h"

#include "erasureledger.h"
#include "fakes/centralplace.h"
#include "fakes/databaseimage.h"
#include "journal/kinds.h"
#include "journal/limits.h"
#include "security/token.h"
#include "store/migrator.h"
#include "store/transaction.h"

namespace tb {

SimServer::SimServer(SimTime &time, const QString &folder, quint32 seed)
    : m_time(time), m_folder(folder), m_place(centralPlace(folder + QStringLiteral("/central.db"))), m_random(seed),
      m_ids(time, m_random),
      m_key(CheckpointKey::loadOrCreate(folder + QStringLiteral("/checkpoint.key"), m_random).take()),
      m_unit(m_ids.next<UnitId>()), m_line(m_ids.next<LineId>()), m_head(m_ids.next<OfficerId>()),
      m_ownDesk(m_ids.next<DeskId>()), m_ownStream(m_ids.next<StreamId>())
{
    open();
    plant({SubjectType::Unit, m_unit.as<SubjectId>()}, kind::kUnitRegistered,
          {{QStringLiteral("code"), QStringLiteral("HB")},
           {QStringLiteral("name"), QStringLiteral("UBND phường Hải Bình")},
           {QStringLiteral("areaCode"), QStringLiteral("0268")}},
          {});
    plant({SubjectType::Line, m_line.as<SubjectId>()}, kind::kLineRegistered,
          {{QStringLiteral("number"), QStringLiteral("+842683822108")},
           {QStringLiteral("name"), QStringLiteral("Đường dây nóng")}},
          {});
    plantOfficer(m_head, QStringLiteral("head"), QStringLiteral("nghia"));
}

void SimServer::open()
{
    m_running = std::make_unique<Running>();
    m_running->database = Database::open(m_place).take();
    if (!Migrator(Migrator::Part::Central).migrate(*m_running->database).ok())
        qFatal("the server's schema failed");
    m_running->scheduler = std::make_unique<SimScheduler>(m_time);
    m_running->router = std::make_unique<Router>(
        Router::Parts{*m_running->database, m_time, m_random, m_key, m_judge, *m_running->scheduler});
}

void SimServer::crash()
{
    m_running.reset();
}

void SimServer::backUp()
{
    takeImage(database(), backup());
    m_hasBackup = true;
}

void SimServer::restore(bool properly, bool withOrders)
{
    crash();
    open();
    const ErasureLedger erasures(m_folder + QStringLiteral("/erasures.jsonl"));
    if (withOrders && !erasures.takeFrom(database()).ok())
        qFatal("the orders to erase could not be kept");
    putBack(backup(), database());
    if (!properly)
        return;
    Ledger &ledger = m_running->router->ledger();
    Transaction transaction(database());
    if (!ledger.beginEpoch(m_unit).ok() || !erasures.apply(ledger).ok() || !transaction.commit().ok())
        qFatal("a new epoch failed");
}

SimDesk::Identity SimServer::enrol(int number, bool proven)
{
    const Token token = Token::make(m_random);
    SimDesk::Identity identity;
    identity.line = m_line;
    identity.token = token.text();
    identity.seat = {m_ids.next<OfficerId>(), m_unit, m_ids.next<DeskId>(), number + 1};
    identity.headSeat = identity.seat;
    identity.headSeat.officer = m_head;
    plantOfficer(identity.seat.officer, QStringLiteral("officer"), QStringLiteral("o%1").arg(number));
    Desk desk;
    desk.id = identity.seat.desk;
    desk.unit = m_unit;
    desk.number = number + 1;
    desk.tokenSum = token.digest();
    desk.enrolledAt = m_time.now();
    if (!DeskTable(database()).put(desk).ok())
        qFatal("enrolling a desk failed");
    CredentialTable credentials(database());
    if (!credentials.prove(m_head, desk.id, m_time.now()).ok())
        qFatal("proving the head failed");
    if (proven && !credentials.prove(identity.seat.officer, desk.id, m_time.now()).ok())
        qFatal("proving an officer failed");
    m_enrolled.push_back(identity);
    return identity;
}

void SimServer::proveAll()
{
    Acceptance acceptance(m_running->router->ledger(), m_running->router->relay());
    for (const SimDesk::Identity &identity : m_enrolled) {
        for (const OfficerId &officer : {identity.seat.officer, identity.headSeat.officer}) {
            if (!acceptance.officerProven(officer, identity.seat.desk).ok())
                qFatal("proving failed");
        }
    }
    m_running->router->announce(m_unit);
}

void SimServer::retire(OfficerId officer)
{
    plant({SubjectType::Officer, officer.as<SubjectId>()}, kind::kOfficerRetired, {}, {});
    m_running->router->announce(m_unit);
}

qint64 SimServer::lastSeq()
{
    return m_running->router->ledger().log(m_unit).take().lastSeq;
}

bool SimServer::hasRefused(EntryId id)
{
    return !RefusedTable(database()).reasons({id.bytes()}).take().empty();
}

void SimServer::plant(Subject subject, QStringView kind, Json::Object body, Json::Object personal)
{
    EntryDraft draft{m_unit, subject, kind.toString(), m_time.now(), {}, std::move(body), std::move(personal)};
    Header header;
    header.id = m_ids.next<EntryId>();
    header.officer = m_head;
    header.desk = m_ownDesk;
    header.stream = m_ownStream;
    header.counter = ++m_counter;
    header.writtenAt = m_time.now();
    const Entry entry = sealEntry(draft, header, m_random.bytes(Limits::kSaltBytes)).take();
    Transaction transaction(database());
    if (!m_running->router->ledger().accept(entry, {}).ok() || !transaction.commit().ok())
        qFatal("planting an entry failed");
}

void SimServer::plantOfficer(OfficerId id, const QString &role, const QString &login)
{
    plant({SubjectType::Officer, id.as<SubjectId>()}, kind::kOfficerEnrolled,
          {{QStringLiteral("role"), role}, {QStringLiteral("login"), login}},
          {{QStringLiteral("name"), QStringLiteral("Cán bộ %1").arg(login)}});
}

Done SimServer::Judge::verify(const std::optional<QByteArray> &, const QString &, OnVerified then)
{
    then(true);
    return {};
}

Done SimServer::Judge::hash(const QString &, OnHashed then)
{
    then(QByteArray("hash"));
    return {};
}

} // namespace tb
