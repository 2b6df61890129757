// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/officertiles.h"

#include "access/officertile.h"

#include <QGridLayout>

#include <algorithm>

namespace tb {

OfficerTiles::OfficerTiles(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(9);
}

void OfficerTiles::show(const std::vector<AccessPerson> &people, OfficerId wanted)
{
    if (const Officer *before = officer())
        wanted = before->id;
    clear();
    auto *grid = static_cast<QGridLayout *>(layout());
    for (size_t i = 0; i < std::min(people.size(), kMost); ++i)
        m_tiles.append(new OfficerTile(people[i], this));
    m_tiles.append(new OfficerTile(this));
    for (int i = 0; i < m_tiles.size(); ++i) {
        OfficerTile *tile = m_tiles[i];
        grid->addWidget(tile, i / 2, i % 2);
        connect(tile, &QAbstractButton::clicked, this, [this, tile] { emit tileChosen(tile); });
    }
    OfficerTile *first = m_tiles.first();
    for (OfficerTile *tile : m_tiles) {
        if (tile->person() && tile->person()->officer.id == wanted)
            first = tile;
    }
    first->setChecked(true);
    emit tileChosen(first);
}

void OfficerTiles::clear()
{
    qDeleteAll(m_tiles);
    m_tiles.clear();
}

OfficerTile *OfficerTiles::chosen() const
{
    for (OfficerTile *tile : m_tiles) {
        if (tile->isChecked())
            return tile;
    }
    return nullptr;
}

const Officer *OfficerTiles::officer() const
{
    const OfficerTile *tile = chosen();
    return tile && tile->person() ? &tile->person()->officer : nullptr;
}

void OfficerTiles::step(int by)
{
    const qsizetype next = m_tiles.indexOf(chosen()) + by;
    if (next >= 0 && next < m_tiles.size())
        m_tiles[next]->click();
}

} // namespace tb
