// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shift/shiftview.h"

#include <QCoreApplication>

namespace tb {

namespace Ui {
class MyShiftPage;
}

/// The strips above the page of one's own shift: what waits for this officer.
class ShiftBars {
    Q_DECLARE_TR_FUNCTIONS(tb::ShiftBars)

public:
    static void show(Ui::MyShiftPage &ui, const ShiftView &view);

private:
    static void showLeft(Ui::MyShiftPage &ui, const ShiftView &view);
    static void showHandedOver(Ui::MyShiftPage &ui, const ShiftView &view);
    static void showNews(Ui::MyShiftPage &ui, const ShiftView &view);
    static void showReplies(Ui::MyShiftPage &ui, const ShiftView &view);
};

} // namespace tb
