// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/idsource.h"

namespace tb {

QUuid IdSource::nextUuid()
{
    QByteArray bytes = m_random.bytes(16);
    const auto ms = static_cast<quint64>(toMs(m_clock.now()));
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>((ms >> (40 - 8 * i)) & 0xFF);
    bytes[6] = static_cast<char>((bytes[6] & 0x0F) | 0x70);
    bytes[8] = static_cast<char>((bytes[8] & 0x3F) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

} // namespace tb
