// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/wire.h"

namespace tb {

/// Numbers entries the way the server does, without one: pages that a desk can apply.
class ServerPages {
public:
    explicit ServerPages(UnitId unit) { m_cursor.unit = unit; }

    /// A page that carries these entries on from the last page.
    PullPage page(const std::vector<Entry> &entries, Moment at, const QString &epoch = QStringLiteral("1.a"))
    {
        PullPage page;
        for (const Entry &entry : entries) {
            const Stamps stamps = makeStamps(epoch, m_cursor.seq + 1, at, {});
            m_cursor.sum = nextSum(m_cursor, entry.sum(), stamps);
            m_cursor.seq = stamps.seq;
            m_cursor.epoch = epoch;
            page.entries.push_back(
                {{entry.headerBytes, entry.bodyBytes, entry.personalBytes, entry.salt}, stamps.bytes});
        }
        page.cursor = m_cursor;
        page.cursor.mac = QByteArray(32, 'm');
        page.now = at;
        return page;
    }

private:
    Cursor m_cursor;
};

} // namespace tb
