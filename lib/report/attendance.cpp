// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/attendance.h"

#include "report/papertime.h"

#include <algorithm>
#include <numeric>

namespace tb {

using namespace Qt::StringLiterals;

void RingBands::add(seconds rang)
{
    const auto band = std::find_if(kUpTo.begin(), kUpTo.end(), [rang](seconds most) { return rang <= most; });
    ++calls[static_cast<std::size_t>(band - kUpTo.begin())];
}

int RingBands::total() const
{
    return std::accumulate(calls.begin(), calls.end(), 0);
}

QString ringBandWords(const RingBands &bands)
{
    if (bands.total() == 0)
        return {};
    return u"Chờ nhấc máy, %1 cuộc có số liệu đổ chuông: trong 10 giây %2 cuộc; từ 11 đến 20 giây %3 cuộc; từ 21 đến "
           u"30 "
           u"giây %4 cuộc; trên 30 giây %5 cuộc."_s.arg(paperCount(bands.total()), paperCount(bands.calls[0]),
                                                        paperCount(bands.calls[1]), paperCount(bands.calls[2]),
                                                        paperCount(bands.calls[3]));
}

QString unattendedWords(const std::vector<LineAttendance> &lines)
{
    QStringList empty;
    minutes open{0};
    for (const LineAttendance &line : lines) {
        open += line.open;
        if (line.unattended > minutes(0))
            empty << u"%1: %2 phút"_s.arg(line.name, paperCount(static_cast<int>(line.unattended.count())));
    }
    if (open == minutes(0))
        return {};
    return empty.isEmpty() ? u"Trong giờ trực, đầu số nào cũng có người trực."_s
                           : u"Thời gian không có người trực: %1."_s.arg(empty.join(u"; "_s));
}

} // namespace tb
