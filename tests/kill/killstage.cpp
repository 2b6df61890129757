// SPDX-License-Identifier: GPL-3.0-or-later
#include "killstage.h"

#include "journal/jsondecoder.h"
#include "sync/accountclient.h"
#include "sync/httptransport.h"

#include <QDir>
#include <QTcpServer>

#include <csignal>

namespace tb {

namespace {

QString program(const char *name)
{
    return QStringLiteral(TRUCBAN_BIN_DIR "/") + QLatin1String(name);
}

int freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

void save(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a file could not be written");
}

} // namespace

KillStage::KillStage(int desks, Server kind)
    : m_kind(kind), m_city(m_folder.filePath(QStringLiteral("city"))), m_port(freePort())
{
    m_address = QStringLiteral("https://127.0.0.1:%1").arg(m_port);
    kind == Server::City ? openCity() : openAlone();
    QFile file(m_city + QStringLiteral("/sample/enrolment.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample");
    m_sample = JsonDecoder::decode(file.readAll()).take();
    save(m_folder.filePath(QStringLiteral("ca.pem")), textOf(m_sample, u"ca").toUtf8());
    for (int desk = 0; desk < desks; ++desk) {
        m_robots.push_back(std::make_unique<QProcess>());
        enrol(desk);
    }
}

KillStage::~KillStage()
{
    for (size_t desk = 0; desk < m_robots.size(); ++desk)
        killRobot(static_cast<int>(desk));
    if (m_kind == Server::City)
        stage({QStringLiteral("stop"), m_folder.path()});
    else
        killServer();
}

void KillStage::openAlone()
{
    QProcess init;
    init.start(program("trucban-central"),
               {QStringLiteral("init"), QStringLiteral("--data"), m_city, QStringLiteral("--sample")});
    if (!init.waitForFinished(60'000) || init.exitCode() != 0)
        qFatal("init failed: %s", init.readAllStandardError().constData());
    startServer();
}

void KillStage::openCity()
{
    stage({QStringLiteral("start"), program("trucban-central"), m_folder.path(), QString::number(m_port)});
}

// The script leaves processes behind: what they say goes to files, and not to us.
void KillStage::stage(const QStringList &arguments)
{
    QProcess script;
    script.setStandardErrorFile(m_folder.filePath(QStringLiteral("stage.log")), QIODevice::Append);
    script.setStandardOutputFile(m_folder.filePath(QStringLiteral("stage.out")));
    script.start(QStringLiteral(TRUCBAN_SOURCE_DIR "/tests/postgres/stage"), arguments);
    if (!script.waitForFinished(120'000) || script.exitCode() != 0) {
        QFile log(m_folder.filePath(QStringLiteral("stage.log")));
        qFatal("%s failed: %s", qPrintable(arguments.first()),
               log.open(QIODevice::ReadOnly) ? log.readAll().constData() : "");
    }
}

void KillStage::killProcess(int number)
{
    QFile id(m_folder.filePath(QStringLiteral("process.%1").arg(number)));
    if (!id.open(QIODevice::ReadOnly) || ::kill(id.readAll().trimmed().toInt(), SIGKILL) != 0)
        qFatal("no such process");
}

void KillStage::startProcess(int number)
{
    stage({QStringLiteral("process"), program("trucban-central"), m_folder.path(), QString::number(m_port),
           QString::number(number)});
}

void KillStage::crashDatabase()
{
    stage({QStringLiteral("database"), m_folder.path()});
}

QString KillStage::centralDatabase() const
{
    if (m_kind == Server::Alone)
        return m_city + QStringLiteral("/central.db");
    QFile place(m_city + QStringLiteral("/database"));
    return place.open(QIODevice::ReadOnly) ? QString::fromUtf8(place.readAll()).trimmed() : QString();
}

int KillStage::hello()
{
    HttpTransport transport("killstage");
    transport.setServer(QUrl(m_address), textOf(m_sample, u"ca").toUtf8());
    std::optional<TransportAnswer> answer;
    transport.ask("/v1/hello", {}, {}, [&](const TransportAnswer &got) { answer = got; });
    return QTest::qWaitFor([&] { return answer.has_value(); }, 20'000) ? answer->status : 0;
}

void KillStage::startServer()
{
    m_server = std::make_unique<QProcess>();
    m_server->setStandardErrorFile(QProcess::nullDevice());
    m_server->start(program("trucban-central"),
                    {QStringLiteral("serve"), QStringLiteral("--data"), m_city, QStringLiteral("--listen"),
                     QStringLiteral("127.0.0.1:%1").arg(m_port)});
    while (!m_server->canReadLine()) {
        if (!m_server->waitForReadyRead(30'000))
            qFatal("the server did not start");
    }
    m_server->readAllStandardOutput();
}

void KillStage::startRobot(int desk, const QString &mode)
{
    QProcess &robot = *m_robots[static_cast<size_t>(desk)];
    robot.setStandardErrorFile(QProcess::nullDevice());
    robot.start(program("killrobot"), {deskFolder(desk), m_address, m_folder.filePath(QStringLiteral("ca.pem")), mode});
    if (!robot.waitForStarted())
        qFatal("a robot did not start");
}

void KillStage::killServer()
{
    m_server->kill();
    m_server->waitForFinished();
}

void KillStage::killRobot(int desk)
{
    QProcess &robot = *m_robots[static_cast<size_t>(desk)];
    if (robot.state() == QProcess::NotRunning)
        return;
    robot.kill();
    robot.waitForFinished();
    readReports(desk);
    m_output[desk].clear();
}

void KillStage::stopServer()
{
    if (m_kind == Server::City)
        return; // its commands work beside the processes
    m_server->terminate();
    if (!m_server->waitForFinished(30'000))
        qFatal("the server did not stop");
}

int KillStage::command(const QStringList &words)
{
    QProcess command;
    command.start(program("trucban-central"), words + QStringList{QStringLiteral("--data"), m_city});
    return command.waitForFinished(120'000) ? command.exitCode() : -1;
}

QString KillStage::backup()
{
    const QString file = m_folder.filePath(QStringLiteral("backup%1").arg(++m_backups));
    if (command({QStringLiteral("backup"), file}) != 0)
        qFatal("no backup was made");
    return file;
}

void KillStage::restore(const QString &backup, bool byForce)
{
    if (byForce)
        killServer();
    else
        stopServer();
    if (command({QStringLiteral("restore"), backup}) != 0)
        qFatal("the backup could not be restored");
    startServer();
}

void KillStage::waitForCalls(int desk, int count)
{
    QProcess &robot = *m_robots[static_cast<size_t>(desk)];
    const size_t wanted = m_confirmed.size() + static_cast<size_t>(count);
    while (m_confirmed.size() < wanted) {
        if (!robot.waitForReadyRead(30'000))
            qFatal("a robot stopped working");
        readReports(desk);
    }
}

void KillStage::readReports(int desk)
{
    QByteArray &output = m_output[desk];
    output += m_robots[static_cast<size_t>(desk)]->readAllStandardOutput();
    const qsizetype whole = output.lastIndexOf('\n') + 1;
    for (const QByteArray &line : output.left(whole).split('\n')) {
        if (!line.isEmpty())
            m_confirmed.insert(QString::fromLatin1(line));
    }
    output.remove(0, whole);
}

void KillStage::enrol(int desk)
{
    HttpTransport transport("killstage");
    transport.setServer(QUrl(m_address), textOf(m_sample, u"ca").toUtf8());
    AccountClient accounts(transport);
    std::optional<Result<Enrolment>> enrolment;
    accounts.enrol(textsOf(m_sample, u"codes").at(desk), QStringLiteral("robot"),
                   [&](const Result<Enrolment> &answer) { enrolment = answer; });
    if (!QTest::qWaitFor([&] { return enrolment.has_value(); }, 20'000) || !enrolment->ok())
        qFatal("enrolling failed");
    const Enrolment who = enrolment->value();
    std::optional<Result<SignIn>> signIn;
    accounts.signIn(who.token, {textOf(m_sample, u"login"), textOf(m_sample, u"password")},
                    [&](const Result<SignIn> &answer) { signIn = answer; });
    if (!QTest::qWaitFor([&] { return signIn.has_value(); }, 20'000) || !signIn->ok())
        qFatal("signing in failed");
    QDir().mkpath(deskFolder(desk));
    save(deskFolder(desk) + QStringLiteral("/desk.json"),
         encodeJson(Json(Json::Object{{QStringLiteral("officer"), signIn->value().officer.text()},
                                      {QStringLiteral("unit"), who.unit.text()},
                                      {QStringLiteral("desk"), who.desk.text()},
                                      {QStringLiteral("number"), who.deskNumber},
                                      {QStringLiteral("token"), QString::fromLatin1(who.token)}})));
}

} // namespace tb
