// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/manyrows.h"

#include <QStringList>

namespace tb::manyrows {

QString marks(int places)
{
    return QStringList(places, QStringLiteral("?")).join(QLatin1Char(','));
}

QString rowsOfMarks(int rows, int columns)
{
    return QStringList(rows, QLatin1Char('(') + marks(columns) + QLatin1Char(')')).join(QLatin1Char(','));
}

size_t nextPortion(size_t left)
{
    for (const size_t portion : {size_t{32}, size_t{8}, size_t{2}}) {
        if (left >= portion)
            return portion;
    }
    return 1;
}

int placesFor(size_t values)
{
    Q_ASSERT(values <= kMostAsked);
    return values <= 2 ? 2 : (values <= 8 ? 8 : int{kMostAsked});
}

} // namespace tb::manyrows
