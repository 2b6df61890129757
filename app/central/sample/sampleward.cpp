// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sampleward.h"

#include "duty/handoverreader.h"
#include "sample/sampleconduct.h"

#include <algorithm>

namespace tb {

namespace {

struct Person {
    const char *login;
    const char *name;
    const char *title;
    Role role;
};

constexpr Person kPeople[] = {
    {"khoa", "Phan Đăng Khoa", "Công chức công nghệ thông tin", Role::Administrator},
    {"nghia", "Nguyễn Hữu Nghĩa", "Chánh Văn phòng", Role::Head},
    {"ha", "Nguyễn Thị Thu Hà", "Chuyên viên", Role::Officer},
    {"bao", "Trần Quốc Bảo", "Chuyên viên", Role::Officer},
    {"anh", "Lê Thị Ngọc Ánh", "Chuyên viên", Role::Officer},
    {"oanh", "Đặng Thị Kim Oanh", "Chuyên viên", Role::Officer},
};

struct PublicLine {
    const char *key;
    const char *number;
    const char *name;
    const char *kind;
    const char *publishedOn;
};

constexpr PublicLine kLines[] = {
    {"hotline", "0268 3822 108", "Đường dây nóng UBND phường", "line.hotline", "Cổng thông tin, bảng niêm yết, 1022"},
    {"onestop", "0268 3822 166", "Bộ phận Một cửa", "line.one_stop", "Cổng dịch vụ công"},
    {"order", "0268 3822 175", "Trật tự đô thị – Môi trường", "line.office", "Bảng niêm yết"},
    {"culture", "0268 3822 190", "Văn hóa – Xã hội", "line.office", "Bảng niêm yết"},
    {"disaster", "0268 3822 112", "Phòng, chống thiên tai", "line.office", "Loa phường, Zalo OA"},
};

constexpr std::chrono::hours kHalfDay{4};

// Who has the morning and who the afternoon, from Monday to Friday.
constexpr const char *kRota[5][2] = {{"ha", "bao"}, {"anh", "oanh"}, {"ha", "anh"}, {"bao", "oanh"}, {"ha", "bao"}};

} // namespace

Result<UnitId> SampleWard::found(const QString &password)
{
    Unit unit;
    unit.code = QStringLiteral("HB");
    unit.name = QStringLiteral("UBND phường Hải Bình");
    unit.kind = QStringLiteral("phuong");
    unit.areaCode = QStringLiteral("0268");
    unit.place = QStringLiteral("Hải Bình");
    unit.docSymbol = QStringLiteral("UBND");
    unit.agency = QStringList{QStringLiteral("ỦY BAN NHÂN DÂN"), QStringLiteral("PHƯỜNG HẢI BÌNH")};
    const Result<UnitId> id = m_register.addUnit(unit);
    if (!id.ok())
        return id;
    m_unit = id.value();
    Done done = addPeople(m_unit, password);
    if (done.ok())
        done = addLines(m_unit);
    if (done.ok())
        done = m_desk.open(m_unit);
    for (const auto &[login, officer] : m_people)
        done = done.ok() ? m_desk.prove(officer) : done;
    return done.ok() ? id : Result<UnitId>(done.error());
}

Done SampleWard::addPeople(UnitId unit, const QString &password)
{
    for (const Person &person : kPeople) {
        const Officer officer{{},
                              unit,
                              person.role,
                              QString::fromUtf8(person.login),
                              QString::fromUtf8(person.name),
                              QString::fromUtf8(person.title)};
        const Result<OfficerId> id = m_register.addOfficer(officer, password, false);
        if (!id.ok())
            return id.error();
        m_people[officer.login] = id.value();
    }
    return {};
}

Done SampleWard::addLines(UnitId unit)
{
    for (const PublicLine &published : kLines) {
        Line line;
        line.unit = unit;
        line.number = QString::fromUtf8(published.number);
        line.name = QString::fromUtf8(published.name);
        line.kind = QString::fromUtf8(published.kind);
        line.publishedOn = QString::fromUtf8(published.publishedOn);
        const Result<LineId> id = m_register.addLine(line);
        if (!id.ok())
            return id.error();
        m_lines[QString::fromUtf8(published.key)] = id.value();
    }
    return {};
}

Done SampleWard::live(Moment now)
{
    const Done planned = planRoster(now);
    if (!planned.ok())
        return planned;
    planDuty(now);
    planCalls(now);
    m_deeds.push_back({now - minutes(100), [this] {
                           return SampleConduct(m_desk, m_clock, m_random)
                               .review(seat(QStringLiteral("nghia")), m_people[QStringLiteral("ha")]);
                       }});
    return perform(now);
}

Done SampleWard::assign(Moment from, Moment to, const QString &name, const QString &login)
{
    Shift shift;
    shift.unit = m_unit;
    shift.officer = m_people[login];
    shift.lines = {m_lines[QStringLiteral("hotline")], m_lines[QStringLiteral("onestop")]};
    shift.from = from;
    shift.to = to;
    shift.name = name;
    const Result<ShiftId> id = RosterDesk(m_desk.pen()).assign(seat(QStringLiteral("nghia")), shift);
    if (!id.ok())
        return id.error();
    shift.id = id.value();
    m_shifts.push_back(shift);
    return {};
}

Done SampleWard::planRoster(Moment now)
{
    const QDate today = wallDate(now);
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    Done done;
    for (int day = 0; day < 12; ++day) {
        for (int half = 0; half < 2 && day % 7 < 5; ++half) {
            const Moment from = momentAt(monday.addDays(day), half == 0 ? QTime(7, 30) : QTime(13, 0));
            const bool isNow = from <= now && now < from + kHalfDay;
            const bool isNext = half == 1 && wallDate(from) == today;
            // The officer of the tour has the shift of this very moment, and hands over to a colleague.
            const char *login = isNow ? "ha" : (isNext ? "bao" : kRota[day % 7][half]);
            if (done.ok())
                done = assign(from, from + kHalfDay,
                              half == 0 ? QStringLiteral("shift.morning") : QStringLiteral("shift.afternoon"),
                              QString::fromUtf8(login));
        }
    }
    if (done.ok())
        done = coverNow(now);
    return done.ok() ? m_desk.exchange() : done;
}

// Outside office hours: from about now to the next shift, so that whoever tries the sample finds somebody on duty.
Done SampleWard::coverNow(Moment now)
{
    Moment from = std::chrono::floor<std::chrono::hours>(now) - std::chrono::hours(1);
    Moment to = from + std::chrono::hours(6);
    for (const Shift &shift : m_shifts) {
        if (shift.covers(now))
            return {};
        if (shift.to <= now)
            from = std::max(from, shift.to);
        else
            to = std::min(to, shift.from);
    }
    return assign(from, to, {}, QStringLiteral("ha"));
}

// Shifts that are over were taken and handed over; the last one waits to be accepted, the present one for its officer.
void SampleWard::planDuty(Moment now)
{
    for (size_t i = 0; i < m_shifts.size(); ++i) {
        const Shift &shift = m_shifts[i];
        if (shift.to >= now)
            continue;
        const Seat seat = m_desk.seat(shift.officer);
        const bool followed = i + 1 < m_shifts.size() && m_shifts[i + 1].officer != shift.officer;
        const OfficerId to = followed ? m_shifts[i + 1].officer : m_people[QStringLiteral("nghia")];
        m_deeds.push_back(
            {shift.from - minutes(3), [this, seat, id = shift.id] { return ShiftDesk(m_desk.pen()).start(seat, id); }});
        m_deeds.push_back({shift.to, [this, shift, to] { return leave(shift, to); }});
        if (i + 1 < m_shifts.size() && m_shifts[i + 1].from < now)
            m_deeds.push_back({m_shifts[i + 1].from - minutes(2), [this, to, id = shift.id] {
                                   return ShiftDesk(m_desk.pen()).acceptHandover(m_desk.seat(to), id);
                               }});
    }
}

Done SampleWard::leave(const Shift &shift, OfficerId to)
{
    const auto open = HandoverReader(m_desk.pen().database()).openOf(shift);
    if (!open.ok())
        return open.error();
    Handover handover{to, QStringLiteral("Các cuộc đang xử lý đã ghi trong sổ, không có việc gấp."), {}};
    for (const Call &call : open.value())
        handover.open.push_back({call.id, to});
    return ShiftDesk(m_desk.pen()).handOver(m_desk.seat(shift.officer), shift.id, handover);
}

void SampleWard::planCalls(Moment now)
{
    for (const SampleCall &call : SampleCall::readAll(now)) {
        const auto id = std::make_shared<CallId>();
        CallDraft draft = call.draft;
        draft.line = m_lines[call.line];
        m_deeds.push_back({draft.endedAt.value_or(draft.startedAt + minutes(1)), [this, call, draft, id] {
                               const Result<CallId> logged = CallDesk(m_desk.pen()).logCall(seat(call.login), draft);
                               if (logged.ok())
                                   *id = logged.value();
                               return logged.ok() ? Done() : Done(logged.error());
                           }});
        if (!call.step.isEmpty())
            m_deeds.push_back({draft.startedAt + call.later, [this, call, id] { return follow(call, *id); }});
    }
}

Done SampleWard::follow(const SampleCall &call, CallId id)
{
    CallDesk calls(m_desk.pen());
    if (call.step == u"forward") {
        ForwardDraft forward;
        forward.where = call.text;
        return calls.forward(seat(call.login), id, forward);
    }
    if (call.step == u"reach")
        return calls.recordCallBack(seat(call.login), id, QStringLiteral("reached"), call.text);
    ResponseDraft response;
    response.text = call.text;
    response.at = m_clock.now();
    return calls.respond(seat(call.login), id, response);
}

Done SampleWard::perform(Moment now)
{
    std::stable_sort(m_deeds.begin(), m_deeds.end(), [](const Deed &a, const Deed &b) { return a.at < b.at; });
    for (const Deed &deed : m_deeds) {
        if (deed.at >= now)
            break;
        m_clock.reach(deed.at);
        Done done = deed.act();
        if (done.ok())
            done = m_desk.exchange();
        if (!done.ok())
            return done;
    }
    return {};
}

} // namespace tb
