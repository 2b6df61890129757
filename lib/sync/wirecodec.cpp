// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wirecodec.h"

#include "sync/wireparts.h"

namespace tb::wire {

namespace {

constexpr std::pair<FactorStep, const char *> kFactorWords[]
    = {{FactorStep::Offered, "offered"}, {FactorStep::Required, "required"}, {FactorStep::Renewal, "renewal"}};

constexpr QStringView kVerdicts[] = {u"accepted", u"known", u"held", u"refused", u"retry"};

Result<Verdict> readVerdict(const Json &json)
{
    const QString name = textOf(json, u"verdict");
    for (size_t i = 0; i < std::size(kVerdicts); ++i) {
        if (kVerdicts[i] == name)
            return Verdict{static_cast<VerdictKind>(i), integerOf(json, u"seq"), textOf(json, u"reason")};
    }
    return badShape("verdict");
}

Json verdictJson(const Verdict &verdict)
{
    Json::Object o{{QStringLiteral("verdict"), kVerdicts[static_cast<size_t>(verdict.kind)].toString()}};
    if (verdict.seq > 0)
        o.emplace_back(QStringLiteral("seq"), verdict.seq);
    if (!verdict.reason.isEmpty())
        o.emplace_back(QStringLiteral("reason"), verdict.reason);
    return Json(std::move(o));
}

} // namespace

QByteArray encode(const PushRequest &request)
{
    Json::List entries;
    for (const EntryBytes &bytes : request.entries)
        entries.push_back(Json(entryMembers(bytes)));
    return encodeJson(Json(
        Json::Object{{QStringLiteral("pending"), request.pending}, {QStringLiteral("entries"), std::move(entries)}}));
}

QByteArray encode(const std::vector<Verdict> &verdicts)
{
    Json::List list;
    for (const Verdict &verdict : verdicts)
        list.push_back(verdictJson(verdict));
    return encodeJson(Json(Json::Object{{QStringLiteral("results"), std::move(list)}}));
}

QByteArray encode(const PullRequest &request)
{
    return encodeJson(Json(Json::Object{{QStringLiteral("cursor"), cursorJson(request.cursor)},
                                        {QStringLiteral("unit"), request.cursor.unit.text()},
                                        {QStringLiteral("wait"), request.waitSeconds}}));
}

QByteArray encode(const PullPage &page)
{
    return encodeJson(Json(Json::Object{{QStringLiteral("entries"), sentJson(page.entries)},
                                        {QStringLiteral("cursor"), cursorJson(page.cursor)},
                                        {QStringLiteral("more"), page.more},
                                        {QStringLiteral("now"), toMs(page.now)}}));
}

QByteArray encode(const LocateRequest &request)
{
    Json::List points;
    for (const Cursor &point : request.points)
        points.push_back(cursorJson(point));
    return encodeJson(Json(Json::Object{{QStringLiteral("points"), std::move(points)},
                                        {QStringLiteral("proof"), cursorJson(request.proof)}}));
}

QByteArray encode(const LocateAnswer &answer)
{
    return encodeJson(Json(Json::Object{{QStringLiteral("seq"), answer.seq},
                                        {QStringLiteral("sum"), hex(answer.sum)},
                                        {QStringLiteral("epoch"), answer.epoch}}));
}

QByteArray encode(const ReturnRequest &request)
{
    return encodeJson(Json(Json::Object{{QStringLiteral("from"), cursorJson(request.from)},
                                        {QStringLiteral("to"), cursorJson(request.to)},
                                        {QStringLiteral("entries"), sentJson(request.entries)}}));
}

QByteArray encode(const Enrolment &enrolment)
{
    return encodeJson(Json(Json::Object{{QStringLiteral("desk"), enrolment.desk.text()},
                                        {QStringLiteral("unit"), enrolment.unit.text()},
                                        {QStringLiteral("number"), enrolment.deskNumber},
                                        {QStringLiteral("token"), QString::fromLatin1(enrolment.token)}}));
}

QByteArray encode(const SignIn &signIn)
{
    Json::Object object{{QStringLiteral("officer"), signIn.officer.text()},
                        {QStringLiteral("temporary"), signIn.temporary}};
    for (const auto &[step, word] : kFactorWords) {
        if (step == signIn.factor)
            object.emplace_back(QStringLiteral("second_factor"), QString::fromLatin1(word));
    }
    return encodeJson(Json(std::move(object)));
}

QByteArray encode(const std::vector<UnitName> &units)
{
    Json::List list;
    for (const UnitName &unit : units)
        list.push_back(Json(Json::Object{{QStringLiteral("id"), unit.id.text()},
                                         {QStringLiteral("code"), unit.code},
                                         {QStringLiteral("name"), unit.name},
                                         {QStringLiteral("kind"), unit.kind}}));
    return encodeJson(Json(Json::Object{{QStringLiteral("units"), std::move(list)}}));
}

Result<PushRequest> decodePush(const QByteArray &bytes)
{
    Result<Json> json = decodeDocument(bytes);
    if (!json.ok())
        return json.error();
    const Json *list = json.value().find(u"entries");
    if (!list || !list->asList())
        return badShape("entries");
    PushRequest request;
    request.pending = static_cast<int>(integerOf(json.value(), u"pending"));
    for (const Json &item : *list->asList())
        request.entries.push_back(readEntryBytes(item));
    return request;
}

Result<std::vector<Verdict>> decodeVerdicts(const QByteArray &bytes)
{
    Result<Json> json = decodeDocument(bytes);
    if (!json.ok())
        return json.error();
    const Json *list = json.value().find(u"results");
    if (!list || !list->asList())
        return badShape("results");
    std::vector<Verdict> verdicts;
    for (const Json &item : *list->asList()) {
        const Result<Verdict> verdict = readVerdict(item);
        if (!verdict.ok())
            return verdict.error();
        verdicts.push_back(verdict.value());
    }
    return verdicts;
}

Result<PullRequest> decodePull(const QByteArray &bytes, UnitId unit)
{
    Result<Json> json = decodeDocument(bytes);
    if (!json.ok())
        return json.error();
    const QString named = textOf(json.value(), u"unit");
    const Result<Cursor> cursor
        = readCursor(json.value().find(u"cursor"), named.isEmpty() ? unit : UnitId::fromText(named));
    if (!cursor.ok())
        return cursor.error();
    return PullRequest{cursor.value(), static_cast<int>(integerOf(json.value(), u"wait"))};
}

Result<PullPage> decodePage(const QByteArray &bytes, UnitId unit)
{
    Result<Json> json = decodeDocument(bytes);
    if (!json.ok())
        return json.error();
    const Result<Cursor> cursor = readCursor(json.value().find(u"cursor"), unit);
    Result<std::vector<SentEntry>> entries = readSent(json.value().find(u"entries"));
    if (!cursor.ok() || !entries.ok())
        return badShape("page");
    return PullPage{entries.take(), cursor.value(), flagOf(json.value(), u"more"),
                    momentFromMs(integerOf(json.value(), u"now"))};
}

Result<LocateRequest> decodeLocate(const QByteArray &bytes, UnitId unit)
{
    Result<Json> json = decodeDocument(bytes);
    if (!json.ok())
        return json.error();
    const Result<Cursor> proof = readCursor(json.value().find(u"proof"), unit);
    const Json *list = json.value().find(u"points");
    if (!proof.ok() || !list || !list->asList() || list->asList()->size() > 64)
        return badShape("points");
    LocateRequest request;
    request.proof = proof.value();
    for (const Json &item : *list->asList()) {
        const Result<Cursor> point = readCursor(&item, unit);
        if (!point.ok())
            return point.error();
        request.points.push_back(point.value());
    }
    return request;
}

Result<LocateAnswer> decodeLocated(const QByteArray &bytes)
{
    Result<Json> json = decodeDocument(bytes);
    if (!json.ok())
        return json.error();
    return LocateAnswer{integerOf(json.value(), u"seq", -1), unhex(textOf(json.value(), u"sum")),
                        textOf(json.value(), u"epoch")};
}

Result<ReturnRequest> decodeReturn(const QByteArray &bytes, UnitId unit)
{
    Result<Json> json = decodeDocument(bytes);
    if (!json.ok())
        return json.error();
    const Result<Cursor> from = readCursor(json.value().find(u"from"), unit);
    const Result<Cursor> to = readCursor(json.value().find(u"to"), unit);
    Result<std::vector<SentEntry>> entries = readSent(json.value().find(u"entries"));
    if (!from.ok() || !to.ok() || !entries.ok())
        return badShape("return");
    return ReturnRequest{from.value(), to.value(), entries.take()};
}

Result<Enrolment> decodeEnrolment(const QByteArray &bytes)
{
    Result<Json> json = decodeDocument(bytes);
    if (!json.ok())
        return json.error();
    const Json &o = json.value();
    Enrolment enrolment{DeskId::fromText(textOf(o, u"desk")), UnitId::fromText(textOf(o, u"unit")),
                        static_cast<int>(integerOf(o, u"number")), textOf(o, u"token").toLatin1()};
    if (enrolment.desk.isNull() || enrolment.unit.isNull() || enrolment.token.isEmpty())
        return badShape("enrolment");
    return enrolment;
}

Result<SignIn> decodeSignIn(const QByteArray &bytes)
{
    Result<Json> json = decodeDocument(bytes);
    if (!json.ok())
        return json.error();
    const OfficerId officer = OfficerId::fromText(textOf(json.value(), u"officer"));
    if (officer.isNull())
        return badShape("sign-in");
    SignIn signIn{officer, flagOf(json.value(), u"temporary"), FactorStep::None};
    for (const auto &[step, word] : kFactorWords) {
        if (textOf(json.value(), u"second_factor") == QLatin1String(word))
            signIn.factor = step;
    }
    return signIn;
}

Result<std::vector<UnitName>> decodeUnits(const QByteArray &bytes)
{
    Result<Json> json = decodeDocument(bytes);
    if (!json.ok())
        return json.error();
    const Json *list = json.value().find(u"units");
    if (!list || !list->asList())
        return badShape("units");
    std::vector<UnitName> units;
    for (const Json &item : *list->asList()) {
        const UnitName unit{UnitId::fromText(textOf(item, u"id")), textOf(item, u"code"), textOf(item, u"name"),
                            textOf(item, u"kind")};
        if (unit.id.isNull() || unit.name.isEmpty())
            return badShape("unit");
        units.push_back(unit);
    }
    return units;
}

} // namespace tb::wire
