// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/callregister.h"

#include "report/papertime.h"

namespace tb::registerwords {

using namespace Qt::StringLiterals;

QString title()
{
    return u"SỔ THEO DÕI TIẾP NHẬN THÔNG TIN QUA ĐIỆN THOẠI"_s;
}

QString reference(const CallRegister &book)
{
    return u"(%1, lập lúc %2 %3)"_s.arg(paperPeriod(book.period), paperTime(book.madeAt),
                                        paperDate(wallDate(book.madeAt)));
}

QStringList head()
{
    return {u"Số vào sổ"_s,
            u"Ngày, giờ tiếp nhận"_s,
            u"Đầu số"_s,
            u"Họ tên, địa chỉ, điện thoại người gọi"_s,
            u"Lĩnh vực, loại thông tin"_s,
            u"Nội dung"_s,
            u"Nội dung trả lời / chuyển xử lý"_s,
            u"Hạn xử lý"_s,
            u"Kết quả, ngày phản hồi"_s,
            u"Người tiếp nhận"_s,
            u"Ghi chú"_s};
}

QString last(const CallRegister &book, int pages)
{
    if (book.rows.empty())
        return u"Trong kỳ không có cuộc gọi nào."_s;
    QString text = u"Sổ này có %1 trang, %2 mục, từ số %3 đến số %4."_s.arg(
        paperCount(pages), paperCount(static_cast<int>(book.rows.size())), book.rows.front().reference,
        book.rows.back().reference);
    if (book.notYetOnServer > 0)
        text += u" %1 mục chưa gửi lên máy chủ."_s.arg(paperCount(book.notYetOnServer));
    return text;
}

QStringList signers()
{
    return {u"Người lập biểu"_s, u"Lãnh đạo trực"_s, u"Thủ trưởng đơn vị"_s};
}

QString fileName(const CallRegister &book)
{
    return u"so-theo-doi-dien-thoai-%1.pdf"_s.arg(periodStamp(book.period));
}

Sheet sheet(const CallRegister &book)
{
    Sheet sheet{u"Sổ theo dõi"_s, u"%1: %2 %3"_s.arg(book.agency.name, title(), paperPeriod(book.period)), head(), {}};
    for (const RegisterRow &row : book.rows) {
        const QStringList cells = row.cells();
        sheet.rows.emplace_back(cells.begin(), cells.end());
    }
    return sheet;
}

} // namespace tb::registerwords
