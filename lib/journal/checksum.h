// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"

#include <QByteArray>

namespace tb {

/// SHA-256 over framed bytes ("tb/<what>/1", 32-bit length, bytes, …), so that no two things ever have the same input.
/// All sums are 32 raw bytes; hexText() is how they stand in headers and on paper.
TB_API QByteArray bodySum(const QByteArray &body);
/// The salt makes it impossible to find a telephone number by trying them all; erasure removes personal part and salt.
TB_API QByteArray personalSum(const QByteArray &salt, const QByteArray &personal);
/// The sum of an entry is that of its header, which carries the sums of body and personal part.
TB_API QByteArray entrySum(const QByteArray &header);
/// The unit's chain: each accepted entry and its stamps bind all before it.
TB_API QByteArray unitSum(const QByteArray &previous, const QByteArray &entry, const QByteArray &stamps);
/// A new epoch continues from the last common point.
TB_API QByteArray epochSum(const QByteArray &common, const QByteArray &epoch);

TB_API QString hexText(const QByteArray &sum);

} // namespace tb
