// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/slipwords.h"

#include "report/papertime.h"

namespace tb::slipwords {
namespace {

using namespace Qt::StringLiterals;

QString callerWords(const ForwardSlip &slip)
{
    if (slip.confidential)
        return u"- Người gọi: đề nghị giữ bí mật thông tin."_s;
    const QString name = slip.caller.isEmpty() ? u"không nêu tên"_s : slip.caller;
    const QString number = QString(slip.number).replace(u' ', QChar::Nbsp);
    return number.isEmpty() ? u"- Người gọi: %1."_s.arg(name)
                            : u"- Người gọi: %1; số điện thoại: %2."_s.arg(name, number);
}

/// What people typed may end in a full stop already.
QString ended(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.endsWith(u'.') || trimmed.endsWith(u'?') || trimmed.endsWith(u'!') ? trimmed : trimmed + u'.';
}

} // namespace

QString kind()
{
    return u"PHIẾU CHUYỂN"_s;
}

QString title(const ForwardSlip &slip)
{
    return u"Phiếu chuyển %1"_s.arg(slip.reference);
}

QString subject(const ForwardSlip &slip)
{
    return u"Nội dung tiếp nhận qua điện thoại, số %1"_s.arg(slip.reference);
}

QString opening(const ForwardSlip &slip)
{
    return u"%1 đã tiếp nhận qua điện thoại nội dung dưới đây và chuyển đến %2 để xem xét, xử lý."_s.arg(
        slip.agency.name, slip.letter.addressees.value(0));
}

QStringList facts(const ForwardSlip &slip)
{
    QStringList facts;
    QString received
        = u"- Tiếp nhận: %1, %2"_s.arg(paperTime(slip.receivedAt), paperDate(wallDate(slip.receivedAt.at)));
    if (!slip.line.isEmpty())
        received += u", qua %1"_s.arg(slip.line);
    facts << received + u"."_s;
    if (!slip.officer.isEmpty())
        facts << u"- Người ghi: %1."_s.arg(slip.officer);
    facts << callerWords(slip);
    if (!slip.place.isEmpty())
        facts << u"- Địa chỉ: %1"_s.arg(ended(slip.place));
    facts << (slip.content.isEmpty() ? u"- Nội dung: chưa ghi."_s : u"- Nội dung: %1"_s.arg(ended(slip.content)));
    if (!slip.note.isEmpty())
        facts << u"- Ý kiến chuyển: %1"_s.arg(ended(slip.note));
    return facts;
}

QString closing(const ForwardSlip &slip)
{
    const QString asked = u"Đề nghị %1 trả lời người gọi và thông báo kết quả cho %2"_s.arg(
        slip.letter.addressees.value(0), slip.agency.name);
    return slip.dueAt ? u"%1 trước %2, %3./."_s.arg(asked, paperTime(*slip.dueAt), paperDate(wallDate(*slip.dueAt)))
                      : asked + u"./."_s;
}

} // namespace tb::slipwords
