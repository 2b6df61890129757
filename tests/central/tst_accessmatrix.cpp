// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessworld.h"

#include <QTest>

#include <set>

using namespace tb;

namespace {

/// One way to ask at one path, and what has to come of it.
struct Row {
    const char *place;
    const char *what;
    std::function<QString(World &)> ask;
    std::function<QString(const Actor &)> expected;
};

QString unlessRevoked(const Actor &actor, const QString &then)
{
    return actor.standing == Standing::DeskRevoked ? QStringLiteral("403 desk-revoked") : then;
}

std::function<QString(const Actor &)> always(const char *outcome)
{
    return [outcome](const Actor &) { return QString::fromLatin1(outcome); };
}

std::function<QString(const Actor &)> anyOfficer(const char *outcome)
{
    return [outcome](const Actor &actor) { return unlessRevoked(actor, QString::fromLatin1(outcome)); };
}

std::function<QString(const Actor &)> known(const char *otherwise = "403 wrong-password")
{
    return [otherwise](const Actor &actor) {
        const bool known = actor.ownUnit && actor.standing != Standing::OfficerRetired;
        return unlessRevoked(actor, known ? QStringLiteral("200") : QString::fromLatin1(otherwise));
    };
}

QString overviewFor(const Actor &actor)
{
    const bool sees = actor.role == Role::Inspector || actor.role == Role::Administrator;
    const bool allowed = sees && actor.ownUnit && actor.standing == Standing::Active;
    return unlessRevoked(actor, allowed ? QStringLiteral("200") : QStringLiteral("403 forbidden"));
}

QString ringAroundFor(const Actor &actor)
{
    const bool allowed = actor.role != Role::Officer && actor.ownUnit && actor.standing == Standing::Active;
    return unlessRevoked(actor, allowed ? QStringLiteral("200") : QStringLiteral("403 forbidden"));
}

// Who nobody is any more, or who belongs elsewhere, writes nothing at all.
std::function<QString(const Actor &)> writing(std::function<bool(const Actor &)> may, const char *otherwise = "role")
{
    return [may = std::move(may), otherwise](const Actor &actor) {
        QString outcome = QStringLiteral("accepted");
        if (actor.standing == Standing::OfficerRetired)
            outcome = QStringLiteral("refused retired");
        else if (!actor.ownUnit)
            outcome = QStringLiteral("refused other-unit");
        else if (!may(actor))
            outcome = QStringLiteral("refused ") + QString::fromLatin1(otherwise);
        return unlessRevoked(actor, outcome);
    };
}

QByteArray credentials(std::initializer_list<std::pair<QString, Json>> members)
{
    Json::Object object{{QStringLiteral("login"), kLogin}};
    object.insert(object.end(), members.begin(), members.end());
    return RouterFixture::object(std::move(object));
}

QString pullOnlyOwn(World &w)
{
    const Asked asked = w.f.askPull(w.desk, w.f.start());
    if (asked.status() != 200)
        return outcomeOf(asked);
    const PullPage page = wire::decodePage(asked.body(), w.f.unit).take();
    for (const SentEntry &sent : page.entries) {
        if (decodeEntry(sent.bytes).take().header.unit != w.f.unit)
            return QStringLiteral("an entry of another unit");
    }
    return page.entries.empty() ? QStringLiteral("nothing") : QStringLiteral("200");
}

// What is told of a line, the same to both units but for whose it is.
Json::Object rung(World &w)
{
    return {{QStringLiteral("line"), w.f.ids.next<LineId>().text()},
            {QStringLiteral("result"), QStringLiteral("check.well")},
            {QStringLiteral("unit"), w.other().text()},
            {QStringLiteral("where"), QStringLiteral("UBND HT")},
            {QStringLiteral("name"), QStringLiteral("Đường dây nóng")},
            {QStringLiteral("number"), QStringLiteral("+842683822108")}};
}

std::vector<Row> writingRows()
{
    const auto atDuty = [](const Actor &actor) { return actor.role != Role::Inspector; };
    const auto leads = [](const Actor &actor) { return actor.leads(); };
    const auto rings = [](const Actor &actor) { return actor.role != Role::Officer; };
    const auto administers = [](const Actor &actor) { return actor.role == Role::Administrator; };
    const char *push = "POST /v1/push";
    return {
        {push, "a call", [](World &w) { return w.push(w.call()); }, writing(atDuty)},
        {push, "a line",
         [](World &w) {
             return w.push(w.draft(SubjectType::Line, w.f.ids.next<SubjectId>(), kind::kLineRegistered,
                                   {{QStringLiteral("number"), QStringLiteral("+842683822108")},
                                    {QStringLiteral("name"), QStringLiteral("Đường dây nóng")},
                                    {QStringLiteral("kind"), QStringLiteral("line.hotline")}}));
         },
         writing(leads)},
        {push, "another unit's line was rung",
         [](World &w) {
             return w.push(w.draft(SubjectType::Check, w.f.ids.next<SubjectId>(), kind::kLineRung, rung(w)));
         },
         writing(rings)},
        {push, "the unit",
         [](World &w) {
             return w.push(w.draft(SubjectType::Unit, w.f.unit.as<SubjectId>(), kind::kUnitAmended,
                                   {{QStringLiteral("name"), QStringLiteral("UBND HB")},
                                    {QStringLiteral("code"), QStringLiteral("HB")}}));
         },
         writing(administers)},
    };
}

// What no desk may do, whoever sits there.
std::vector<Row> pretendingRows()
{
    const auto nobody = [](const Actor &) { return false; };
    const char *push = "POST /v1/push";
    return {
        {push, "in the server's name",
         [](World &w) {
             return w.push(w.draft(SubjectType::Call, w.f.ids.next<SubjectId>(), kind::kCallReceived,
                                   {{QStringLiteral("ref"), QStringLiteral("TB-2511-1001")},
                                    {QStringLiteral("unit"), w.other().text()},
                                    {QStringLiteral("where"), QStringLiteral("UBND HT")},
                                    {QStringLiteral("call"), w.f.ids.next<CallId>().text()},
                                    {QStringLiteral("entry"), w.f.ids.next<EntryId>().text()},
                                    {QStringLiteral("hops"), 1}}));
         },
         writing(nobody, "server-only")},
        {push, "a check in another unit's name",
         [](World &w) {
             return w.push(w.draft(SubjectType::Check, w.f.ids.next<SubjectId>(), kind::kLineCheckReported, rung(w)));
         },
         writing(nobody, "server-only")},
        {push, "into another unit's journal",
         [](World &w) {
             EntryDraft call = w.call();
             call.unit = w.other();
             return w.push(call);
         },
         anyOfficer("refused unit-mismatch")},
        {push, "as another desk", [](World &w) { return w.push(w.call(), w.f.ids.next<DeskId>()); },
         anyOfficer("refused desk-mismatch")},
    };
}

// What a desk may read, whoever sits there.
std::vector<Row> readingRows()
{
    return {
        {"GET /v1/hello", "", [](World &w) { return w.ask("/v1/hello", {}, "GET"); }, always("200")},
        {"POST /v1/enrol", "with a code that was never given",
         [](World &w) {
             return w.ask("/v1/enrol",
                          RouterFixture::object({{QStringLiteral("code"), QStringLiteral("AAAA-AAAA-AAAA")}}));
         },
         always("403 enrolment-refused")},
        {"GET /v1/units", "", [](World &w) { return w.ask("/v1/units", {}, "GET"); }, anyOfficer("200")},
        {"POST /v1/pull", "", pullOnlyOwn, anyOfficer("200")},
        {"POST /v1/pull", "another unit's",
         [](World &w) {
             return outcomeOf(w.f.askPull(w.desk, {w.other(), {}, 0, {}, {}}));
         },
         anyOfficer("403 forbidden")},
        {"POST /v1/locate", "",
         [](World &w) {
             return w.ask("/v1/locate", wire::encode(LocateRequest{{w.f.start()}, w.page.cursor}));
         },
         anyOfficer("200")},
        {"POST /v1/return", "its own",
         [](World &w) {
             return w.ask("/v1/return", wire::encode(ReturnRequest{w.f.start(), w.page.cursor, w.page.entries}));
         },
         anyOfficer("200")},
        {"POST /v1/return", "another unit's",
         [](World &w) {
             return w.ask("/v1/return",
                          wire::encode(ReturnRequest{{w.other(), {}, 0, {}, {}}, w.foreign.cursor, w.foreign.entries}));
         },
         anyOfficer("422 unproven")},
    };
}

// A question that tells nothing but which officer asks.
std::function<QString(World &)> naming(const char *path)
{
    return [path](World &w) {
        return w.ask(path, RouterFixture::object({{QStringLiteral("officer"), w.officer.text()}}));
    };
}

std::vector<Row> personRows()
{
    const QString password = QString::fromUtf16(RouterFixture::kPassword);
    return {
        {"POST /v1/overview", "", naming("/v1/overview"), overviewFor},
        {"POST /v1/ringaround", "", naming("/v1/ringaround"), ringAroundFor},
        {"POST /v1/signin", "",
         [password](World &w) {
             return w.ask("/v1/signin", credentials({{QStringLiteral("password"), password}}));
         },
         known()},
        {"POST /v1/second-factor", "", [](World &w) { return w.ask("/v1/second-factor", World::shown()); }, known()},
        {"POST /v1/second-factor/confirm", "",
         [](World &w) { return w.ask("/v1/second-factor/confirm", World::shown(w.freshCode())); }, known()},
        {"POST /v1/account", "", naming("/v1/account"), known("403 forbidden")},
        {"POST /v1/account/end", "",
         [](World &w) {
             w.f.clock.advance(minutes(1)); // whoever is unknown has tried often by now
             return w.ask("/v1/account/end", World::shown());
         },
         known()},
        // The last of all: afterwards the password is another.
        {"POST /v1/password", "",
         [password](World &w) {
             w.f.clock.advance(SignInDelays::kLongest);
             return w.ask("/v1/password",
                          credentials({{QStringLiteral("old"), password},
                                       {QStringLiteral("new"), QStringLiteral("mới và dài hơn")}}));
         },
         known()},
    };
}

std::vector<Row> rows()
{
    std::vector<Row> all;
    for (const std::vector<Row> &some : {writingRows(), pretendingRows(), readingRows(), personRows()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace

class AccessMatrixTest : public QObject {
    Q_OBJECT
private slots:
    void hasARowForEveryPath();
    void asksForATokenWhereverADeskIsNeeded();
    void answersEachAsItMay_data();
    void answersEachAsItMay();
    void endsTheHeldQuestionOfARevokedDesk();
    void tellsARevokedDeskNoNews();
};

void AccessMatrixTest::hasARowForEveryPath()
{
    RouterFixture f;
    std::set<QByteArray> served, covered;
    for (const Router::Listing &place : f.router->listing())
        served.insert(place.method + ' ' + place.path);
    for (const Row &row : rows())
        covered.insert(row.place);
    QVERIFY(served.size() >= 10);
    QCOMPARE(covered, served);
}

void AccessMatrixTest::asksForATokenWhereverADeskIsNeeded()
{
    RouterFixture f;
    for (const Router::Listing &place : f.router->listing()) {
        const bool open = place.path == "/v1/hello" || place.path == "/v1/enrol";
        QCOMPARE(place.needsDesk, !open);
        for (const QByteArray &token : {QByteArray(), QByteArray("short"), QByteArray(43, 'A')}) {
            const int status = f.ask(place.path, "{}", token, place.method).status();
            QVERIFY2(open ? status != 401 : status == 401, place.path.constData());
        }
    }
}

void AccessMatrixTest::answersEachAsItMay_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("ownUnit");
    QTest::addColumn<int>("standing");
    const std::pair<Standing, const char *> standings[] = {{Standing::Active, "active"},
                                                           {Standing::DeskRevoked, "desk revoked"},
                                                           {Standing::OfficerRetired, "officer retired"}};
    for (const Role role : {Role::Officer, Role::Head, Role::Inspector, Role::Administrator}) {
        for (const bool own : {true, false}) {
            for (const auto &[standing, name] : standings)
                QTest::addRow("%s, %s unit, %s", qPrintable(roleCode(role)), own ? "own" : "other", name)
                    << static_cast<int>(role) << own << static_cast<int>(standing);
        }
    }
}

void AccessMatrixTest::answersEachAsItMay()
{
    QFETCH(int, role);
    QFETCH(bool, ownUnit);
    QFETCH(int, standing);
    const Actor actor{static_cast<Role>(role), ownUnit, static_cast<Standing>(standing)};
    World world(actor);
    for (const Row &row : rows()) {
        const QString place
            = QStringLiteral("%1 %2: ").arg(QString::fromLatin1(row.place), QString::fromUtf8(row.what));
        QCOMPARE(place + row.ask(world), place + row.expected(actor));
    }
}

void AccessMatrixTest::endsTheHeldQuestionOfARevokedDesk()
{
    RouterFixture f;
    const TestClient out = f.enrol(f.unit);
    const TestClient stays = f.enrol(f.unit);
    const Cursor end = f.pull(out, f.start()).cursor;
    const Asked held = f.askPull(out, end, 25);
    const Asked other = f.askPull(stays, end, 25);
    QVERIFY(!held.isAnswered());
    Desk desk = DeskTable(*f.database).find(out.enrolment.desk).take().value();
    desk.revoked = true;
    QVERIFY(DeskTable(*f.database).put(desk).ok());

    QVERIFY(f.router->lookAround().ok());
    QCOMPARE(outcomeOf(held), QStringLiteral("403 desk-revoked"));
    QVERIFY(!other.isAnswered());
    QCOMPARE(f.router->heldQuestions(), 1);
}

// Where the news is quicker than the clock that looks for what other processes have written.
void AccessMatrixTest::tellsARevokedDeskNoNews()
{
    RouterFixture f;
    const TestClient out = f.enrol(f.unit);
    TestClient writer = f.provenDesk();
    const Asked held = f.askPull(out, f.pull(out, f.start()).cursor, 25);
    Desk desk = DeskTable(*f.database).find(out.enrolment.desk).take().value();
    desk.revoked = true;
    QVERIFY(DeskTable(*f.database).put(desk).ok());

    QCOMPARE(f.push(writer, f.call(writer, f.officer)).kind, VerdictKind::Accepted);
    QCOMPARE(outcomeOf(held), QStringLiteral("403 desk-revoked"));
}

QTEST_GUILESS_MAIN(AccessMatrixTest)
#include "tst_accessmatrix.moc"
