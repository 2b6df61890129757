// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/callwords.h"

#include "report/papertime.h"

#include <algorithm>

namespace tb::callwords {
namespace {

using namespace Qt::StringLiterals;

QString dueWords(const ReportCall &call)
{
    const Moment due = *call.dueAt;
    return wallDate(due) == wallDate(call.at) ? u", hạn %1"_s.arg(shortPaperTime(due))
                                              : u", hạn %1"_s.arg(dayAndMonth(due));
}

QString forwardedWords(const ReportCall &call)
{
    const QString where = call.handledBy.isEmpty() ? u"Đã chuyển xử lý"_s : u"Chuyển %1"_s.arg(call.handledBy);
    return call.dueAt && !call.closed ? where + dueWords(call) : where;
}

QString promisedWords(const ReportCall &call)
{
    if (!call.dueAt)
        return u"Hẹn gọi lại"_s;
    const bool sameDay = wallDate(*call.dueAt) == wallDate(call.at);
    return u"Hẹn gọi lại %1"_s.arg(sameDay ? shortPaperTime(*call.dueAt)
                                           : shortPaperTime(*call.dueAt) + u" ngày "_s + dayAndMonth(*call.dueAt));
}

QString outcomeWords(const ReportCall &call)
{
    switch (call.outcome) {
    case ReportOutcome::AnsweredOnTheSpot:
        return u"Trả lời ngay"_s;
    case ReportOutcome::Forwarded:
        return forwardedWords(call);
    case ReportOutcome::CallBackPromised:
        return promisedWords(call);
    case ReportOutcome::GuidedElsewhere:
        return u"Hướng dẫn nơi khác"_s;
    case ReportOutcome::PassedTo1022:
        return u"Chuyển Cổng 1022"_s;
    case ReportOutcome::EmergencyAlerted:
        return u"Báo lực lượng khẩn cấp"_s;
    case ReportOutcome::Noted:
        return u"Đã ghi nhận"_s;
    case ReportOutcome::Refused:
        return u"Từ chối tiếp nhận"_s;
    case ReportOutcome::Dropped:
        return u"Mất tín hiệu"_s;
    case ReportOutcome::None:
        break;
    }
    return call.type == ReportCallType::Outgoing ? u"Cuộc gọi đi"_s : u"Chưa có kết quả"_s;
}

QString calledBackWords(const ReportCall &call)
{
    const bool sameDay = wallDate(*call.calledBackAt) == wallDate(call.at);
    const QString when = shortPaperTime(*call.calledBackAt);
    return sameDay ? u"đã gọi lại %1"_s.arg(when)
                   : u"đã gọi lại %1 ngày %2"_s.arg(when, dayAndMonth(*call.calledBackAt));
}

QString resultWithoutServer(const ReportCall &call)
{
    if (call.type != ReportCallType::Missed)
        return call.calledBackAt ? outcomeWords(call) + u"; "_s + calledBackWords(call) : outcomeWords(call);
    if (!call.calledBackAt && call.rangAgainAt)
        return u"Người dân gọi lại %1"_s.arg(shortPaperTime(*call.rangAgainAt));
    if (!call.calledBackAt)
        return u"Chưa gọi lại"_s;
    const QString words = calledBackWords(call);
    return words.left(1).toUpper() + words.mid(1);
}

QString missedWords(const ReportCall &call)
{
    return call.rang ? u"Gọi nhỡ, chuông reo %1 giây"_s.arg(call.rang->count()) : u"Gọi nhỡ"_s;
}

QString contentWords(const ReportCall &call)
{
    if (call.type != ReportCallType::Missed)
        return call.content;
    return call.content.isEmpty() ? missedWords(call) : u"%1. %2"_s.arg(missedWords(call), call.content);
}

QString callerWords(const ReportCall &call, bool maskNumbers)
{
    const QString name = call.callerName.isEmpty() ? u"Chưa rõ tên"_s : call.callerName;
    if (call.callerNumber.isEmpty())
        return name;
    return name + QChar::LineSeparator + (maskNumbers ? maskedNumber(call.callerNumber) : call.callerNumber);
}

} // namespace

QStringList figuresHead(bool withOther)
{
    QStringList head{u"Đường dây"_s,  u"Đến"_s,          u"Nghe"_s,   u"Nhỡ"_s,
                     u"Đã gọi lại"_s, u"Trả lời ngay"_s, u"Chuyển"_s, u"Hẹn"_s};
    if (withOther)
        head << u"Khác"_s;
    return head;
}

QStringList figuresRow(const QString &name, const LineFigures &figures, bool withOther)
{
    QStringList row{name};
    for (const int number : {figures.incoming, figures.answered, figures.missed, figures.calledBack, figures.onTheSpot,
                             figures.forwarded, figures.promised})
        row << QString::number(number);
    if (withOther)
        row << QString::number(figures.other);
    return row;
}

QString total()
{
    return u"Cộng"_s;
}

QString lineLabel(const std::vector<ReportLine> &lines, const LineId &line)
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const ReportLine &one) { return one.id == line; });
    if (found == lines.end())
        return u"Đường dây khác"_s;
    if (found->name.isEmpty() || found->number.isEmpty())
        return found->name + found->number;
    // A number broken in two is read as two.
    return u"%1 %2"_s.arg(found->name, QString(found->number).replace(u' ', QChar::Nbsp));
}

QStringList openMattersHead()
{
    return {u"TT"_s, u"Nội dung"_s, u"Người gọi"_s, u"Nơi xử lý"_s, u"Hạn"_s};
}

QStringList openMatterRow(int ordinal, const ReportOpenMatter &matter, Moment now)
{
    const bool overdue = matter.dueAt && *matter.dueAt < now;
    return {QString::number(ordinal), overdue ? u"%1 (quá hạn)"_s.arg(matter.content) : matter.content, matter.caller,
            matter.handledBy, matter.dueAt ? dayAndMonth(*matter.dueAt) : QString()};
}

QStringList callsHead()
{
    return {u"TT"_s, u"Giờ"_s, u"Người gọi, số máy"_s, u"Nội dung"_s, u"Kết quả"_s};
}

QStringList callRow(int ordinal, const ReportCall &call, bool maskNumbers)
{
    QString time = wallTime(call.at).toString(u"HH:mm"_s);
    if (call.clockOff)
        time += QChar::LineSeparator + u"(giờ máy)"_s;
    return {QString::number(ordinal), time, callerWords(call, maskNumbers), contentWords(call), callResult(call)};
}

QString callResult(const ReportCall &call)
{
    const QString result = resultWithoutServer(call);
    return call.pending ? u"%1; chưa gửi lên máy chủ"_s.arg(result) : result;
}

} // namespace tb::callwords
