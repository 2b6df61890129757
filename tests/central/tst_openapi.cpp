// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessworld.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

using namespace tb;

namespace {

QJsonObject description()
{
    QFile file(QStringLiteral(TRUCBAN_SOURCE_DIR "/resources/api/openapi.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject resolved(const QJsonObject &schema)
{
    const QString name = schema.value(QStringLiteral("$ref")).toString().section(QLatin1Char('/'), -1);
    const QJsonObject parts = description().value(QStringLiteral("components")).toObject();
    return name.isEmpty() ? schema : parts.value(QStringLiteral("schemas")).toObject().value(name).toObject();
}

QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return QStringLiteral("string");
    case QJsonValue::Double:
        return QStringLiteral("integer");
    case QJsonValue::Bool:
        return QStringLiteral("boolean");
    case QJsonValue::Array:
        return QStringLiteral("array");
    default:
        return QStringLiteral("object");
    }
}

/// The first thing in which the value is not as described; empty where it is. An object without described members may
/// hold any.
QString difference(const QJsonObject &described, const QJsonValue &value, const QString &at)
{
    const QJsonObject schema = resolved(described);
    if (schema.value(QStringLiteral("type")).toString() != typeOf(value))
        return at + QStringLiteral(" is ") + typeOf(value);
    for (const QJsonValue &item : value.toArray()) {
        const QString inside
            = difference(schema.value(QStringLiteral("items")).toObject(), item, at + QStringLiteral("[]"));
        if (!inside.isEmpty())
            return inside;
    }
    const QJsonObject object = value.toObject();
    for (const QJsonValue &name : schema.value(QStringLiteral("required")).toArray()) {
        if (!object.contains(name.toString()))
            return at + QStringLiteral(" lacks ") + name.toString();
    }
    const QJsonObject members = schema.value(QStringLiteral("properties")).toObject();
    for (auto it = object.begin(); it != object.end() && schema.contains(QStringLiteral("properties")); ++it) {
        const QString inside = members.contains(it.key())
            ? difference(members.value(it.key()).toObject(), it.value(), at + u'.' + it.key())
            : at + u'.' + it.key() + QStringLiteral(" is not described");
        if (!inside.isEmpty())
            return inside;
    }
    return {};
}

QJsonObject operation(const QByteArray &method, const QByteArray &path)
{
    return description()
        .value(QStringLiteral("paths"))
        .toObject()
        .value(QString::fromLatin1(path))
        .toObject()
        .value(QString::fromLatin1(method.toLower()))
        .toObject();
}

QJsonObject schemaOf(const QJsonObject &part, const char *type)
{
    return part.value(QStringLiteral("content"))
        .toObject()
        .value(QString::fromLatin1(type))
        .toObject()
        .value(QStringLiteral("schema"))
        .toObject();
}

/// A question to each path that is answered with 200, in an order in which none spoils the next.
std::vector<std::pair<QByteArray, QByteArray>> goodQuestions(World &w)
{
    const QString password = QString::fromUtf16(RouterFixture::kPassword);
    const EnrolmentCode code = EnrolmentCode::make(w.f.random);
    if (!CodeTable(*w.f.database)
             .put(keyedSum(w.f.key, code.digest()), w.f.unit, w.f.clock.now() + std::chrono::hours(1))
             .ok())
        qFatal("no code");
    Line line;
    line.unit = w.f.unit;
    line.number = QStringLiteral("0268 3822 108");
    line.name = QStringLiteral("Đường dây nóng");
    line.kind = QStringLiteral("line.hotline");
    if (!w.f.registry().addLine(line).ok())
        qFatal("no line");
    (void)w.f.router->ledger().takeNumbered();
    const auto object = &RouterFixture::object;
    const Entry call = w.f.call(w.desk, w.officer);
    return {{"/v1/hello", {}},
            {"/v1/enrol", object({{QStringLiteral("code"), code.text()}})},
            {"/v1/signin", object({{QStringLiteral("login"), kLogin}, {QStringLiteral("password"), password}})},
            {"/v1/second-factor/confirm", World::shown(w.freshCode())},
            {"/v1/second-factor", World::shown()},
            {"/v1/push", wire::encode(PushRequest{1, {bytesOf(call)}})},
            {"/v1/pull", wire::encode(PullRequest{w.f.start(), 0})},
            {"/v1/units", {}},
            {"/v1/overview", object({{QStringLiteral("officer"), w.officer.text()}})},
            {"/v1/ringaround", object({{QStringLiteral("officer"), w.officer.text()}})},
            {"/v1/account", object({{QStringLiteral("officer"), w.officer.text()}})},
            {"/v1/account/end", World::shown()},
            {"/v1/locate", wire::encode(LocateRequest{{w.f.start()}, w.page.cursor})},
            {"/v1/return", wire::encode(ReturnRequest{w.f.start(), w.page.cursor, w.page.entries})},
            {"/v1/password",
             object({{QStringLiteral("login"), kLogin},
                     {QStringLiteral("old"), password},
                     {QStringLiteral("new"), QStringLiteral("mới và dài hơn")}})}};
}

} // namespace

/// What is told to others about the paths, against the paths.
class OpenApiTest : public QObject {
    Q_OBJECT
private slots:
    void describesWhatIsServed();
    void describesWhatIsAnswered();
    void describesWhatIsNeeded();
};

void OpenApiTest::describesWhatIsServed()
{
    RouterFixture f;
    std::set<QString> served, described;
    for (const Router::Listing &place : f.router->listing()) {
        served.insert(QString::fromLatin1(place.method.toLower() + ' ' + place.path));
        const QJsonObject deed = operation(place.method, place.path);
        QCOMPARE(deed.contains(QStringLiteral("security")), !place.needsDesk);
    }
    const QJsonObject paths = description().value(QStringLiteral("paths")).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        for (const QString &method : path.value().toObject().keys())
            described.insert(method + QLatin1Char(' ') + path.key());
    }
    QVERIFY(!served.empty());
    QCOMPARE(described, served);
}

