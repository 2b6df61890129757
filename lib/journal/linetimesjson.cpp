// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/linetimesjson.h"

#include "base/codetable.h"
#include "journal/jsondecoder.h"

namespace tb {

namespace {

constexpr Code<HoursKind> kHoursKinds[] = {{HoursKind::Holiday, "holiday"},
                                           {HoursKind::CompensatoryDay, "compensatory_off"},
                                           {HoursKind::Closed, "closed"},
                                           {HoursKind::ExtraDuty, "extra"}};

QString kindCode(HoursKind kind)
{
    return codeIn(kHoursKinds, kind);
}

std::optional<HoursKind> kindFromCode(const QString &code)
{
    return valueIn(kHoursKinds, code);
}

Json spansJson(const DaySpans &spans)
{
    Json::List list;
    for (const WorkInterval &span : spans) {
        list.emplace_back(span.from);
        list.emplace_back(span.to);
    }
    return list;
}

DaySpans spansFrom(const Json *json)
{
    DaySpans spans;
    const Json::List *list = json ? json->asList() : nullptr;
    for (size_t i = 0; list && i + 1 < list->size(); i += 2) {
        const qint64 *from = list->at(i).asInteger();
        const qint64 *to = list->at(i + 1).asInteger();
        if (from && to && 0 <= *from && *from < *to && *to <= 24 * 60)
            spans.push_back({static_cast<int>(*from), static_cast<int>(*to)});
    }
    return spans;
}

void takeExceptions(const Json &body, const QStringList &reasons, LineHours &hours)
{
    const Json *member = body.find(u"exceptions");
    const Json::List *list = member ? member->asList() : nullptr;
    for (size_t i = 0; list && i < list->size(); ++i) {
        const Json &item = list->at(i);
        const QDate date = QDate::fromString(textOf(item, u"d"), Qt::ISODate);
        const auto kind = kindFromCode(textOf(item, u"k"));
        if (date.isValid() && kind)
            hours.exceptions.push_back({date, *kind, spansFrom(item.find(u"s")),
                                        reasons.value(static_cast<qsizetype>(i)),
                                        OfficerId::fromText(textOf(item, u"o"))});
    }
}

Json::List itemsOf(const Json &row, QStringView key)
{
    const Json *member = row.find(key);
    const Json::List *list = member ? member->asList() : nullptr;
    return list ? *list : Json::List();
}

} // namespace

Json::Object hoursJson(const LineHours &hours)
{
    Json::List week;
    for (const DaySpans &day : hours.week)
        week.push_back(spansJson(day));
    Json::List exceptions;
    for (const HoursException &exception : hours.exceptions)
        exceptions.push_back(Json(Json::Object{{QStringLiteral("d"), exception.date.toString(Qt::ISODate)},
                                               {QStringLiteral("k"), kindCode(exception.kind)},
                                               {QStringLiteral("s"), spansJson(exception.spans)},
                                               {QStringLiteral("o"), exception.owner.text()}}));
    return {{QStringLiteral("week"), std::move(week)},
            {QStringLiteral("calendar"), hours.followsCalendar},
            {QStringLiteral("exceptions"), std::move(exceptions)}};
}

LineHours hoursFromJson(const Json &body, const QStringList &reasons)
{
    LineHours hours;
    const Json::List week = itemsOf(body, u"week");
    for (size_t day = 0; day < hours.week.size() && day < week.size(); ++day)
        hours.week.at(day) = spansFrom(&week.at(day));
    hours.followsCalendar = flagOf(body, u"calendar");
    takeExceptions(body, reasons, hours);
    return hours;
}

QStringList reasonsOf(const LineHours &hours)
{
    QStringList reasons;
    for (const HoursException &exception : hours.exceptions)
        reasons.append(exception.reason);
    return reasons;
}

QByteArray encodeLineTimes(const LineTimes &times)
{
    Json::List status;
    for (const StatusChange &change : times.status().changes())
        status.push_back(Json(Json::Object{{QStringLiteral("from"), toMs(change.from)},
                                           {QStringLiteral("status"), lineStatusCode(change.status)},
                                           {QStringLiteral("reason"), change.reason},
                                           {QStringLiteral("by"), change.by.text()}}));
    Json::List hours;
    for (const auto &[day, set] : times.hours()) {
        Json::Object item = hoursJson(set);
        item.emplace_back(QStringLiteral("from"), day.toString(Qt::ISODate));
        item.emplace_back(QStringLiteral("reasons"), reasonsOf(set));
        hours.push_back(Json(std::move(item)));
    }
    return encodeJson(Json(Json::Object{{QStringLiteral("since"), toMs(times.registered())},
                                        {QStringLiteral("status"), std::move(status)},
                                        {QStringLiteral("hours"), std::move(hours)}}));
}

LineTimes decodeLineTimes(const QByteArray &bytes)
{
    const Result<Json> decoded = JsonDecoder::decode(bytes);
    if (!decoded.ok())
        return LineTimes();
    const Json &row = decoded.value();
    LineTimes times(momentFromMs(integerOf(row, u"since")));
    for (const Json &item : itemsOf(row, u"status")) {
        if (const auto status = lineStatusFromCode(textOf(item, u"status")))
            times.addStatus({momentFromMs(integerOf(item, u"from")), *status, textOf(item, u"reason"),
                             OfficerId::fromText(textOf(item, u"by"))});
    }
    for (const Json &item : itemsOf(row, u"hours"))
        times.setHours(QDate::fromString(textOf(item, u"from"), Qt::ISODate),
                       hoursFromJson(item, textsOf(item, u"reasons")));
    return times;
}

} // namespace tb
