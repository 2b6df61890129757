// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tb {

/// A district that is no more (they ended with June 2025), and the wards and communes that are there now.
struct FormerPlace {
    QString name; ///< "Quận 1"
    QStringList now; ///< "Phường Sài Gòn" …

    friend bool operator==(const FormerPlace &, const FormerPlace &) = default;
};

/// Understands the names that people go on using: "Quận 1", "q.1", "H. Củ Chi", "tp thu duc". A word that was typed
/// with marks must have these marks.
class TB_API FormerPlaces {
public:
    FormerPlaces() = default;
    explicit FormerPlaces(const std::vector<FormerPlace> &places);

    /// Those whose names stand in the text, or are all of it without the kind ("Hóc Môn"); in their own order.
    std::vector<FormerPlace> in(const QString &text) const;
    /// Where the unit of today ("UBND phường Sài Gòn") belonged before; empty where nothing is known.
    QStringList before(const QString &unit) const;

    /// The key for search without marks, "q.1" and the like spelled out: "quan 1".
    static QString spelledOut(const QString &text);

private:
    /// A syllable with marks and without.
    struct Word {
        QString toned;
        QString folded;
        bool marked;
    };
    struct Entry {
        FormerPlace place;
        std::vector<Word> words;
        size_t kind; ///< of how many words its first part is: "Thành phố" has two
    };

    static std::vector<Word> wordsOf(const QString &text);
    static bool stands(const std::vector<Word> &name, size_t from, const std::vector<Word> &text, size_t at);

    std::vector<Entry> m_entries;
};

} // namespace tb
