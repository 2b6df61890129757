// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rungline.h"
#include "sync/officerquestion.h"

namespace tb {

/// Asks the server which lines of other units the lot has given to this one. One question at a time.
class TB_API RingAroundClient : public QObject {
    Q_OBJECT
public:
    explicit RingAroundClient(Transport &transport, QObject *parent = nullptr);

    void ask(OfficerId officer, const QByteArray &token) { m_question.ask(officer, token); }
    bool isAsking() const { return m_question.isAsking(); }

signals:
    void answered(const std::vector<tb::LineToRing> &lines);
    /// NotPermitted, or what stands between us and the server.
    void failed(const tb::Error &error);

private:
    void take(const QByteArray &body);

    OfficerQuestion m_question;
};

} // namespace tb
