// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/avatar.h"

#include <QAbstractButton>

namespace tb {

/// Who sits here, as a disc at the foot of the NavRail.
class OfficerButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit OfficerButton(QWidget *parent = nullptr);

    void setPerson(const QString &fullName, tb::Presence presence);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Presence m_presence = Presence::Unknown;
};

} // namespace tb
