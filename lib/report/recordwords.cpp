// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/recordwords.h"

#include "report/papertime.h"
#include "report/reportwords.h"

namespace tb::recordwords {
namespace {

using namespace Qt::StringLiterals;

QString personWords(const RecordPerson &person)
{
    return person.title.isEmpty() ? person.name : u"%1, %2"_s.arg(person.name, person.title);
}

QString checkInWords(const ReportShift &shift)
{
    if (!shift.checkedInAt)
        return u" Chưa vào ca."_s;
    const int late = reportwords::minutesLate(shift);
    const QString when = paperTime(*shift.checkedInAt);
    return late > 0 ? u" Vào ca lúc %1, trễ %2 phút."_s.arg(when).arg(late) : u" Vào ca lúc %1."_s.arg(when);
}

QString lineWords(const ReportLine &line)
{
    return u"%1 %2"_s.arg(line.name, QString(line.number).replace(u' ', QChar::Nbsp)).trimmed();
}

QString figuresWords(const LineFigures &figures)
{
    if (figures.incoming == 0)
        return u" Trong ca không có cuộc gọi đến."_s;
    QString words = u" Cuộc gọi đến: %1; nghe máy: %2; nhỡ: %3"_s.arg(
        paperCount(figures.incoming), paperCount(figures.answered), paperCount(figures.missed));
    if (figures.missed > 0)
        words += u", đã gọi lại: %1"_s.arg(paperCount(figures.calledBack));
    return words + u"."_s;
}

} // namespace

QString kind()
{
    return u"BIÊN BẢN"_s;
}

QString subject(const HandoverRecord &record)
{
    const QString &name = record.shift.name;
    const QString day = paperDate(wallDate(record.shift.from));
    if (name.isEmpty() || name == u"Ca trực")
        return u"Bàn giao ca trực %1"_s.arg(day);
    return u"Bàn giao ca trực, %1 %2"_s.arg(name.left(1).toLower() + name.mid(1), day);
}

QString opening(const HandoverRecord &record)
{
    return u"Hôm nay, %1, lúc %2, tại %3, chúng tôi gồm:"_s.arg(paperDate(wallDate(record.handedOverAt.at)),
                                                                paperTime(record.handedOverAt), record.agency.name);
}

QString giver(const HandoverRecord &record)
{
    return u"- Người giao ca: %1."_s.arg(personWords(record.giver));
}

QString receiver(const HandoverRecord &record)
{
    if (record.receiver.name.isEmpty())
        return u"- Người nhận ca: không có người nhận. Việc còn tồn do người giao ca tiếp tục xử lý."_s;
    return u"- Người nhận ca: %1."_s.arg(personWords(record.receiver));
}

QString shiftTitle()
{
    return u"Thông tin ca trực"_s;
}

QString shiftSentence(const HandoverRecord &record)
{
    const ReportShift &shift = record.shift;
    return u"Thời gian: từ %1 đến %2."_s.arg(paperTime(shift.from), paperTime(shift.to)) + checkInWords(shift) + u" "_s
        + reportwords::leaderSentence(shift) + figuresWords(record.figures);
}

QString linesTitle()
{
    return u"Tình trạng máy, đầu số"_s;
}

QString linesSentence(const std::vector<RecordLine> &lines)
{
    QStringList working;
    QStringList faulty;
    for (const RecordLine &line : lines)
        (line.faulty ? faulty : working) << lineWords(line.line);
    QStringList sentences;
    if (!working.isEmpty())
        sentences << u"Hoạt động bình thường: %1."_s.arg(working.join(u", "_s));
    if (!faulty.isEmpty())
        sentences << u"Có trục trặc: %1."_s.arg(faulty.join(u", "_s));
    return sentences.isEmpty() ? none() : sentences.join(u' ');
}

QString mattersTitle()
{
    return u"Việc còn tồn"_s;
}

QStringList mattersHead()
{
    return {u"TT"_s, u"Nội dung"_s, u"Người gọi"_s, u"Người xử lý tiếp"_s, u"Hạn"_s};
}

QStringList matterRow(int ordinal, const RecordMatter &matter, Moment now)
{
    const bool overdue = !matter.done && matter.dueAt && *matter.dueAt < now;
    const QString content = matter.done ? u"%1 (đã xong)"_s.arg(matter.content)
        : overdue                       ? u"%1 (quá hạn)"_s.arg(matter.content)
                                        : matter.content;
    const QString due = matter.dueAt ? shortPaperTime(*matter.dueAt) + u", "_s + dayAndMonth(*matter.dueAt) : QString();
    return {QString::number(ordinal), content, matter.caller, matter.taker, due};
}

QString noteTitle()
{
    return u"Nội dung bàn giao"_s;
}

QString note(const HandoverRecord &record)
{
    return record.note.isEmpty() ? none() : record.note;
}

QString acceptanceTitle()
{
    return u"Xác nhận của người nhận ca"_s;
}

QString acceptance(const HandoverRecord &record)
{
    if (record.acceptedBy.name.isEmpty())
        return u"Chưa có xác nhận nhận bàn giao trên máy trực."_s;
    const QString words = u"%1 đã nhận bàn giao lúc %2, %3, bằng tài khoản của mình."_s.arg(
        personWords(record.acceptedBy), paperTime(record.acceptedAt), paperDate(wallDate(record.acceptedAt.at)));
    return record.acceptanceNote.isEmpty() ? words : u"%1 Ý kiến: %2"_s.arg(words, record.acceptanceNote);
}

QString notYetOnServer(const HandoverRecord &record)
{
    return reportwords::notYetOnServerSentence(record.madeAt, record.notYetOnServer);
}

QString closing(const HandoverRecord &record)
{
    if (record.receiver.name.isEmpty())
        return u"Biên bản được lập thành 02 bản, người giao ca giữ 01 bản, lưu tại đơn vị 01 bản./."_s;
    return u"Biên bản được lập thành 02 bản, mỗi bên giữ 01 bản./."_s;
}

QString giverSigns()
{
    return u"NGƯỜI GIAO CA"_s;
}

QString receiverSigns()
{
    return u"NGƯỜI NHẬN CA"_s;
}

QString signHint()
{
    return u"(Ký, ghi rõ họ tên)"_s;
}

QString none()
{
    return u"Không có."_s;
}

QString fileName(const HandoverRecord &record)
{
    return u"bien-ban-ban-giao-ca-%1.pdf"_s.arg(fileStamp(record.shift.from));
}

} // namespace tb::recordwords
