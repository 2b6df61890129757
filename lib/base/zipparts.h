// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <optional>

struct zip;

namespace tb {

/// The parts of a zip archive that somebody sent: read in memory, and never more than the limits below, whatever the
/// archive says of itself.
class TB_API ZipParts {
public:
    static constexpr qint64 kMostParts = 512;
    static constexpr qint64 kMostBytes = 32 * 1024 * 1024; ///< of one part, unpacked
    static constexpr qint64 kMostTotal = 64 * 1024 * 1024; ///< of all that the archive holds
    static constexpr qint64 kMostRatio = 200; ///< a table of text shrinks to a tenth, a bomb to a thousandth
    static constexpr qint64 kSmall = 1024 * 1024; ///< no bomb, however well it was packed

    /// `bytes` outlive it. Malformed, "broken", where it is no whole archive, "encrypted" where a part asks for a
    /// password; TooLarge beyond a limit.
    static Result<ZipParts> open(const QByteArray &bytes);
    ZipParts(ZipParts &&other) noexcept;
    ZipParts &operator=(ZipParts &&) = delete;
    ~ZipParts();

    /// Nothing where there is no such part. Errors as above.
    Result<std::optional<QByteArray>> read(const QString &name) const;

private:
    explicit ZipParts(zip *archive) : m_archive(archive) { }
    Done check() const;

    zip *m_archive;
};

} // namespace tb
