// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/overviewcodec.h"

#include "sync/wireparts.h"

namespace tb::wire {

namespace {

void addMoment(Json::Object &object, const char16_t *name, const std::optional<Moment> &moment)
{
    if (moment)
        object.emplace_back(QString::fromUtf16(name), toMs(*moment));
}

std::optional<Moment> readMoment(const Json &json, QStringView name)
{
    const std::optional<qint64> ms = maybeInteger(json, name);
    return ms ? std::optional(momentFromMs(*ms)) : std::nullopt;
}

Json lineJson(const LineNow &line)
{
    Json::Object o{{QStringLiteral("name"), line.name},
                   {QStringLiteral("number"), line.number},
                   {QStringLiteral("hotline"), line.hotline},
                   {QStringLiteral("open"), line.open},
                   {QStringLiteral("attended"), line.attended}};
    addMoment(o, u"since", line.unattendedSince);
    return Json(std::move(o));
}

LineNow readLine(const Json &json)
{
    return {textOf(json, u"name"), textOf(json, u"number"),   flagOf(json, u"hotline"),
            flagOf(json, u"open"), flagOf(json, u"attended"), readMoment(json, u"since")};
}

Json unitJson(const UnitStatus &status)
{
    Json::List lines;
    for (const LineNow &line : status.lines)
        lines.push_back(lineJson(line));
    Json::List days;
    for (const UnitStatus::Day &day : status.days)
        days.push_back(
            Json(Json::Object{{QStringLiteral("answered"), day.answered}, {QStringLiteral("missed"), day.missed}}));
    Json::Object o{{QStringLiteral("id"), status.unit.id.text()}, {QStringLiteral("code"), status.unit.code},
                   {QStringLiteral("name"), status.unit.name},    {QStringLiteral("kind"), status.unit.kind},
                   {QStringLiteral("lines"), std::move(lines)},   {QStringLiteral("days"), std::move(days)},
                   {QStringLiteral("owed"), status.owed},         {QStringLiteral("overdue"), status.overdue},
                   {QStringLiteral("told"), status.told},         {QStringLiteral("failedChecks"), status.failedChecks},
                   {QStringLiteral("head"), status.head},         {QStringLiteral("asOf"), toMs(status.asOf)}};
    addMoment(o, u"heardAt", status.heardAt);
    return Json(std::move(o));
}

template <class T, class Read> std::vector<T> readList(const Json &json, QStringView name, Read read)
{
    std::vector<T> items;
    const Json *list = json.find(name);
    if (list && list->asList()) {
        for (const Json &item : *list->asList())
            items.push_back(read(item));
    }
    return items;
}

UnitStatus readUnit(const Json &json)
{
    UnitStatus status;
    status.unit
        = {UnitId::fromText(textOf(json, u"id")), textOf(json, u"code"), textOf(json, u"name"), textOf(json, u"kind")};
    status.lines = readList<LineNow>(json, u"lines", readLine);
    status.days = readList<UnitStatus::Day>(json, u"days", [](const Json &day) {
        return UnitStatus::Day{static_cast<int>(integerOf(day, u"answered")),
                               static_cast<int>(integerOf(day, u"missed"))};
    });
    status.owed = static_cast<int>(integerOf(json, u"owed"));
    status.overdue = static_cast<int>(integerOf(json, u"overdue"));
    status.told = static_cast<int>(integerOf(json, u"told"));
    status.failedChecks = static_cast<int>(integerOf(json, u"failedChecks"));
    status.heardAt = readMoment(json, u"heardAt");
    status.head = textOf(json, u"head");
    status.asOf = momentFromMs(integerOf(json, u"asOf"));
    return status;
}

} // namespace

QByteArray encodeOverview(const std::vector<UnitStatus> &units)
{
    Json::List list;
    for (const UnitStatus &status : units)
        list.push_back(unitJson(status));
    return encodeJson(Json(Json::Object{{QStringLiteral("units"), std::move(list)}}));
}

Result<std::vector<UnitStatus>> decodeOverview(const QByteArray &bytes)
{
    const Result<Json> json = decodeDocument(bytes);
    if (!json.ok())
        return json.error();
    if (!json.value().find(u"units"))
        return badShape("overview");
    std::vector<UnitStatus> units = readList<UnitStatus>(json.value(), u"units", readUnit);
    for (const UnitStatus &status : units) {
        if (status.unit.id.isNull() || status.unit.name.isEmpty())
            return badShape("unit");
    }
    return units;
}

} // namespace tb::wire
