// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/callview.h"

namespace tb {

// Qt stays where it was if the key leads to what cannot be chosen: Home would do nothing at all.
QModelIndex CallView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    QModelIndex next = QListView::moveCursor(action, modifiers);
    while (next.isValid() && !next.flags().testFlag(Qt::ItemIsEnabled))
        next = next.siblingAtRow(next.row() + 1);
    return next;
}

} // namespace tb
