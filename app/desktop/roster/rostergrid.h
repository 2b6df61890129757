// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace tb {

/// The grid of the roster. The arrows move; everything else that can be done with a cell has a key of its own.
class RosterGrid : public QTableView {
    Q_OBJECT

public:
    explicit RosterGrid(QWidget *parent = nullptr);

    /// The chosen block from its upper left corner; the current cell where nothing is chosen.
    QModelIndexList block() const;

signals:
    /// Enter, or the first letters of a name.
    void searchAsked(const QString &typed);
    void clearAsked();
    void copyAsked();
    void pasteAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tb
