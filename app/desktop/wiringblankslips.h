// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/slipdesk.h"
#include "report/slipsource.h"

namespace tb {

/// The blank slips of the unit, for the report room.
class WiringBlankSlips final : public SlipSource {
public:
    explicit WiringBlankSlips(EntryPen &pen) : m_database(pen.database()), m_desk(pen) { }

    void setSeat(const std::optional<Seat> &seat) { m_seat = seat; }

    std::vector<SlipLine> lines() override;
    Result<std::vector<SlipSeriesWords>> series() override;
    Result<QString> issue(LineId line, int count) override;
    Result<BlankSlips> paperOf(const QString &code) override;
    Done account(const QString &serial, SlipFate fate) override;
    Done accountCall(const QString &serial, const QString &reference) override;
    QString accountedAs(const QString &serial) override;

private:
    QString lineName(LineId id);
    QString officerName(OfficerId id);

    Database &m_database;
    SlipDesk m_desk;
    std::optional<Seat> m_seat;
};

} // namespace tb
