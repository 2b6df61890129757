// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/erasedwords.h"

#include "report/papertime.h"

namespace tb::erasedwords {

using namespace Qt::StringLiterals;

namespace {

QString basisWords(const QString &basis)
{
    if (basis == u"erase.request")
        return u"theo yêu cầu của chủ thể dữ liệu"_s;
    if (basis == u"erase.purpose")
        return u"đã hoàn thành mục đích xử lý"_s;
    if (basis == u"erase.term")
        return u"hết thời hạn lưu trữ"_s;
    return basis == u"erase.authority" ? u"theo quyết định của cơ quan có thẩm quyền"_s : basis;
}

} // namespace

QString instead()
{
    return u"Đã xóa dữ liệu cá nhân"_s;
}

QString note(Moment at, const QString &basis, const QString &document, const QString &by)
{
    const QString text = u"Xóa dữ liệu cá nhân %1, %2 (%3)"_s.arg(paperDate(wallDate(at)), basisWords(basis), document);
    return by.isEmpty() ? text : u"%1, người xóa: %2"_s.arg(text, by);
}

} // namespace tb::erasedwords
