// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadcity.h"

#include "fakes/centralplace.h"
#include "journal/kinds.h"
#include "must.h"
#include "serverpen.h"
#include "store/credentialtable.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QTcpServer>

namespace tb {

namespace {

QString central()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/trucban-central");
}

quint16 freePort()
{
    QTcpServer probe;
    must(probe.listen(QHostAddress::LocalHost), "a free port");
    return probe.serverPort();
}

DataFolder made(const QString &folder, const QString &database)
{
    must(QProcess::execute(
             central(),
             {QStringLiteral("init"), QStringLiteral("--data"), folder, QStringLiteral("--database"), database})
             == 0,
         "a server's folder");
    return DataFolder(folder);
}

} // namespace

LoadCity::LoadCity(bool postgres)
    : m_postgres(postgres),
      m_database(postgres ? centralPlace(file(QStringLiteral("city"))) : file(QStringLiteral("city/central.db"))),
      m_opened(must(OpenedFolder::open(made(file(QStringLiteral("city")), m_database), m_random), "a server's folder"))
{
}

LoadCity::~LoadCity()
{
    for (const auto &process : m_processes) {
        process->terminate();
        if (!process->waitForFinished(30'000))
            process->kill();
    }
}

void LoadCity::found(int units, int desksOfEach)
{
    Ledger ledger(*m_opened.database, m_clock, m_random, m_opened.key);
    Transaction transaction(*m_opened.database);
    must(transaction.begun(), "a transaction");
    CredentialTable credentials(*m_opened.database);
    for (int number = 1; number <= units; ++number) {
        OfficerId officer;
        const UnitId unit = foundUnit(ledger, number, officer);
        for (int desk = 1; desk <= desksOfEach; ++desk) {
            m_desks.emplace_back(unit, officer, desk, m_random);
            add(m_desks.back().desk());
            must(credentials.prove(officer, m_desks.back().desk().id, m_clock.now()), "a proof");
        }
    }
    must(transaction.commit(), "a city");
}

UnitId LoadCity::foundUnit(Ledger &ledger, int number, OfficerId &officer)
{
    ServerPen pen(ledger, m_clock, m_random);
    const auto unit = pen.newId<UnitId>();
    officer = must(pen.author(unit), "an author");
    EntryDraft founded;
    founded.unit = unit;
    founded.subject = {SubjectType::Unit, unit.as<SubjectId>()};
    founded.kind = kind::kUnitRegistered.toString();
    founded.occurredAt = m_clock.now();
    founded.body = {{QStringLiteral("code"), QStringLiteral("U%1").arg(number)},
                    {QStringLiteral("name"), QStringLiteral("UBND phường %1").arg(number)},
                    {QStringLiteral("areaCode"), QStringLiteral("0268")}};
    must(pen.write(officer, founded), "a unit");
    EntryDraft enrolled = founded;
    enrolled.subject = {SubjectType::Officer, officer.as<SubjectId>()};
    enrolled.kind = kind::kOfficerEnrolled.toString();
    enrolled.body = {{QStringLiteral("role"), QStringLiteral("officer")},
                     {QStringLiteral("login"), QStringLiteral("u%1").arg(number)}};
    enrolled.personal = {{QStringLiteral("name"), QStringLiteral("Nguyễn Thị Hoa")}};
    must(pen.write(officer, enrolled), "an officer");
    return unit;
}

void LoadCity::write(const std::vector<Entry> &entries)
{
    Ledger ledger(*m_opened.database, m_clock, m_random, m_opened.key);
    Transaction transaction(*m_opened.database);
    must(transaction.begun(), "a transaction");
    for (const Entry &entry : entries)
        must(ledger.accept(entry, {}), "a number");
    must(transaction.commit(), "a journal");
}

void LoadCity::add(const Desk &desk)
{
    must(DeskTable(*m_opened.database).put(desk), "a desk");
}

void LoadCity::serve(int processes)
{
    for (int i = 0; i < processes; ++i)
        startProcess();
}

void LoadCity::startProcess()
{
    m_ports.push_back(freePort());
    auto process = std::make_unique<QProcess>();
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(central(),
                   {QStringLiteral("serve"), QStringLiteral("--data"), file(QStringLiteral("city")),
                    QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(m_ports.back())});
    while (!process->canReadLine())
        must(process->waitForReadyRead(30'000), "a running server");
    m_processes.push_back(std::move(process));
}

QByteArray LoadCity::authority() const
{
    QFile pem(file(QStringLiteral("city/ca.pem")));
    must(pem.open(QIODevice::ReadOnly), "the city's authority");
    return pem.readAll();
}

Outcome LoadCity::line(const char *test, qint64 size) const
{
    Outcome line(QLatin1String(test), size);
    line.with(QStringLiteral("store"), m_postgres ? QStringLiteral("postgresql") : QStringLiteral("sqlite"));
    return line.with(QStringLiteral("processes"), double(m_processes.size()));
}

qint64 LoadCity::entries()
{
    qint64 count = 0;
    for (const UnitLog &log : must(UnitLogTable(*m_opened.database).all(), "the units' logs"))
        count += log.lastSeq;
    return count;
}

qint64 LoadCity::memory() const
{
    qint64 bytes = 0;
    for (const auto &process : m_processes) {
        QFile rollup(QStringLiteral("/proc/%1/smaps_rollup").arg(process->processId()));
        must(rollup.open(QIODevice::ReadOnly), "what the system says of a process");
        for (const QByteArray &line : rollup.readAll().split('\n')) {
            if (line.startsWith("Pss:"))
                bytes += line.mid(4).trimmed().split(' ').first().toLongLong() * 1024;
        }
    }
    return bytes;
}

} // namespace tb
