// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/presencecheck.h"

#include <QObject>

namespace tb {

/// Takes what is done with keys and mouse for signs of life of the officer on duty, and tells when there was none for
/// long. What happens while the desk is locked may be anybody's.
class PresenceWatch : public QObject {
    Q_OBJECT

public:
    /// Watches everything that `application` receives.
    PresenceWatch(PresenceCheck &check, QObject *application, QObject *parent = nullptr);

    /// On duty, and not already away.
    void setOnDuty(bool onDuty);
    void setLocked(bool locked);
    /// The officer did something elsewhere.
    void seen();
    /// To be called now and then.
    void tick();
    bool isAsking() const { return m_asking; }

signals:
    /// Once for each time that the question is put, and that it is off.
    void asked();
    void answered();
    /// There was no answer.
    void absent();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void stopAsking();

    PresenceCheck &m_check;
    bool m_locked = false;
    bool m_asking = false;
};

} // namespace tb
