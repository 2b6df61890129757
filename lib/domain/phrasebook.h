// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "domain/phrase.h"

#include <QStringList>

#include <vector>

namespace tb {

/// The phrases of a unit, found while a few letters of them are typed.
class TB_API PhraseBook {
public:
    PhraseBook() = default;
    explicit PhraseBook(std::vector<Phrase> phrases);

    const std::vector<Phrase> &all() const { return m_phrases; }
    /// Those in which each typed word begins a word, without marks and in any order: the one with this code first, then
    /// those that have the words in their title. Everything where nothing was typed.
    std::vector<Phrase> matching(const QString &typed) const;

private:
    std::vector<Phrase> m_phrases;
    QStringList m_titles; ///< folded, with the code
    QStringList m_texts; ///< folded, title and code included
};

} // namespace tb
