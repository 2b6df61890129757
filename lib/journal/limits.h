// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tb {

/// Published limits, enforced while typing, by the decoder and by the server. They may only grow.
struct Limits {
    static constexpr int kHeaderBytes = 2 * 1024;
    static constexpr int kBodyBytes = 32 * 1024;
    static constexpr int kPersonalBytes = 32 * 1024;
    static constexpr int kSaltBytes = 32;
    static constexpr int kBatchEntries = 200;
    static constexpr int kBatchBytes = 1024 * 1024;
    static constexpr int kPageEntries = 500;
    static constexpr int kPageBytes = 512 * 1024;
};

} // namespace tb
