// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accessfacts.h"

#include <QList>
#include <QWidget>

namespace tb {

class OfficerTile;

/// The officers of the unit in two columns, and a tile for somebody else. Exactly one is chosen.
class OfficerTiles : public QWidget {
    Q_OBJECT

public:
    explicit OfficerTiles(QWidget *parent = nullptr);

    /// Keeps who was chosen, else chooses `wanted`, else the first.
    void show(const std::vector<AccessPerson> &people, OfficerId wanted);
    void clear();
    bool isEmpty() const { return m_tiles.isEmpty(); }
    int count() const { return static_cast<int>(m_tiles.size()); }
    /// Null while empty.
    OfficerTile *chosen() const;
    /// Null where somebody else is meant.
    const Officer *officer() const;
    /// The one above or below.
    void step(int by);

    static constexpr size_t kMost = 7;

signals:
    void tileChosen(tb::OfficerTile *tile);

private:
    QList<OfficerTile *> m_tiles;
};

} // namespace tb
