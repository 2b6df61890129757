// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "fakes/testdesk.h"
#include "store/directorytable.h"
#include "sync/directoryclient.h"
#include "sync/wirecodec.h"

#include <QSignalSpy>
#include <QTest>

using namespace tb;

namespace {

/// Answers at once with what it was given.
class PromptTransport final : public Transport {
public:
    void ask(const QByteArray &path, const QByteArray &body, const QByteArray &token, Callback callback) override
    {
        ++asked;
        if (path != "/v1/units" || !body.isEmpty() || token != "secret")
            qFatal("asked in another way");
        callback(answer);
    }
    void abandonAll() override { }

    TransportAnswer answer;
    int asked = 0;
};

} // namespace

class DirectoryClientTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        m_client = std::make_unique<DirectoryClient>(*m_desk->database, m_transport, m_desk->clock);
        m_transport.asked = 0;
        m_ward = {m_desk->ids.next<UnitId>(), QStringLiteral("HT"), QStringLiteral("UBND phường Hải Thanh"),
                  QStringLiteral("phuong")};
    }

    void keepsWhatTheServerNames()
    {
        QSignalSpy changed(m_client.get(), &DirectoryClient::directoryChanged);
        say({m_ward});
        m_client->refresh("secret");
        QCOMPARE(kept(), std::vector<UnitName>{m_ward});
        QCOMPARE(changed.count(), 1);
    }

    void asksOnceInAWorkingDay()
    {
        say({m_ward});
        m_client->refresh("secret");
        m_client->refresh("secret");
        QCOMPARE(m_transport.asked, 1);
        QSignalSpy changed(m_client.get(), &DirectoryClient::directoryChanged);
        m_desk->clock.advance(DirectoryClient::kFresh);
        m_client->refresh("secret");
        QCOMPARE(m_transport.asked, 2);
        QCOMPARE(changed.count(), 0); // nothing new
    }

    void keepsTheOldCopyAndAsksAgainWhereTheAnswerIsBad_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no network") << 0 << QByteArray();
        QTest::newRow("an older server") << 404 << QByteArray("{}");
        QTest::newRow("not this shape") << 200 << QByteArray("{\"units\":[{\"id\":\"x\",\"name\":\"y\"}]}");
        QTest::newRow("no JSON") << 200 << QByteArray("<html>");
    }

    void keepsTheOldCopyAndAsksAgainWhereTheAnswerIsBad()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        say({m_ward});
        m_client->refresh("secret");
        m_desk->clock.advance(DirectoryClient::kFresh);
        m_transport.answer.status = status;
        m_transport.answer.body = body;
        m_client->refresh("secret");
        m_client->refresh("secret");
        QCOMPARE(m_transport.asked, 3);
        QCOMPARE(kept(), std::vector<UnitName>{m_ward});
    }

private:
    void say(const std::vector<UnitName> &units)
    {
        m_transport.answer.status = 200;
        m_transport.answer.body = wire::encode(units);
    }
    std::vector<UnitName> kept() { return DirectoryTable(*m_desk->database).all().take(); }

    PromptTransport m_transport;
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<DirectoryClient> m_client;
    UnitName m_ward;
};

QTEST_GUILESS_MAIN(DirectoryClientTest)
#include "tst_directoryclient.moc"
