// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"

#include <QByteArray>

namespace tb {

/// Where unpredictable bytes come from. Passed in, so that a scenario replays exactly from its seed.
class TB_API RandomSource {
public:
    virtual ~RandomSource() = default;
    virtual QByteArray bytes(int count) = 0;
};

/// The operating system's generator.
class TB_API SystemRandom final : public RandomSource {
public:
    QByteArray bytes(int count) override;
};

} // namespace tb
