// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"

#include <QFrame>

class QCheckBox;

namespace tb {

/// One open matter on the handover sheet: ticked, it is left to the next officer; else the present one still does it.
class MatterItem : public QFrame {
    Q_OBJECT

public:
    MatterItem(const Call &call, Moment now, QWidget *parent = nullptr);

    CallId call() const { return m_call; }
    bool isLeft() const;
    void setLeft(bool left);

signals:
    void toggled();

private:
    CallId m_call;
    QCheckBox *m_check;
};

} // namespace tb
