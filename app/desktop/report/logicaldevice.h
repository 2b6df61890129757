// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>

namespace tb {

/// A sheet that nothing is drawn on: it tells fonts the resolution of the layout, so that it does not hang on a screen.
class LogicalDevice final : public QPaintDevice {
public:
    QPaintEngine *paintEngine() const override { return nullptr; }

protected:
    int metric(PaintDeviceMetric metric) const override;
};

} // namespace tb
