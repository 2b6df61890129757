// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/codenames.h"

#include <QHash>

namespace tb {

using namespace Qt::StringLiterals;

QString paperName(const QString &code)
{
    static const QHash<QString, QString> names{{u"kind.question"_s, u"Hỏi đáp"_s},
                                               {u"kind.reflect"_s, u"Phản ánh"_s},
                                               {u"kind.propose"_s, u"Kiến nghị"_s},
                                               {u"kind.feedback"_s, u"Góp ý"_s},
                                               {u"kind.complaint"_s, u"Khiếu nại"_s},
                                               {u"kind.denounce"_s, u"Tố cáo"_s},
                                               {u"kind.emergency"_s, u"Báo tin khẩn cấp"_s},
                                               {u"kind.request"_s, u"Yêu cầu hỗ trợ"_s},
                                               {u"kind.thanks"_s, u"Khen, cảm ơn"_s},
                                               {u"kind.wrong_number"_s, u"Nhầm số"_s},
                                               {u"kind.nuisance"_s, u"Quấy rối, đùa giỡn"_s},
                                               {u"kind.internal"_s, u"Liên hệ công tác"_s},
                                               {u"kind.unknown"_s, u"Chưa xác định"_s},
                                               {u"outcome.answered"_s, u"Đã trả lời ngay"_s},
                                               {u"outcome.forwarded"_s, u"Đã chuyển xử lý"_s},
                                               {u"outcome.callback"_s, u"Hẹn gọi lại"_s},
                                               {u"outcome.guided"_s, u"Đã hướng dẫn nơi khác"_s},
                                               {u"outcome.to_1022"_s, u"Đã chuyển Cổng 1022"_s},
                                               {u"outcome.emergency"_s, u"Đã báo lực lượng khẩn cấp"_s},
                                               {u"outcome.noted"_s, u"Đã ghi nhận"_s},
                                               {u"outcome.refused"_s, u"Từ chối tiếp nhận"_s},
                                               {u"outcome.missed"_s, u"Chưa nghe máy"_s},
                                               {u"outcome.dropped"_s, u"Mất tín hiệu"_s},
                                               {u"cat.admin"_s, u"Hành chính công"_s},
                                               {u"cat.justice"_s, u"Hộ tịch, chứng thực"_s},
                                               {u"cat.land"_s, u"Đất đai"_s},
                                               {u"cat.construction"_s, u"Trật tự xây dựng"_s},
                                               {u"cat.urban_order"_s, u"Trật tự đô thị"_s},
                                               {u"cat.traffic"_s, u"Giao thông"_s},
                                               {u"cat.bus"_s, u"Xe buýt"_s},
                                               {u"cat.infra"_s, u"Hạ tầng đô thị"_s},
                                               {u"cat.water"_s, u"Cấp, thoát nước"_s},
                                               {u"cat.tree"_s, u"Cây xanh"_s},
                                               {u"cat.light"_s, u"Chiếu sáng"_s},
                                               {u"cat.power"_s, u"Điện lực"_s},
                                               {u"cat.telecom"_s, u"Viễn thông"_s},
                                               {u"cat.noise"_s, u"Tiếng ồn"_s},
                                               {u"cat.environment"_s, u"Vệ sinh môi trường"_s},
                                               {u"cat.health"_s, u"Y tế"_s},
                                               {u"cat.food"_s, u"An toàn thực phẩm"_s},
                                               {u"cat.education"_s, u"Giáo dục"_s},
                                               {u"cat.labour"_s, u"Lao động, việc làm"_s},
                                               {u"cat.social"_s, u"An sinh xã hội"_s},
                                               {u"cat.security"_s, u"An ninh trật tự"_s},
                                               {u"cat.fire"_s, u"Phòng cháy, chữa cháy"_s},
                                               {u"cat.business"_s, u"Đăng ký kinh doanh"_s},
                                               {u"cat.culture"_s, u"Văn hóa, du lịch"_s},
                                               {u"cat.attitude"_s, u"Thái độ phục vụ"_s},
                                               {u"cat.other"_s, u"Lĩnh vực khác"_s}};
    return names.value(code, code);
}

} // namespace tb
