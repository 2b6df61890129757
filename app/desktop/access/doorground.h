// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tb {

/// The ground of the page that stands before the desk; only from within its paintEvent().
void paintDoorGround(QWidget *page);

} // namespace tb
