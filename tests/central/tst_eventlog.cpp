// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwordchange.h"
#include "route/eventlog.h"
#include "routerfixture.h"
#include "security/token.h"

#include <QtTest>

using namespace tb;

/// What is told to whoever runs the server: one line of JSON for each event, whatever a client has sent.
class EventLogTest : public QObject {
    Q_OBJECT
private slots:
    void init() { lines.clear(); }
    void writesOneLineWhateverItIsTold_data();
    void writesOneLineWhateverItIsTold();
    void tellsWhoIsTurnedAway();
    void tellsTheOperatorAloneWhatFailed();
    void tellsWhoSignedIn();
    void neverTellsSecretsOrWhatCitizensSaid();

private:
    static QStringList lines;
    friend struct Listening;
};

QStringList EventLogTest::lines;

/// Takes what is logged while it lives.
struct Listening {
    Listening()
        : before(qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { EventLogTest::lines << text; }))
    {
    }
    ~Listening() { qInstallMessageHandler(before); }
    QtMessageHandler before;
};

void EventLogTest::writesOneLineWhateverItIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    // Signs that steer a terminal are left out, all others are told.
    const QString line = QStringLiteral("x\n{\"event\":\"sign-in\",\"matches\":1}");
    const QString quote = QStringLiteral("x\"},{\"event\":\"y");
    const QString place = QStringLiteral("%1 %s %n");
    QTest::newRow("a line of its own") << line << line;
    QTest::newRow("carriage return") << QStringLiteral("x\rroot") << QStringLiteral("xroot");
    QTest::newRow("quote and brace") << quote << quote;
    QTest::newRow("terminal") << QStringLiteral("\u001b[2Jx") << QStringLiteral("[2Jx");
    QTest::newRow("placeholder") << place << place;
}

void EventLogTest::writesOneLineWhateverItIsTold()
{
    QFETCH(const QString, text);
    QFETCH(const QString, told);
    {
        const Listening listening;
        logEvent("test", {{"text", text}});
    }
    QCOMPARE(lines.size(), 1);
    for (const QChar c : lines.first())
        QVERIFY2(c.unicode() >= 0x20, qPrintable(lines.first()));
    // Qt's own reader: a line may hold what the journal's decoder would not take.
    const QJsonObject read = QJsonDocument::fromJson(lines.first().toUtf8()).object();
    QCOMPARE(read.value(QStringLiteral("text")).toString(), told);
    QCOMPARE(read.size(), 2);
}

void EventLogTest::tellsWhoIsTurnedAway()
{
    RouterFixture f;
    {
        const Listening listening;
        QCOMPARE(f.ask("/v1/pull", "{}", {}).status(), 401);
        QCOMPARE(f.ask("/v1/pull", "{}", Token::make(f.random).text()).status(), 401);
        QCOMPARE(f.ask("/nowhere\n", "{}", {}).status(), 404);
    }
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).contains(QLatin1String("\"why\":\"no-token\"")), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).contains(QLatin1String("\"why\":\"unknown-token\"")), qPrintable(lines.at(1)));
}

void EventLogTest::tellsTheOperatorAloneWhatFailed()
{
    RouterFixture f;
    const TestClient client = f.enrol(f.unit);
    QVERIFY(f.database->runScript(QStringLiteral("DROP TABLE wrong_password")).ok());
    Asked asked;
    {
        const Listening listening;
        asked = f.signIn(client, QStringLiteral("ha"));
    }
    QCOMPARE(asked.status(), 503);
    for (const char *inner : {"wrong_password", "SELECT", "SQL", "TB-", "/"})
        QVERIFY2(!asked.body().contains(inner), asked.body().constData());
    QCOMPARE(lines, QStringList{QStringLiteral("{\"event\":\"failed\",\"code\":\"TB-506\"}")});
}

void EventLogTest::tellsWhoSignedIn()
{
    RouterFixture f;
    const TestClient client = f.enrol(f.unit);
    {
        const Listening listening;
        (void)f.signIn(client, QStringLiteral("ha"));
        (void)f.signIn(client, QStringLiteral("ha"), QStringLiteral("wrong phrase"));
        (void)f.signIn(client, QStringLiteral("nobody of ours"));
    }
    const QString line = QStringLiteral(R"({"event":"sign-in","desk":"%1","officer":"%2","outcome":"%3"})");
    const QString desk = client.enrolment.desk.text();
    QCOMPARE(lines,
             (QStringList{line.arg(desk, f.officer.text(), QStringLiteral("done")),
                          line.arg(desk, f.officer.text(), QStringLiteral("wrong-password")),
                          line.arg(desk, QString(), QStringLiteral("wrong-password"))}));
}

void EventLogTest::neverTellsSecretsOrWhatCitizensSaid()
{
    RouterFixture f;
    const QString content = QStringLiteral("cống tắc trước nhà");
    QByteArray token;
    {
        const Listening listening;
        TestClient client = f.provenDesk();
        token = client.enrolment.token;
        (void)f.signIn(client, QStringLiteral("ha"), QStringLiteral("wrong phrase"));
        QCOMPARE(f.push(client, f.call(client, f.officer, content)).kind, VerdictKind::Accepted);
        QCOMPARE(changePassword(f, client, QStringLiteral("ha"), QStringLiteral("mới và dài hơn")).status(), 200);
    }
    QVERIFY(lines.size() >= 4);
    const QString all = lines.join(u'\n');
    for (const QString &secret : {content, QString::fromLatin1(token), QStringLiteral("wrong phrase"),
                                  QStringLiteral("mới và dài hơn"), QString::fromUtf16(RouterFixture::kPassword)})
        QVERIFY2(!all.contains(secret), qPrintable(secret));
}

QTEST_GUILESS_MAIN(EventLogTest)
#include "tst_eventlog.moc"
