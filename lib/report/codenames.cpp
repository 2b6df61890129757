// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/codenames.h"

namespace tb {

namespace {

struct Name {
    QStringView code;
    QStringView name;
};

constexpr Name kNames[] = {
    {u"kind.question", u"Hỏi đáp"},
    {u"kind.reflect", u"Phản ánh"},
    {u"kind.propose", u"Kiến nghị"},
    {u"kind.feedback", u"Góp ý"},
    {u"kind.complaint", u"Khiếu nại"},
    {u"kind.denounce", u"Tố cáo"},
    {u"kind.emergency", u"Báo tin khẩn cấp"},
    {u"kind.request", u"Yêu cầu hỗ trợ"},
    {u"kind.thanks", u"Khen, cảm ơn"},
    {u"kind.wrong_number", u"Nhầm số"},
    {u"kind.nuisance", u"Quấy rối, đùa giỡn"},
    {u"kind.internal", u"Liên hệ công tác"},
    {u"kind.unknown", u"Chưa xác định"},
    {u"outcome.answered", u"Đã trả lời ngay"},
    {u"outcome.forwarded", u"Đã chuyển xử lý"},
    {u"outcome.callback", u"Hẹn gọi lại"},
    {u"outcome.guided", u"Đã hướng dẫn nơi khác"},
    {u"outcome.to_1022", u"Đã chuyển Cổng 1022"},
    {u"outcome.emergency", u"Đã báo lực lượng khẩn cấp"},
    {u"outcome.noted", u"Đã ghi nhận"},
    {u"outcome.refused", u"Từ chối tiếp nhận"},
    {u"outcome.missed", u"Chưa nghe máy"},
    {u"outcome.dropped", u"Mất tín hiệu"},
    {u"cat.admin", u"Hành chính công"},
    {u"cat.justice", u"Hộ tịch, chứng thực"},
    {u"cat.land", u"Đất đai"},
    {u"cat.construction", u"Trật tự xây dựng"},
    {u"cat.urban_order", u"Trật tự đô thị"},
    {u"cat.traffic", u"Giao thông"},
    {u"cat.bus", u"Xe buýt"},
    {u"cat.infra", u"Hạ tầng đô thị"},
    {u"cat.water", u"Cấp, thoát nước"},
    {u"cat.tree", u"Cây xanh"},
    {u"cat.light", u"Chiếu sáng"},
    {u"cat.power", u"Điện lực"},
    {u"cat.telecom", u"Viễn thông"},
    {u"cat.noise", u"Tiếng ồn"},
    {u"cat.environment", u"Vệ sinh môi trường"},
    {u"cat.health", u"Y tế"},
    {u"cat.food", u"An toàn thực phẩm"},
    {u"cat.education", u"Giáo dục"},
    {u"cat.labour", u"Lao động, việc làm"},
    {u"cat.social", u"An sinh xã hội"},
    {u"cat.security", u"An ninh trật tự"},
    {u"cat.fire", u"Phòng cháy, chữa cháy"},
    {u"cat.business", u"Đăng ký kinh doanh"},
    {u"cat.culture", u"Văn hóa, du lịch"},
    {u"cat.attitude", u"Thái độ phục vụ"},
    {u"cat.other", u"Lĩnh vực khác"},
};

} // namespace

QString paperName(const QString &code)
{
    for (const Name &each : kNames) {
        if (each.code == code)
            return each.name.toString();
    }
    return code;
}

} // namespace tb
