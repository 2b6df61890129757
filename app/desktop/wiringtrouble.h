// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QWidget>

namespace tb {

/// The one calm window where the program cannot begin: what happened, what it means, what to do.
class WiringTrouble : public QWidget {
    Q_OBJECT

public:
    /// `offersFresh`: the officer may set the damaged file aside and begin with a fresh one.
    WiringTrouble(const Error &error, bool offersFresh, QWidget *parent = nullptr);

signals:
    void freshAsked();
};

} // namespace tb
