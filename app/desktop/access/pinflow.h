// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/deskpin.h"
#include "duty/session.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace tb {

/// Opens the desk by six digits, and keeps new ones. Hashing takes long by intent: it happens on a thread of its own,
/// so that the page goes on living.
class PinFlow : public QObject {
    Q_OBJECT

public:
    PinFlow(DeskPin &pins, Session &session, QObject *parent = nullptr);
    ~PinFlow() override;

    /// Which desk this is; the officer in it does not count.
    void setDesk(const Seat &desk) { m_desk = desk; }
    bool isUsable(OfficerId officer) const;
    void open(OfficerId officer, const QString &digits);
    /// Replaces those of before.
    void keep(OfficerId officer, const QString &digits);
    bool isBusy() const { return m_busy; }

signals:
    void busyChanged(bool busy);
    void opened();
    /// Wrong digits, how many more may be tried before one has to wait, and whose they should have been.
    void mistyped(int left, const tb::OfficerId &officer);
    void refused(const tb::Error &error);
    void kept();

private:
    using Outcome = Result<QByteArray>;
    void work(std::function<Outcome()> job, std::function<void(Outcome)> then);
    void judge(OfficerId officer, bool matches);
    void setBusy(bool busy);
    void fail(const Error &error);

    DeskPin &m_pins;
    Session &m_session;
    Seat m_desk;
    bool m_busy = false;
    QThreadPool m_thread;
};

} // namespace tb
