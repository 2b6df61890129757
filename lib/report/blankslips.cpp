// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/blankslips.h"

#include "report/papertime.h"

namespace tb::blankslipwords {

using namespace Qt::StringLiterals;

QString title()
{
    return u"PHIẾU TIẾP NHẬN THÔNG TIN QUA ĐIỆN THOẠI"_s;
}

QString occasion()
{
    return u"(Ghi tay khi mất điện)"_s;
}

QString serial(const QString &serial)
{
    return u"Số phiếu: %1"_s.arg(serial);
}

std::vector<Field> fields(const BlankSlips &slips)
{
    return {{slips.line.isEmpty() ? u"Đầu số:"_s : u"Đầu số: %1"_s.arg(slips.line), slips.line.isEmpty() ? 1 : 0},
            {u"Ngày, giờ tiếp nhận:"_s, 1},
            {u"Người gọi, số điện thoại:"_s, 1},
            {u"Địa chỉ:"_s, 1},
            {u"Nội dung:"_s, 4},
            {u"Đã trả lời / chuyển xử lý / hẹn gọi lại:"_s, 2},
            {u"Người tiếp nhận (ký, ghi rõ họ tên):"_s, 1}};
}

QString advice()
{
    return u"Có điện trở lại: ghi vào máy trực và nêu số phiếu. Phiếu hỏng, không dùng hoặc mất: báo theo số phiếu."_s;
}

QString fileName(const BlankSlips &slips)
{
    const QString first = slips.serials.value(0).section(u'-', 0, 0);
    return u"phieu-ghi-tay-%1-%2.pdf"_s.arg(first, fileStamp(slips.issuedAt));
}

} // namespace tb::blankslipwords
