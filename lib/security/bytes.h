// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// libsodium's way to point at bytes.

namespace tb {

inline const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

inline unsigned char *writableBytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

inline unsigned long long sizeOf(const QByteArray &array)
{
    return static_cast<unsigned long long>(array.size());
}

} // namespace tb
