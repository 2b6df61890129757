// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unitstatus.h"
#include "sync/officerquestion.h"

namespace tb {

/// Asks the server how the city's units stand, for those who may see it. One question at a time.
class TB_API OverviewClient : public QObject {
    Q_OBJECT
public:
    explicit OverviewClient(Transport &transport, QObject *parent = nullptr);

    void ask(OfficerId officer, const QByteArray &token) { m_question.ask(officer, token); }
    bool isAsking() const { return m_question.isAsking(); }

signals:
    void answered(const std::vector<tb::UnitStatus> &units);
    /// NotPermitted, or what stands between us and the server.
    void failed(const tb::Error &error);

private:
    void take(const QByteArray &body);

    OfficerQuestion m_question;
};

} // namespace tb
