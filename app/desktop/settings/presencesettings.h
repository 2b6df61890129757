// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace tb {

class SegmentedControl;

/// How long an officer on duty may give no sign of life before they are asked. Only a head sets it, for this computer.
class PresenceSettings : public QFrame {
    Q_OBJECT

public:
    explicit PresenceSettings(QWidget *parent = nullptr);

    /// Does not emit `changed`. A length that is no choice shows as the next longer one.
    void setMinutes(int length);

signals:
    void changed(int length);

private:
    SegmentedControl *m_lengths;
};

} // namespace tb
