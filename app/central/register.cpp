// SPDX-License-Identifier: GPL-3.0-or-later
#include "register.h"

#include "base/phonenumber.h"
#include "duty/unitcalendar.h"
#include "journal/kinds.h"
#include "security/enrolmentcode.h"
#include "security/password.h"
#include "store/credentialtable.h"
#include "store/linetable.h"
#include "store/officertable.h"
#include "store/transaction.h"
#include "store/unittable.h"

#include <QFile>

namespace tb {

namespace {

Result<WorkCalendar> countryCalendar()
{
    QFile file(QStringLiteral(":/calendar/holidays.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::BadFile, QStringLiteral("the calendar of the country")};
    return WorkCalendar::fromCsv(file.readAll());
}

Json::Object bodyOf(const Unit &unit)
{
    return {{QStringLiteral("name"), unit.name},         {QStringLiteral("code"), unit.code},
            {QStringLiteral("kind"), unit.kind},         {QStringLiteral("areaCode"), unit.areaCode},
            {QStringLiteral("place"), unit.place},       {QStringLiteral("docSymbol"), unit.docSymbol},
            {QStringLiteral("superior"), unit.superior}, {QStringLiteral("agency"), unit.agency}};
}

Json::Object bodyOf(const Line &line, const QString &canonical)
{
    return {{QStringLiteral("number"), canonical},
            {QStringLiteral("name"), line.name},
            {QStringLiteral("kind"), line.kind},
            {QStringLiteral("publishedOn"), line.publishedOn}};
}

template <class AnyId>
EntryDraft draftOf(UnitId unit, SubjectType type, AnyId id, QStringView kind, Moment now, Json::Object body)
{
    return {unit, {type, id.template as<SubjectId>()}, kind.toString(), now, {}, std::move(body), {}};
}

} // namespace

Result<UnitId> Register::addUnit(const Unit &unit)
{
    const Result<WorkCalendar> calendar = countryCalendar();
    if (!calendar.ok())
        return calendar.error();
    Transaction transaction(m_database);
    if (!transaction.begun().ok())
        return transaction.begun().error();
    const Result<std::optional<Unit>> there = UnitTable(m_database).byCode(unit.code);
    if (!there.ok())
        return there.error();
    if (there.value())
        return Error{ErrorCode::AlreadyExists, QStringLiteral("There is a unit with the code %1.").arg(unit.code)};
    const auto id = m_pen.newId<UnitId>();
    const Result<OfficerId> author = m_pen.author(id);
    if (!author.ok())
        return author.error();
    const Moment now = m_pen.now();
    const Result<Entry> founded
        = m_pen.write(author.value(), draftOf(id, SubjectType::Unit, id, kind::kUnitRegistered, now, bodyOf(unit)));
    if (!founded.ok())
        return founded.error();
    EntryDraft days = draftOf(id, SubjectType::Unit, id, kind::kCalendarSet, now, calendarBody(calendar.value()));
    days.base = founded.value().header.id;
    const Result<Entry> dated = m_pen.write(author.value(), days);
    const Done done = dated.ok() ? transaction.commit() : Done(dated.error());
    return done.ok() ? Result<UnitId>(id) : Result<UnitId>(done.error());
}

Done Register::isNewLogin(const QString &login)
{
    const Result<std::optional<Officer>> there = OfficerTable(m_database).byLogin(login);
    if (!there.ok())
        return there.error();
    if (there.value())
        return Error{ErrorCode::AlreadyExists, QStringLiteral("There is an officer with the login %1.").arg(login)};
    return {};
}

Result<OfficerId> Register::idFor(const Officer &officer)
{
    if (officer.role != Role::Administrator)
        return m_pen.newId<OfficerId>();
    const Result<OfficerId> author = m_pen.author(officer.unit);
    if (!author.ok())
        return author.error();
    const Result<std::optional<Officer>> there = OfficerTable(m_database).find(author.value());
    if (!there.ok())
        return there.error();
    return there.value() ? m_pen.newId<OfficerId>() : author.value();
}

Result<OfficerId> Register::addOfficer(const Officer &officer, const QString &password, bool temporary)
{
    const Result<QByteArray> hash = hashPassword(password);
    if (!hash.ok())
        return hash.error();
    Transaction transaction(m_database);
    Done done = transaction.begun();
    if (done.ok())
        done = isNewLogin(officer.login);
    if (!done.ok())
        return done.error();
    const Result<OfficerId> author = m_pen.author(officer.unit);
    const Result<OfficerId> id = idFor(officer);
    if (!author.ok() || !id.ok())
        return author.ok() ? id.error() : author.error();
    EntryDraft draft
        = draftOf(officer.unit, SubjectType::Officer, id.value(), kind::kOfficerEnrolled, m_pen.now(),
                  {{QStringLiteral("role"), roleCode(officer.role)}, {QStringLiteral("login"), officer.login}});
    draft.personal = {{QStringLiteral("name"), officer.name}, {QStringLiteral("title"), officer.title}};
    const Result<Entry> written = m_pen.write(author.value(), draft);
    done = written.ok() ? CredentialTable(m_database).put({id.value(), hash.value(), temporary, m_pen.now()})
                        : Done(written.error());
    if (done.ok())
        done = transaction.commit();
    return done.ok() ? id : Result<OfficerId>(done.error());
}

Result<LineId> Register::addLine(const Line &line)
{
    Transaction transaction(m_database);
    if (!transaction.begun().ok())
        return transaction.begun().error();
    const Result<std::optional<Unit>> unit = UnitTable(m_database).find(line.unit);
    const Result<std::vector<Line>> lines = LineTable(m_database).ofUnit(line.unit);
    if (!unit.ok() || !lines.ok())
        return unit.ok() ? lines.error() : unit.error();
    const PhoneNumber number = parsePhone(line.number, unit.value() ? unit.value()->areaCode : QString());
    if (number.canonical.isEmpty() || number.kind == PhoneClass::Incomplete)
        return Error{ErrorCode::BadArguments, QStringLiteral("%1 is no telephone number.").arg(line.number)};
    for (const Line &other : lines.value()) {
        if (other.number == number.canonical && !other.retired)
            return Error{ErrorCode::AlreadyExists, QStringLiteral("The unit has the line %1.").arg(line.number)};
    }
    const Result<OfficerId> author = m_pen.author(line.unit);
    if (!author.ok())
        return author.error();
    const auto id = m_pen.newId<LineId>();
    const Result<Entry> written = m_pen.write(
        author.value(),
        draftOf(line.unit, SubjectType::Line, id, kind::kLineRegistered, m_pen.now(), bodyOf(line, number.canonical)));
    const Done done = written.ok() ? transaction.commit() : Done(written.error());
    return done.ok() ? Result<LineId>(id) : Result<LineId>(done.error());
}

Result<Unit> Register::unitByCode(const QString &code)
{
    const Result<std::optional<Unit>> unit = UnitTable(m_database).byCode(code);
    if (!unit.ok())
        return unit.error();
    if (!unit.value())
        return Error{ErrorCode::UnknownSubject, QStringLiteral("There is no unit with the code %1.").arg(code)};
    return *unit.value();
}

QString Register::makePassword()
{
    return EnrolmentCode::make(m_random).text();
}

} // namespace tb
