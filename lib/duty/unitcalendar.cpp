// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/unitcalendar.h"

#include "base/codetable.h"
#include "journal/jsondecoder.h"
#include "store/unittable.h"

namespace tb {

namespace {
constexpr Code<DayKind> kDayCodes[] = {{DayKind::Holiday, "holiday"},
                                       {DayKind::CompensatoryOff, "compensatory_off"},
                                       {DayKind::SwapOff, "swap_off"},
                                       {DayKind::MakeupWork, "makeup_work"}};

std::optional<DayKind> dayKind(const QString &code)
{
    return valueIn(kDayCodes, code);
}

QString dayCode(DayKind kind)
{
    return codeIn(kDayCodes, kind);
}
} // namespace

Result<WorkCalendar> calendarOfUnit(Database &database, UnitId unit)
{
    const Result<UnitLists> lists = UnitTable(database).lists(unit);
    if (!lists.ok())
        return lists.error();
    const Result<Json> json = JsonDecoder::decode(lists.value().calendarDays);
    WorkCalendar::Days days;
    if (const Json::List *list = json.ok() ? json.value().asList() : nullptr) {
        for (const Json &item : *list) {
            const QDate date = QDate::fromString(textOf(item, u"d"), Qt::ISODate);
            const std::optional<DayKind> kind = dayKind(textOf(item, u"k"));
            if (date.isValid() && kind)
                days[date] = {*kind, {}};
        }
    }
    return WorkCalendar::of(WorkHours(), days);
}

Json::Object calendarBody(const WorkCalendar &calendar)
{
    Json::List days;
    for (const auto &[date, day] : calendar.days())
        days.push_back(Json(
            Json::Object{{QStringLiteral("d"), date.toString(Qt::ISODate)}, {QStringLiteral("k"), dayCode(day.kind)}}));
    return {{QStringLiteral("days"), std::move(days)}};
}

} // namespace tb
