// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/unitwords.h"

#include "journal/jsondecoder.h"
#include "store/unittable.h"

#include <QFile>

namespace tb {

namespace {

Json::List listIn(const QByteArray &bytes)
{
    const Result<Json> decoded = JsonDecoder::decode(bytes);
    return decoded.ok() && decoded.value().asList() ? *decoded.value().asList() : Json::List();
}

} // namespace

Json::List unitWords(const QByteArray &set, const QString &name)
{
    Json::List own = listIn(set);
    if (!own.empty())
        return own;
    QFile file(QStringLiteral(":/words/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? listIn(file.readAll().trimmed()) : Json::List();
}

Result<std::vector<TopicRule>> topicsOf(Database &database, UnitId unit)
{
    const Result<UnitLists> lists = UnitTable(database).lists(unit);
    if (!lists.ok())
        return lists.error();
    std::vector<TopicRule> rules;
    for (const Json &item : unitWords(lists.value().topics, QStringLiteral("topics")))
        rules.push_back({textOf(item, u"code"), textsOf(item, u"words"), textsOf(item, u"except")});
    return rules;
}

Result<FormerPlaces> formerPlacesOf(Database &database, UnitId id)
{
    const Result<std::optional<Unit>> unit = UnitTable(database).find(id);
    if (!unit.ok())
        return unit.error();
    const QString areaCode = unit.value() ? unit.value()->areaCode : QString();
    std::vector<FormerPlace> places;
    for (const Json &region : unitWords({}, QStringLiteral("former_places"))) {
        const Json *known = region.find(u"places");
        if (!known || !known->asList() || !textsOf(region, u"areaCodes").contains(areaCode))
            continue;
        for (const Json &place : *known->asList())
            places.push_back({textOf(place, u"name"), textsOf(place, u"now")});
    }
    return FormerPlaces(places);
}

} // namespace tb
