// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/linedesk.h"

#include "domain/textlimits.h"
#include "journal/kinds.h"
#include "journal/linetimesjson.h"
#include "journal/permits.h"
#include "store/linetable.h"
#include "store/officertable.h"
#include "store/unittable.h"

#include <set>

namespace tb {

namespace {

QString fieldName(LineField field)
{
    switch (field) {
    case LineField::Number:
        return QStringLiteral("number");
    case LineField::Name:
        return QStringLiteral("name");
    case LineField::Kind:
        return QStringLiteral("kind");
    case LineField::PublishedOn:
        return QStringLiteral("publishedOn");
    case LineField::Place:
        return QStringLiteral("place");
    case LineField::Document:
        return QStringLiteral("document");
    }
    Q_UNREACHABLE();
}

Done incomplete(const QStringList &fields)
{
    return fields.isEmpty() ? Done() : Done(Error{ErrorCode::DraftIncomplete, fields.join(QLatin1Char(' '))});
}

Done obstacles(const std::vector<LineProblem> &problems)
{
    QStringList fields;
    for (const LineProblem &problem : problems) {
        if (problem.blocks)
            fields.append(fieldName(problem.field));
    }
    return incomplete(fields);
}

Json::Object bodyOf(const LineDraft &draft, const QString &number)
{
    return {{QStringLiteral("number"), number},
            {QStringLiteral("name"), draft.name.trimmed()},
            {QStringLiteral("kind"), draft.kind},
            {QStringLiteral("publishedOn"), draft.publishedOn.trimmed()},
            {QStringLiteral("place"), draft.place.trimmed()},
            {QStringLiteral("document"), draft.document.trimmed()},
            {QStringLiteral("contractUntil"), draft.contractUntil.toString(Qt::ISODate)}};
}

Json::Object bodyOf(const Line &line)
{
    LineDraft draft = LineDraft::of(line);
    return bodyOf(draft, line.number);
}

Done checkReason(const QString &reason, bool owed)
{
    const bool missing = owed && reason.trimmed().isEmpty();
    return incomplete(missing || reason.size() > kMostTextCharacters ? QStringList(QStringLiteral("reason"))
                                                                     : QStringList());
}

} // namespace

Result<QString> LineDesk::areaCodeOf(UnitId unit)
{
    const auto found = UnitTable(m_pen.database()).find(unit);
    if (!found.ok())
        return found.error();
    return found.value() ? found.value()->areaCode : QString();
}

Result<std::vector<LineProblem>> LineDesk::problems(const Seat &seat, const LineDraft &draft, LineId amended)
{
    const auto areaCode = areaCodeOf(seat.unit);
    Result<std::vector<Line>> lines = LineTable(m_pen.database()).ofUnit(seat.unit);
    if (!areaCode.ok() || !lines.ok())
        return areaCode.ok() ? lines.error() : areaCode.error();
    std::vector<Line> others = lines.take();
    std::erase_if(others, [amended](const Line &line) { return line.id == amended; });
    return draft.problems(areaCode.value(), others);
}

Result<EntryDraft> LineDesk::openingOf(const Seat &seat, const LineDraft &draft, LineId id)
{
    const auto found = problems(seat, draft);
    const auto areaCode = areaCodeOf(seat.unit);
    if (!found.ok() || !areaCode.ok())
        return found.ok() ? areaCode.error() : found.error();
    const Done fine = obstacles(found.value());
    if (!fine.ok())
        return fine.error();
    EntryDraft opening;
    opening.unit = seat.unit;
    opening.subject = {SubjectType::Line, id.as<SubjectId>()};
    opening.kind = kind::kLineRegistered.toString();
    opening.occurredAt = m_pen.now();
    opening.body = bodyOf(draft, draft.canonical(areaCode.value()));
    return opening;
}

Result<LineId> LineDesk::registerLine(const Seat &seat, const LineDraft &draft)
{
    const auto id = m_pen.newId<LineId>();
    const Result<EntryDraft> opening = openingOf(seat, draft, id);
    if (!opening.ok())
        return opening.error();
    const Done done = write(seat, opening.value());
    return done.ok() ? Result<LineId>(id) : Result<LineId>(done.error());
}

Done LineDesk::registerAll(const Seat &seat, const std::vector<LineDraft> &drafts)
{
    std::vector<EntryDraft> openings;
    std::set<QString> numbers;
    for (const LineDraft &draft : drafts) {
        Result<EntryDraft> opening = openingOf(seat, draft, m_pen.newId<LineId>());
        if (!opening.ok())
            return opening.error();
        if (!numbers.insert(textOf(Json(opening.value().body), u"number")).second)
            return incomplete({QStringLiteral("number")});
        openings.push_back(opening.take());
    }
    return openings.empty() ? Done() : m_pen.writeAll(seat, std::move(openings));
}

Result<EntryDraft> LineDesk::stepOf(const Seat &seat, LineId line, QStringView kind)
{
    const auto found = LineTable(m_pen.database()).find(line);
    if (!found.ok())
        return found.error();
    if (!found.value())
        return Error{ErrorCode::UnknownSubject, QStringLiteral("line")};
    EntryDraft draft;
    draft.unit = seat.unit;
    draft.subject = {SubjectType::Line, line.as<SubjectId>()};
    draft.kind = kind.toString();
    draft.occurredAt = m_pen.now();
    return draft;
}

Done LineDesk::write(const Seat &seat, const EntryDraft &draft)
{
    const Result<EntryId> written = m_pen.writeNext(seat, draft);
    return written.ok() ? Done() : Done(written.error());
}

Done LineDesk::amend(const Seat &seat, LineId line, const LineDraft &draft)
{
    Result<EntryDraft> step = stepOf(seat, line, kind::kLineAmended);
    const auto found = problems(seat, draft, line);
    const auto areaCode = areaCodeOf(seat.unit);
    if (!step.ok() || !found.ok() || !areaCode.ok())
        return step.ok() ? (found.ok() ? areaCode.error() : found.error()) : step.error();
    const Done fine = obstacles(found.value());
    if (!fine.ok())
        return fine;
    const auto before = LineTable(m_pen.database()).find(line);
    if (!before.ok())
        return before.error();
    const Json old = bodyOf(*before.value());
    EntryDraft amendment = step.take();
    for (auto &[key, value] : bodyOf(draft, draft.canonical(areaCode.value()))) {
        if (const Json *was = old.find(key); !was || *was != value)
            amendment.body.emplace_back(key, value);
    }
    return amendment.body.empty() ? Done() : write(seat, amendment);
}

Done LineDesk::retire(const Seat &seat, LineId line, Moment from, const QString &reason)
{
    const Done fine = checkReason(reason, true);
    Result<EntryDraft> step = stepOf(seat, line, kind::kLineRetired);
    if (!fine.ok() || !step.ok())
        return fine.ok() ? Done(step.error()) : fine;
    EntryDraft retirement = step.take();
    retirement.body = {{QStringLiteral("from"), toMs(from)}};
    retirement.personal = {{QStringLiteral("reason"), reason.trimmed()}};
    return write(seat, retirement);
}

Done LineDesk::setStatus(const Seat &seat, LineId line, LineStatus status, Moment from, const QString &reason)
{
    const Done fine = checkReason(reason, status != LineStatus::Active);
    Result<EntryDraft> step = stepOf(seat, line, kind::kLineStatusSet);
    if (!fine.ok() || !step.ok())
        return fine.ok() ? Done(step.error()) : fine;
    EntryDraft change = step.take();
    change.body = {{QStringLiteral("status"), lineStatusCode(status)}, {QStringLiteral("from"), toMs(from)}};
    change.personal = {{QStringLiteral("reason"), reason.trimmed()}};
    return write(seat, change);
}

Done LineDesk::setHours(const Seat &seat, LineId line, QDate from, const LineHours &hours)
{
    QStringList fields = hours.problems();
    if (!from.isValid())
        fields.prepend(QStringLiteral("from"));
    const Done fine = incomplete(fields);
    Result<EntryDraft> step = stepOf(seat, line, kind::kLineHoursSet);
    if (!fine.ok() || !step.ok())
        return fine.ok() ? Done(step.error()) : fine;
    EntryDraft change = step.take();
    change.body = hoursJson(hours);
    change.body.emplace_back(QStringLiteral("from"), from.toString(Qt::ISODate));
    change.personal = {{QStringLiteral("reasons"), reasonsOf(hours)}};
    return write(seat, change);
}

bool LineDesk::mayEdit(const Seat &seat)
{
    const auto officer = OfficerTable(m_pen.database()).find(seat.officer);
    if (!officer.ok() || !officer.value())
        return false;
    Header header;
    header.kind = kind::kLineAmended.toString();
    header.unit = seat.unit;
    header.officer = seat.officer;
    return permits(*officer.value(), header, {}).ok();
}

} // namespace tb
