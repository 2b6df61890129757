// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace tb {

/// A list under headings that nobody can stand on: a key that leads to one goes on to the call below it.
class CallView : public QListView {
    Q_OBJECT

public:
    using QListView::QListView;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
};

} // namespace tb
