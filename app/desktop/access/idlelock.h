// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace tb {

/// Tells when nobody has touched keyboard or mouse for a while.
class IdleLock : public QObject {
    Q_OBJECT

public:
    /// Watches everything that `application` receives.
    explicit IdleLock(QObject *application, std::chrono::milliseconds patience = std::chrono::minutes(10));

    /// Runs only while there is something to lock.
    void setActive(bool active);

signals:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace tb
