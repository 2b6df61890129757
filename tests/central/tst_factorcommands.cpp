// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandfixture.h"

#include "base/clock.h"
#include "security/totp.h"

#include <QJsonArray>

using namespace tb;

namespace {

/// A desk that asks the real server over TLS.
class Desk {
public:
    Desk(CommandFixture &f, const QString &url) : m_f(f), m_url(url)
    {
        m_password = lastWord(f.run("password reset --login quan").out);
        const QJsonObject enrolled
            = post("/v1/enrol", {{QStringLiteral("code"), lastWord(f.run("desk enrol --unit HB").out)}});
        m_token = enrolled.value(QStringLiteral("token")).toString().toLatin1();
    }

    void moveTo(const QString &url) { m_url = url; }
    QJsonObject ask(const char *path, const QByteArray &code = {})
    {
        QJsonObject proof{{QStringLiteral("login"), QStringLiteral("quan")}, {QStringLiteral("password"), m_password}};
        if (!code.isEmpty())
            proof.insert(QStringLiteral("code"), QString::fromLatin1(code));
        return post(path, proof);
    }
    QString refusal(const QByteArray &code = {})
    {
        return ask("/v1/signin", code).value(QStringLiteral("type")).toString().section(u':', -1);
    }

private:
    QJsonObject post(const char *path, const QJsonObject &body)
    {
        QNetworkRequest request = m_f.request(m_url + QLatin1String(path));
        if (!m_token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + m_token);
        const std::unique_ptr<QNetworkReply> reply(m_network.post(request, QJsonDocument(body).toJson()));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000))
            qFatal("no answer");
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    CommandFixture &m_f;
    QString m_url;
    QString m_password;
    QByteArray m_token;
    QNetworkAccessManager m_network;
};

} // namespace

class FactorCommandsTest : public QObject {
    Q_OBJECT
private slots:
    void tellsOfOneOfficer();
    void requiresItResetsItAndTellsBoth();
};

void FactorCommandsTest::tellsOfOneOfficer()
{
    CommandFixture f;
    prepare(f);
    QCOMPARE(f.run("factor show --login quan").out, QStringLiteral("quan has no second factor.\n"));
    QCOMPARE(f.run("factor show --login ai").code, 1);
    QCOMPARE(f.run("factor reset --login ai").code, 1);
    QCOMPARE(f.run("factor reset").code, 2);
    QCOMPARE(f.run("factor").code, 2);
}

void FactorCommandsTest::requiresItResetsItAndTellsBoth()
{
    CommandFixture f;
    prepare(f);
    QVERIFY(f.run("factor require").out.contains(QStringLiteral("must")));
    Desk desk(f, f.serve());
    const QString step = QStringLiteral("second_factor");
    QCOMPARE(desk.ask("/v1/signin").value(step).toString(), QStringLiteral("required"));
    QVERIFY(f.run("factor offer").out.contains(QStringLiteral("offered")));
    QCOMPARE(desk.ask("/v1/signin").value(step).toString(), QStringLiteral("offered"));

    const Totp secret = Totp::fromText(desk.ask("/v1/second-factor").value(QStringLiteral("secret")).toString());
    const auto code = [&](int later) { return secret.codeAt(Totp::stepAt(SystemClock().now()) + later); };
    const QJsonArray codes = desk.ask("/v1/second-factor/confirm", code(0)).value(QStringLiteral("recovery")).toArray();
    QCOMPARE(codes.size(), 10);
    QCOMPARE(desk.refusal(), QStringLiteral("code-needed"));
    QCOMPARE(f.stop(), 0);

    // Another process opens what this one has sealed.
    desk.moveTo(f.serve());
    QCOMPARE(desk.refusal(code(0)), QStringLiteral("wrong-code"));
    QCOMPARE(desk.refusal(code(1)), QString());
    QCOMPARE(desk.refusal(codes.first().toString().toLatin1()), QString());
    const QString told = f.run("factor show --login quan").out;
    QVERIFY2(told.contains(QStringLiteral("recovery codes left: 9")), qPrintable(told));
    QCOMPARE(f.run("factor reset --login quan").code, 0);
    QCOMPARE(desk.ask("/v1/signin").value(step).toString(), QStringLiteral("offered"));
    const QString after = f.run("factor show --login quan").out;
    for (const char *word : {"no second factor", "set-up", "recovered", "reset"})
        QVERIFY2(after.contains(QLatin1String(word)), qPrintable(after));
    QCOMPARE(f.stop(), 0);
}

QTEST_GUILESS_MAIN(FactorCommandsTest)
#include "tst_factorcommands.moc"
