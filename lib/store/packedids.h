// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <vector>

namespace tb {

/// Ids one after the other in one column, 16 bytes each. NOT NULL: none at all is stored as one odd byte.
template <class AnyId> QByteArray packedIds(const std::vector<AnyId> &ids)
{
    QByteArray bytes;
    for (const AnyId &id : ids)
        bytes += id.bytes();
    return bytes.isEmpty() ? QByteArray("-") : bytes;
}

template <class AnyId> std::vector<AnyId> unpackedIds(const QByteArray &bytes)
{
    std::vector<AnyId> ids;
    for (qsizetype at = 0; at + 16 <= bytes.size(); at += 16)
        ids.push_back(AnyId::fromBytes(bytes.mid(at, 16)));
    return ids;
}

} // namespace tb
