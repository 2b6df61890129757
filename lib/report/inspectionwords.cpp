// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/inspectionwords.h"

#include "report/papertime.h"
#include "report/reportwords.h"

#include <algorithm>

namespace tb::inspectionwords {
namespace {

using namespace Qt::StringLiterals;

const QString kDots(60, u'.');

QString personWords(const RecordPerson &person)
{
    return person.title.isEmpty() ? person.name : u"%1, %2"_s.arg(person.name, person.title);
}

QString dayAndTime(Moment moment)
{
    return u"%1, %2"_s.arg(shortPaperTime(moment), dayAndMonth(moment));
}

QString standingWords(const InspectionLine &line)
{
    const QString words = line.standing == LineStanding::Nobody ? u"Không có người trực"_s
        : line.standing == LineStanding::Away                   ? u"Tạm rời"_s
        : line.standing == LineStanding::Attended               ? u"Đang trực"_s
        : line.standing == LineStanding::Closed                 ? u"Ngoài giờ trực"_s
                                                                : u"Tạm ngừng"_s;
    return line.faulty ? u"%1; mất liên lạc"_s.arg(words) : words;
}

QString resultWords(CheckResult result)
{
    switch (result) {
    case CheckResult::Well:
        return u"đạt"_s;
    case CheckResult::Slow:
        return u"nghe máy chậm"_s;
    case CheckResult::Badly:
        return u"nghe máy chưa đúng mực"_s;
    case CheckResult::RangOut:
        return u"không có người nghe máy"_s;
    case CheckResult::Busy:
        return u"máy bận"_s;
    case CheckResult::Dead:
        return u"mất liên lạc"_s;
    case CheckResult::WrongNumber:
        return u"sai số"_s;
    case CheckResult::Fax:
        return u"máy fax trả lời"_s;
    case CheckResult::Diverted:
        return u"nghe ở máy khác"_s;
    }
    Q_UNREACHABLE();
}

QString officerWords(const InspectionOfficer &officer)
{
    QString words = u"- %1: %2, vào ca lúc %3"_s.arg(officer.away ? u"Tạm rời"_s : u"Đang trực"_s,
                                                     personWords(officer.person), paperTime(officer.since));
    if (officer.away)
        words += officer.cover.isEmpty() ? u", không có người trực thay"_s
                                         : u", người trực thay: %1"_s.arg(officer.cover);
    constexpr qsizetype kMostNamed = 4;
    if (officer.lines.size() > kMostNamed)
        return words + u" (%1 đầu số)."_s.arg(paperCount(static_cast<int>(officer.lines.size())));
    return words + u" (%1)."_s.arg(officer.lines.join(u", "_s));
}

QString failureWords(const InspectionFailure &failure)
{
    QString words
        = u"- %1: %2 (kiểm tra lúc %3); "_s.arg(failure.line, resultWords(failure.result), dayAndTime(failure.at));
    words += failure.owner.isEmpty() ? u"chưa phân công khắc phục"_s : u"người khắc phục: %1"_s.arg(failure.owner);
    if (failure.dueAt)
        words += u", thời hạn %1"_s.arg(dayAndTime(*failure.dueAt));
    if (failure.correctedAt)
        words += u", đã báo khắc phục %1, chưa kiểm tra lại"_s.arg(dayAndTime(*failure.correctedAt));
    return words + u"."_s;
}

} // namespace

QString kind()
{
    return u"BIÊN BẢN"_s;
}

QString subject()
{
    return u"Kiểm tra đột xuất công tác trực điện thoại"_s;
}

QString opening(const InspectionSheet &sheet)
{
    return u"Hôm nay, %1, lúc %2, tại %3, chúng tôi gồm:"_s.arg(paperDate(wallDate(sheet.madeAt)),
                                                                paperTime(sheet.madeAt), sheet.agency.name);
}

QString team()
{
    return u"- Đại diện đoàn kiểm tra: "_s + kDots;
}

QString unitSide()
{
    return u"- Đại diện đơn vị: "_s + kDots;
}

QString dutyTitle()
{
    return u"Người trực và người chịu trách nhiệm"_s;
}

QStringList duty(const InspectionSheet &sheet)
{
    QStringList words;
    for (const InspectionOfficer &officer : sheet.officers)
        words << officerWords(officer);
    if (words.isEmpty())
        words << u"- Không có người trực vào lúc kiểm tra."_s;
    QStringList heads;
    for (const RecordPerson &head : sheet.heads)
        heads << personWords(head);
    words << (heads.isEmpty() ? u"- Người đứng đầu: "_s + kDots : u"- Người đứng đầu: %1."_s.arg(heads.join(u"; "_s)));
    return words;
}

QString linesTitle(const InspectionSheet &sheet)
{
    const auto nobody = std::count_if(sheet.lines.begin(), sheet.lines.end(),
                                      [](const InspectionLine &line) { return line.standing == LineStanding::Nobody; });
    const QString all = paperCount(static_cast<int>(sheet.lines.size()));
    return nobody == 0 ? u"Đầu số (%1)"_s.arg(all)
                       : u"Đầu số (%1, không có người trực: %2)"_s.arg(all, paperCount(static_cast<int>(nobody)));
}

QStringList linesHead()
{
    return {u"TT"_s, u"Đầu số"_s, u"Theo lịch trực"_s, u"Có mặt"_s, u"Tình trạng"_s, u"Kiểm tra gần nhất"_s};
}

QStringList lineRow(int ordinal, const InspectionLine &line)
{
    QString standing = standingWords(line);
    if (line.since && line.standing == LineStanding::Nobody)
        standing += u" từ %1"_s.arg(shortPaperTime(*line.since));
    const QString checked
        = line.checkedAt ? u"%1: %2"_s.arg(dayAndMonth(*line.checkedAt), resultWords(line.checkResult)) : u"chưa có"_s;
    const bool owed = line.standing < LineStanding::Closed;
    const QString number = QString(line.line.number).replace(u' ', QChar::Nbsp);
    return {QString::number(ordinal),
            u"%1 %2"_s.arg(line.line.name, number).trimmed(),
            line.planned.isEmpty() ? (owed ? u"chưa phân công"_s : u"–"_s) : line.planned.join(u", "_s),
            line.present.isEmpty() ? (owed ? u"không"_s : u"–"_s) : line.present,
            standing,
            checked};
}

QString moreLines(const InspectionSheet &sheet, std::size_t shown)
{
    if (shown >= sheet.lines.size())
        return {};
    return u"Còn %1 đầu số nữa, xem trên máy trực."_s.arg(paperCount(static_cast<int>(sheet.lines.size() - shown)));
}

QString callsTitle(const InspectionSheet &sheet)
{
    return u"Cuộc gọi %1"_s.arg(paperPeriod(sheet.period));
}

QStringList calls(const InspectionSheet &sheet)
{
    using enum CallMeasure;
    QString counts = sheet.calls[Incoming] == 0
        ? u"Không có cuộc gọi đến."_s
        : u"Cuộc gọi đến: %1; nghe máy: %2; nhỡ: %3."_s.arg(
            paperCount(sheet.calls[Incoming]), paperCount(sheet.calls[Answered]), paperCount(sheet.calls[Missed]));
    if (sheet.answeredPerMille)
        counts += u" Tỷ lệ cuộc gọi được nghe máy: %1."_s.arg(paperPercent(*sheet.answeredPerMille));
    QStringList words{counts,
                      u"Vào lúc kiểm tra: còn nợ gọi lại %1 cuộc gọi nhỡ; quá hạn %2 việc."_s.arg(
                          paperCount(sheet.owed), paperCount(sheet.overdue))};
    QStringList matters;
    for (std::size_t i = 0; i < std::min(kMostOverdue, sheet.longestOverdue.size()); ++i) {
        const InspectionMatter &each = sheet.longestOverdue[i];
        const QString who = each.handledBy.isEmpty() ? u"chưa giao"_s : each.handledBy;
        matters << u"%1 (hạn %2, %3)"_s.arg(each.reference, dayAndTime(each.dueAt), who);
    }
    if (!matters.isEmpty())
        words << u"Quá hạn lâu nhất: %1."_s.arg(matters.join(u"; "_s));
    return words;
}

QString checksTitle()
{
    return u"Kiểm tra đầu số, khắc phục"_s;
}

QStringList checks(const InspectionSheet &sheet)
{
    QStringList words{sheet.checks == 0 ? u"Trong 30 ngày qua chưa gọi kiểm tra đầu số."_s
                                        : u"Trong 30 ngày qua đã gọi kiểm tra %1 lượt, không đạt %2 lượt."_s.arg(
                                            paperCount(sheet.checks), paperCount(sheet.checks - sheet.checksPassed))};
    if (sheet.failures.empty())
        words.first() += u" Không có lỗi chưa khắc phục."_s;
    for (std::size_t i = 0; i < std::min(kMostFailures, sheet.failures.size()); ++i)
        words << failureWords(sheet.failures[i]);
    if (sheet.failures.size() > kMostFailures)
        words << u"- Còn %1 lỗi nữa chưa khắc phục, xem trên máy trực."_s.arg(
            paperCount(static_cast<int>(sheet.failures.size() - kMostFailures)));
    return words;
}

QString handoverTitle()
{
    return u"Bàn giao ca gần nhất"_s;
}

QString handover(const InspectionSheet &sheet)
{
    if (!sheet.handover)
        return u"Trong 30 ngày qua chưa có bàn giao ca."_s;
    const InspectionHandover &last = *sheet.handover;
    QString words = u"%1, %2: %3 giao ca"_s.arg(paperTime(last.at), paperDate(wallDate(last.at)), last.giver);
    words += last.receiver.isEmpty() ? u", không có người nhận."_s : u" cho %1."_s.arg(last.receiver);
    if (!last.receiver.isEmpty())
        words += last.acceptedAt ? u" Đã nhận bàn giao lúc %1."_s.arg(paperTime(*last.acceptedAt))
                                 : u" Chưa có xác nhận nhận bàn giao."_s;
    return words
        + u" Việc còn tồn khi bàn giao: %1, đến nay chưa xong: %2."_s.arg(paperCount(last.matters),
                                                                          paperCount(last.stillOpen));
}

QString findingsTitle()
{
    return u"Nội dung vi phạm, tồn tại"_s;
}

QString remedyTitle()
{
    return u"Biện pháp khắc phục, thời hạn khắc phục"_s;
}

QString closing(const InspectionSheet &sheet)
{
    const QString notYet = reportwords::notYetOnServerSentence(sheet.madeAt, sheet.notYetOnServer);
    const QString copies = u"Biên bản được lập thành 02 bản, mỗi bên giữ 01 bản./."_s;
    return notYet.isEmpty() ? u"Số liệu lấy từ máy trực lúc %1. %2"_s.arg(paperTime(sheet.madeAt), copies)
                            : u"%1 %2"_s.arg(notYet, copies);
}

QString unitSigns()
{
    return u"ĐẠI DIỆN ĐƠN VỊ"_s;
}

QString teamSigns()
{
    return u"ĐẠI DIỆN ĐOÀN KIỂM TRA"_s;
}

QString fileName(const InspectionSheet &sheet)
{
    return u"bien-ban-kiem-tra-dot-xuat-%1.pdf"_s.arg(fileStamp(sheet.madeAt));
}

} // namespace tb::inspectionwords