void OpenApiTest::describesWhatIsAnswered()
{
    World w({Role::Administrator, true, Standing::Active});
    std::set<QByteArray> asked;
    for (const auto &[path, body] : goodQuestions(w)) {
        const QByteArray method = body.isEmpty() ? "GET" : "POST";
        const QJsonObject deed = operation(method, path);
        const Asked answer = w.f.ask(path, body, w.desk.enrolment.token, method);
        QVERIFY2(answer.status() == 200, (path + ' ' + answer.body()).constData());
        const QJsonObject good
            = deed.value(QStringLiteral("responses")).toObject().value(QStringLiteral("200")).toObject();
        QCOMPARE(difference(schemaOf(good, "application/json"), QJsonDocument::fromJson(answer.body()).object(),
                            QString::fromLatin1(path)),
                 QString());
        if (!body.isEmpty())
            QCOMPARE(difference(schemaOf(deed.value(QStringLiteral("requestBody")).toObject(), "application/json"),
                                QJsonDocument::fromJson(body).object(), QString::fromLatin1(path)),
                     QString());
        asked.insert(path);
    }
    QCOMPARE(asked.size(), w.f.router->listing().size());
}

// Without one of the members that are said to be required, the answer is one of the refusals that are described.
void OpenApiTest::describesWhatIsNeeded()
{
    World w({Role::Administrator, true, Standing::Active});
    int tried = 0;
    for (const auto &[path, body] : goodQuestions(w)) {
        const QJsonObject deed = operation(body.isEmpty() ? "GET" : "POST", path);
        const QJsonObject schema
            = resolved(schemaOf(deed.value(QStringLiteral("requestBody")).toObject(), "application/json"));
        for (const QJsonValue &name : schema.value(QStringLiteral("required")).toArray()) {
            QJsonObject less = QJsonDocument::fromJson(body).object();
            less.remove(name.toString());
            const Asked answer
                = w.f.ask(path, QJsonDocument(less).toJson(QJsonDocument::Compact), w.desk.enrolment.token);
            const QString status = QString::number(answer.status());
            QVERIFY2(answer.status() >= 400, qPrintable(QString::fromLatin1(path) + u' ' + name.toString()));
            const QJsonObject bad = deed.value(QStringLiteral("responses")).toObject().value(status).toObject();
            QCOMPARE(difference(schemaOf(bad, "application/problem+json"),
                                QJsonDocument::fromJson(answer.body()).object(), QString::fromLatin1(path) + status),
                     QString());
            ++tried;
        }
    }
    QCOMPARE(tried, 23);
}

QTEST_GUILESS_MAIN(OpenApiTest)
#include "tst_openapi.moc"
