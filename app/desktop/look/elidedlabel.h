// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/plainlabel.h"

namespace tb {

/// One line that ends in "…" when it lacks room; the tooltip then shows the whole. Never for values in forms.
class ElidedLabel : public PlainLabel {
    Q_OBJECT

public:
    using PlainLabel::PlainLabel;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace tb
