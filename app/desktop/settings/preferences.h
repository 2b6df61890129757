// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace tb {

/// How this computer shows the program, whoever sits at it.
struct Preferences {
    enum class Ground { Light, Dark, AsTheComputer };

    QString language = QStringLiteral("vi");
    Ground ground = Ground::Light;
    int zoomPercent = 100;
    int presenceMinutes = 30; ///< without a sign of life before an officer on duty is asked whether they are there

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// Kept as an .ini file in the data folder: it is needed before the database is open, and when that cannot be opened.
class PreferenceFile {
public:
    explicit PreferenceFile(QString path) : m_path(std::move(path)) { }

    /// What cannot be read or makes no sense is as at the beginning.
    Preferences load() const;
    /// ReadOnly where it cannot be written.
    Done save(const Preferences &preferences) const;

    static constexpr int kSmallest = 90;
    static constexpr int kLargest = 200;
    static constexpr int kSoonestQuestion = 10;
    static constexpr int kLatestQuestion = 120;

private:
    QString m_path;
};

} // namespace tb
