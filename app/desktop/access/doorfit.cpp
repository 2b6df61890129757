// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/doorfit.h"

#include "look/appearance.h"
#include "look/widthtier.h"
#include "ui_signinpage.h"

#include <algorithm>

namespace tb {

namespace {

// At 100 %.
constexpr int kCardWidth = 516;
constexpr int kTileRow = 66;
constexpr int kBesidesTiles = 480; ///< what else the card has to show, a message among it

} // namespace

void fitDoor(Ui::SignInPage &ui, const QWidget &page)
{
    const bool narrow = widthTier(&page) == WidthTier::Phone;
    for (QWidget *part : {static_cast<QWidget *>(ui.brandIconLabel), static_cast<QWidget *>(ui.brandLabel),
                          static_cast<QWidget *>(ui.unitLabel), static_cast<QWidget *>(ui.clockFace),
                          static_cast<QWidget *>(ui.dutyCard)})
        part->setVisible(!narrow);
    ui.howLabel->setVisible(!narrow);
    ui.pinEntry->setHintVisible(!narrow);
    const int side = narrow ? 16 : 56;
    ui.pageLayout->setContentsMargins(side, narrow ? 12 : 44, side, narrow ? 12 : 40);
    ui.card->setFixedWidth(std::min(scaled(&page, kCardWidth), page.width() - 2 * side));
    const int rows = (ui.tilesBox->count() + 1) / 2;
    const int room = static_cast<int>((page.height() / zoomOf(&page) - kBesidesTiles) / kTileRow);
    ui.tilesScroll->setMinimumHeight(scaled(&page, std::min(rows, std::max(room, 1)) * kTileRow));
}

} // namespace tb
