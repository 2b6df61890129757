// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tb {

/// A key and what it does here.
struct KeyHint {
    QString key;
    QString text;

    friend bool operator==(const KeyHint &, const KeyHint &) = default;
};

} // namespace tb
