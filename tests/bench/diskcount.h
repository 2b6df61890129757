// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tb {

/// What this process has asked of the disk so far, whoever asked.
struct DiskCount {
    qint64 syncs = 0; ///< fsync and fdatasync
    qint64 bytes = 0; ///< written by write, pwrite and pwrite64

    static DiskCount now();
    friend DiskCount operator-(const DiskCount &a, const DiskCount &b)
    {
        return {a.syncs - b.syncs, a.bytes - b.bytes};
    }
};

} // namespace tb
