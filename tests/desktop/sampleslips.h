// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/samplereport.h"
#include "report/slipsource.h"

namespace tb {

/// One series of invented slips, of which all are still out.
class SampleSlips final : public SlipSource {
public:
    std::vector<SlipLine> lines() override { return {{SampleReport::hotline(), QStringLiteral("Đường dây nóng")}}; }
    Result<std::vector<SlipSeriesWords>> series() override
    {
        return std::vector<SlipSeriesWords>{{QStringLiteral("K7QM"),
                                             QStringLiteral("Đường dây nóng"),
                                             QStringLiteral("Nguyễn Thị Thu Hà"),
                                             SampleReport::at(8, 0),
                                             3,
                                             serials(),
                                             {}}};
    }
    Result<QString> issue(LineId, int) override { return QStringLiteral("K7QM"); }
    Result<BlankSlips> paperOf(const QString &) override
    {
        return BlankSlips{SampleReport().report.agency, QStringLiteral("Đường dây nóng 0268 3822 108"),
                          QStringLiteral("Nguyễn Thị Thu Hà"), SampleReport::at(8, 0), serials()};
    }
    Done account(const QString &, SlipFate) override { return {}; }
    Done accountCall(const QString &, const QString &) override { return {}; }
    QString accountedAs(const QString &) override { return {}; }

private:
    static QStringList serials()
    {
        return {QStringLiteral("K7QM-001"), QStringLiteral("K7QM-002"), QStringLiteral("K7QM-003")};
    }
};

} // namespace tb
