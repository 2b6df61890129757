// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/periodwords.h"

#include "report/papertime.h"

namespace tb::periodwords {

namespace {

using namespace Qt::StringLiterals;
using enum CallMeasure;

constexpr qsizetype kShortPeriod = 30;

QString counted(int number)
{
    return paperCount(number);
}

QString rateWords(std::optional<int> rate)
{
    return rate ? paperPercent(*rate) : u"không có"_s;
}

QString comparedWith(const PeriodReport &report)
{
    const std::optional<int> now = answeredPerMille(report.figures.total);
    const std::optional<int> before = answeredPerMille(report.figures.before);
    if (!now || !before)
        return {};
    if (*now == *before)
        return u" (bằng kỳ trước)"_s;
    const QString by = u"%1,%2"_s.arg(qAbs(*now - *before) / 10).arg(qAbs(*now - *before) % 10);
    return *now > *before ? u" (tăng %1 điểm phần trăm so với kỳ trước)"_s.arg(by)
                          : u" (giảm %1 điểm phần trăm so với kỳ trước)"_s.arg(by);
}

QString waitWords(milliseconds wait)
{
    const auto whole = std::chrono::duration_cast<minutes>(wait).count();
    if (whole < 1)
        return u"ngay khi nghe máy"_s;
    if (whole < 60)
        return u"%1 phút"_s.arg(whole);
    return whole < 48 * 60 ? u"%1 giờ %2 phút"_s.arg(whole / 60).arg(whole % 60) : u"%1 ngày"_s.arg(whole / (24 * 60));
}

} // namespace

QString subject(const PeriodReport &report)
{
    // A short period is not broken at the end of a line.
    QString period = paperPeriod(report.figures.period);
    if (period.size() < kShortPeriod)
        period.replace(u' ', QChar::Nbsp);
    return u"Kết quả trực điện thoại, tiếp nhận thông tin qua đường dây nóng %1"_s.arg(period);
}

QString opening(const PeriodReport &report)
{
    return u"Thực hiện chỉ đạo của thành phố về trực, tiếp nhận và phản hồi thông tin của người dân qua điện thoại, "
           "%1 báo cáo kết quả %2 như sau:"_s.arg(report.agency.name, paperPeriod(report.figures.period));
}

QStringList headings()
{
    return {u"I. TÌNH HÌNH TỔ CHỨC TRỰC"_s, u"II. KẾT QUẢ TIẾP NHẬN, XỬ LÝ"_s, u"III. NỘI DUNG NỔI BẬT"_s,
            u"IV. KIỂM TRA, CHẤN CHỈNH"_s,  u"V. KHÓ KHĂN, VƯỚNG MẮC"_s,       u"VI. ĐỀ XUẤT, KIẾN NGHỊ"_s};
}

QString duty(const PeriodReport &report)
{
    const ShiftCounts &shifts = report.shifts;
    QString text
        = u"Đơn vị công bố %1 đầu số, phân công %2 cán bộ trực. Trong kỳ có %3 ca trực, %4 ca có người nhận ca"_s.arg(
            counted(report.lineCount), counted(report.officerCount), counted(shifts.planned), counted(shifts.kept));
    if (shifts.late > 0)
        text += u", trong đó %1 ca vào trễ quá 05 phút"_s.arg(counted(shifts.late));
    return text
        + (shifts.empty > 0 ? u"; %1 ca không có người trực."_s.arg(counted(shifts.empty))
                            : u"; không có ca nào bỏ trống."_s);
}

QString calls(const PeriodReport &report)
{
    const CallTally &total = report.figures.total;
    return u"Tiếp nhận %1 cuộc gọi đến; nghe máy %2 cuộc, nhỡ %3 cuộc. Tỷ lệ nghe máy %4%5. Gọi đi %6 cuộc."_s.arg(
        counted(total[Incoming]), counted(total[Answered]), counted(total[Missed]), rateWords(answeredPerMille(total)),
        comparedWith(report), counted(total[Outgoing]));
}

QString missed(const PeriodReport &report)
{
    const CallTally &total = report.figures.total;
    if (total[Missed] == 0)
        return u"Không có cuộc gọi nhỡ."_s;
    return u"Trong %1 cuộc gọi nhỡ: đã gọi lại được %2 cuộc; người dân gọi lại và đã được nghe %3 cuộc; bỏ qua có lý "
           u"do "
           "%4 cuộc; còn chờ gọi lại %5 cuộc."_s.arg(counted(total[Missed]), counted(total[CalledBack]),
                                                     counted(total[RangAgain]), counted(total[GivenUp]),
                                                     counted(total[StillOwed]));
}

QString aside(const PeriodReport &report)
{
    const CallTally &total = report.figures.total;
    QString text = u"Không tính vào tỷ lệ: %1 cuộc quấy rối, nhầm số"_s.arg(counted(total[Nuisance]));
    if (total[Abandoned] > 0)
        text += u"; %1 cuộc người gọi gác máy trong %2 giây"_s.arg(
            counted(total[Abandoned]), counted(static_cast<int>(report.figures.shortRing.count())));
    const CallTally &outside = report.figures.outside;
    return text
        + u". Ngoài giờ làm việc có %1 cuộc gọi đến, nghe máy %2 cuộc, nhỡ %3 cuộc (có tính vào tỷ lệ)."_s.arg(
            counted(outside[Incoming]), counted(outside[Answered]), counted(outside[Missed]));
}

QString responses(const PeriodReport &report)
{
    const CallTally &total = report.figures.total;
    QString text = u"Thời gian đến trả lời đầu tiên: ngay khi nghe máy %1 việc; trong 02 giờ %2 việc; trong ngày %3 "
                   "việc; trong 03 ngày %4 việc; sau 03 ngày %5 việc; chưa trả lời %6 việc"_s.arg(
                       counted(total[AtOnce]), counted(total[InTwoHours]), counted(total[SameDay]),
                       counted(total[InThreeDays]), counted(total[Later]), counted(total[NotYet]));
    if (report.figures.medianResponse)
        text += u"; trung vị %1"_s.arg(waitWords(*report.figures.medianResponse));
    return text + u"."_s;
}

QString conduct(const PeriodReport &report)
{
    const ConductCounts &counts = report.conduct;
    if (counts.isEmpty())
        return {};
    return u"Hỏi lại người gọi: chọn hỏi %1 cuộc, liên hệ được %2 người, %3 người có ý chưa hài lòng. Phản ánh thái độ "
           u"phục vụ: %4; đã giải trình %5. Giải trình quá hạn: %6."_s.arg(
               counted(counts.asked), counted(counts.reached), counted(counts.reached - counts.content),
               counted(counts.complaints), counted(counts.complaintsAnswered), counted(counts.overdue));
}

QString lineTableTitle()
{
    return u"Theo đầu số"_s;
}

QStringList lineTableHead()
{
    return {u"Đầu số"_s, u"Đến"_s, u"Nghe"_s, u"Nhỡ"_s, u"Không tính vào tỷ lệ"_s, u"Đã gọi lại"_s, u"Tỷ lệ nghe"_s};
}

QStringList lineTableRow(const NamedTally &line)
{
    const CallTally &tally = line.tally;
    const std::optional<int> rate = answeredPerMille(tally);
    return {line.name,
            QString::number(tally[Incoming]),
            QString::number(tally[Answered]),
            QString::number(tally[Missed]),
            QString::number(tally[Nuisance] + tally[Abandoned]),
            QString::number(tally[CalledBack] + tally[RangAgain]),
            rate ? paperPercent(*rate) : u"–"_s};
}

QString fieldTableTitle()
{
    return u"Theo lĩnh vực"_s;
}

QStringList fieldTableHead()
{
    return {u"STT"_s,         u"Lĩnh vực"_s,   u"Kỳ trước chuyển sang"_s,
            u"Trong kỳ"_s,    u"Tổng số"_s,    u"Đã xử lý đúng hạn"_s,
            u"Trễ hạn"_s,     u"Đang xử lý"_s, u"Quá hạn"_s,
            u"Đúng hạn (%)"_s};
}

QStringList fieldTableRow(int ordinal, const FieldCourse &field)
{
    const int due = field.inTime + field.late + field.runOut;
    const QString rate = due > 0 ? paperPercent(perMilleOf(field.inTime, due)).chopped(1) : u"–"_s;
    QStringList row{ordinal > 0 ? QString::number(ordinal) : QString(), field.name};
    for (const int number :
         {field.carried, field.received, field.total(), field.inTime, field.late, field.running, field.runOut})
        row << QString::number(number);
    return row << rate;
}

QString attendanceTitle()
{
    return u"Thời gian trực theo đầu số"_s;
}

QStringList attendanceHead()
{
    return {u"Đầu số"_s, u"Giờ trực (phút)"_s, u"Có người trực (phút)"_s, u"Không có người trực (phút)"_s,
            u"Tỷ lệ có người trực"_s};
}

QStringList attendanceRow(const LineAttendance &line)
{
    const auto open = static_cast<int>(line.open.count());
    const auto empty = static_cast<int>(line.unattended.count());
    return {line.name, QString::number(open), QString::number(open - empty), QString::number(empty),
            open > 0 ? paperPercent(perMilleOf(open - empty, open)) : u"–"_s};
}

QString scorecardTitle()
{
    return u"Mức độ thực hiện chỉ đạo"_s;
}

QStringList scorecardHead()
{
    return {u"TT"_s, u"Nội dung"_s, u"Đạt"_s, u"Chưa đạt"_s, u"Tổng số"_s, u"Tỷ lệ"_s};
}

QStringList scorecardRow(int ordinal, const ClauseScore &score)
{
    const std::optional<int> rate = score.perMille();
    return {QString::number(ordinal),           clauseName(score.clause),
            QString::number(score.numerator),   QString::number(score.denominator - score.numerator),
            QString::number(score.denominator), rate ? paperPercent(*rate) : u"–"_s};
}

QString overdueTitle()
{
    return u"Việc quá hạn chưa xong"_s;
}

QString remark(const QString &text)
{
    return text.trimmed().isEmpty() ? u"Không có."_s : text.trimmed();
}

QString checks(const PeriodReport &report)
{
    return report.checks.isEmpty() ? u"Trong kỳ không có cuộc gọi kiểm tra đầu số nào được ghi nhận."_s
                                   : report.checks.join(u' ');
}

QString digest(const PeriodReport &report)
{
    if (!report.digest.isEmpty() && report.late > 0)
        return u"Số liệu đã chốt, mã đối chiếu %1; nhập mã này trên máy trực để kiểm tra. Sau khi chốt có %2 mục bổ "
               u"sung, "
               "chỉ tính trong bảng theo lĩnh vực."_s.arg(report.digest, counted(report.late));
    return report.digest.isEmpty()
        ? QString()
        : u"Số liệu đã chốt, mã đối chiếu %1; nhập mã này trên máy trực để kiểm tra."_s.arg(report.digest);
}

QString closing(const PeriodReport &report)
{
    return u"Trên đây là báo cáo kết quả trực điện thoại %1, %2 kính báo cáo./."_s.arg(
        paperPeriod(report.figures.period), report.agency.name);
}

QString fileName(const PeriodReport &report)
{
    return u"bao-cao-truc-dien-thoai-%1.pdf"_s.arg(periodStamp(report.figures.period));
}

} // namespace tb::periodwords
