// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportwords.h"

#include "report/papertime.h"

namespace tb::reportwords {
namespace {

using namespace Qt::StringLiterals;

/// Room for a name written by hand.
constexpr int kDotsForThePen = 48;

/// "Ca sáng" inside a sentence; "ca trực" where the shift has no name.
QString shiftName(const QString &name)
{
    return name.isEmpty() ? u"ca trực"_s : name.left(1).toLower() + name.mid(1);
}

/// What stands before "BC-UBND": a blank wide enough for the registry's pen.
QString numberOrBlank(const ReportLetter &letter)
{
    return letter.number.isEmpty() ? QString(8, QChar(u'\u00a0')) : letter.number;
}

QStringList usualRecipients(const ReportLetter &letter)
{
    if (letter.addressees.isEmpty())
        return {u"Lưu: VT"_s};
    return {u"Như trên"_s, u"Lưu: VT"_s};
}

QString checkInWords(const ReportShift &shift)
{
    const QString when = paperTime(*shift.checkedInAt);
    const int late = minutesLate(shift);
    return late > 0 ? u"%1 (vào ca trễ %2 phút)"_s.arg(when).arg(late) : when;
}

QString lineList(const std::vector<ReportLine> &lines)
{
    QStringList numbers;
    for (const ReportLine &line : lines)
        numbers << (line.number.isEmpty() ? line.name : QString(line.number).replace(u' ', QChar::Nbsp));
    if (numbers.size() < 2)
        return numbers.join(QString());
    const QString last = numbers.takeLast();
    return u"%1 và %2"_s.arg(numbers.join(u", "_s), last);
}

QString missedPart(const ReportFigures &figures)
{
    const LineFigures &total = figures.total;
    QStringList parts;
    if (total.calledBack == 1 && figures.slowestCallBack)
        parts << u"01 cuộc gọi nhỡ đã được gọi lại sau %1 phút"_s.arg(figures.slowestCallBack->count());
    else if (total.calledBack > 1 && figures.slowestCallBack)
        parts << u"%1 cuộc gọi nhỡ đã được gọi lại, chậm nhất sau %2 phút"_s.arg(paperCount(total.calledBack))
                     .arg(figures.slowestCallBack->count());
    if (total.rangAgain > 0)
        parts << u"%1 cuộc gọi nhỡ người dân gọi lại và đã được nghe"_s.arg(paperCount(total.rangAgain));
    const int unserved = total.missed - total.calledBack - total.rangAgain;
    if (unserved > 0)
        parts << u"%1 cuộc gọi nhỡ chưa được gọi lại"_s.arg(paperCount(unserved));
    return parts.join(u"; "_s);
}

} // namespace

int minutesLate(const ReportShift &shift)
{
    if (!shift.checkedInAt)
        return 0;
    return std::max(0, static_cast<int>(std::chrono::floor<minutes>(shift.checkedInAt->at - shift.from).count()));
}

QString stateName()
{
    return u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s;
}

QString motto()
{
    return u"Độc lập - Tự do - Hạnh phúc"_s;
}

QString kind()
{
    return u"BÁO CÁO"_s;
}

QString numberLine(const ReportLetter &letter)
{
    return u"Số: %1/%2"_s.arg(numberOrBlank(letter), letter.symbol);
}

QString placeAndDate(const ReportAgency &agency, QDate day)
{
    const QString date = paperDate(day);
    return agency.place.isEmpty() ? date : u"%1, %2"_s.arg(agency.place, date);
}

QString subject(const ShiftReport &report)
{
    return u"Kết quả trực điện thoại %1 %2"_s.arg(shiftName(report.shift.name), paperDate(wallDate(report.shift.from)));
}

QStringList addresseeLines(const ReportLetter &letter)
{
    const QStringList &names = letter.addressees;
    if (names.isEmpty())
        return {};
    if (names.size() == 1)
        return {u"Kính gửi: %1."_s.arg(names.first())};
    QStringList lines{u"Kính gửi:"_s};
    for (qsizetype i = 0; i < names.size(); ++i)
        lines << u"- %1%2"_s.arg(names[i], i + 1 < names.size() ? u";"_s : u"."_s);
    return lines;
}

QString opening(const ShiftReport &report)
{
    int year = 0;
    const int week = wallDate(report.shift.from).weekNumber(&year);
    return u"Thực hiện Lịch trực điện thoại tuần %1 năm %2, %3 báo cáo kết quả ca trực như sau:"_s.arg(
        paperCount(week), QString::number(year), report.agency.name);
}

QString shiftTitle()
{
    return u"Thông tin ca trực"_s;
}

QString shiftSentence(const ShiftReport &report)
{
    const ReportShift &shift = report.shift;
    QString text = u"Thời gian: từ %1 đến %2. "_s.arg(paperTime(shift.from), paperTime(shift.to));
    text += shift.officer.isEmpty() ? u"Không có người trực."_s
        : shift.checkedInAt ? u"Người trực: %1, nhận ca lúc %2."_s.arg(shift.officer, checkInWords(shift))
                            : u"Người trực: %1, chưa nhận ca."_s.arg(shift.officer);
    text += u" "_s + leaderSentence(shift);
    if (!report.lines.empty())
        text += u" Đường dây: %1."_s.arg(lineList(report.lines));
    return text;
}

QString leaderSentence(const ReportShift &shift)
{
    if (shift.leader.isEmpty())
        return u"Lãnh đạo trực: "_s + QString(kDotsForThePen, u'.');
    return shift.leaderTitle.isEmpty() ? u"Lãnh đạo trực: %1."_s.arg(shift.leader)
                                       : u"Lãnh đạo trực: %1, %2."_s.arg(shift.leader, shift.leaderTitle);
}

QString figuresTitle()
{
    return u"Kết quả tiếp nhận"_s;
}

QString figuresSentence(const ReportFigures &figures)
{
    QStringList parts;
    if (figures.answeredPerMille)
        parts << u"Tỷ lệ nghe máy %1"_s.arg(paperPercent(*figures.answeredPerMille));
    else
        parts << u"Trong ca không có cuộc gọi đến"_s;
    if (figures.medianRing)
        parts << u"thời gian chờ nhấc máy trung vị %1 giây"_s.arg(figures.medianRing->count());
    // One sheet has no room for every band: the one that is nobody's pride.
    if (figures.rings.calls.back() > 0)
        parts << u"chờ quá 30 giây %1 cuộc"_s.arg(paperCount(figures.rings.calls.back()));
    const QString missed = missedPart(figures);
    if (!missed.isEmpty())
        parts << missed;
    if (figures.outgoing > 0)
        parts << u"gọi đi %1 cuộc"_s.arg(paperCount(figures.outgoing));
    return parts.join(u"; "_s) + u"."_s;
}

QString notYetOnServerSentence(Moment madeAt, int notYetOnServer)
{
    if (notYetOnServer <= 0)
        return {};
    return u"Số liệu lấy từ máy trực lúc %1 %2; %3 mục chưa gửi lên máy chủ."_s.arg(
        paperTime(madeAt), paperDate(wallDate(madeAt)), paperCount(notYetOnServer));
}

QString openMattersTitle(const ShiftReport &report)
{
    if (report.shift.nextShiftName.isEmpty())
        return u"Việc chưa xong"_s;
    return u"Việc chưa xong, bàn giao cho %1"_s.arg(shiftName(report.shift.nextShiftName));
}

QString noOpenMatters()
{
    return u"Không có."_s;
}

QString remarkTitle()
{
    return u"Nhận xét, kiến nghị"_s;
}

QString checksSentence(const ShiftReport &report)
{
    const ReportShift &shift = report.shift;
    QStringList sentences = shift.checks;
    if (shift.takenOverAt && !shift.nextOfficer.isEmpty())
        sentences << u"%1 nhận ca lúc %2."_s.arg(shift.nextOfficer, paperTime(*shift.takenOverAt));
    else
        sentences << u"Chưa bàn giao ca."_s;
    return u"Kiểm tra đường dây, bàn giao ca. %1"_s.arg(sentences.join(QLatin1Char(' ')));
}

QString closing(const ShiftReport &report)
{
    return u"Trên đây là báo cáo kết quả trực điện thoại %1 %2, %3 kính báo cáo./."_s.arg(
        shiftName(report.shift.name), paperDate(wallDate(report.shift.from)), report.agency.name);
}

QString recipientsTitle()
{
    return u"Nơi nhận:"_s;
}

QStringList recipientLines(const ReportLetter &letter)
{
    QStringList lines;
    const QStringList names = letter.recipients.isEmpty() ? usualRecipients(letter) : letter.recipients;
    for (qsizetype i = 0; i < names.size(); ++i)
        lines << u"- %1%2"_s.arg(names[i], i + 1 < names.size() ? u";"_s : u"."_s);
    return lines;
}

QString appendixTitle()
{
    return u"Phụ lục"_s;
}

QString appendixSubject(const ShiftReport &report)
{
    const QString date = wallDate(report.shift.from).toString(u"dd/MM/yyyy"_s);
    return u"DANH SÁCH CUỘC GỌI, %1 %2"_s.arg(shiftName(report.shift.name).toUpper(), date);
}

QString appendixReference(const ShiftReport &report)
{
    return u"(Kèm theo Báo cáo số %1/%2 %3\u2028của %4)"_s.arg(numberOrBlank(report.letter), report.letter.symbol,
                                                               paperDate(report.letter.date), report.agency.name);
}

QString fileName(const ShiftReport &report)
{
    return u"bao-cao-ca-truc-%1.pdf"_s.arg(fileStamp(report.shift.from));
}

} // namespace tb::reportwords
