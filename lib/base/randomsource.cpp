// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/randomsource.h"

#include <QRandomGenerator>

namespace tb {

QByteArray SystemRandom::bytes(int count)
{
    QByteArray result(count, Qt::Uninitialized);
    QRandomGenerator::system()->generate(result.begin(), result.end());
    return result;
}

} // namespace tb
