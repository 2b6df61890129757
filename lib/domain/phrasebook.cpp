// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phrasebook.h"

#include "base/vitext.h"

#include <algorithm>

namespace tb {

namespace {

bool beginWords(const QString &folded, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [padded = QLatin1Char(' ') + folded](const QString &word) {
        return padded.contains(QLatin1Char(' ') + word);
    });
}

} // namespace

PhraseBook::PhraseBook(std::vector<Phrase> phrases) : m_phrases(std::move(phrases))
{
    for (const Phrase &phrase : m_phrases) {
        m_titles.append(fold(QString(phrase.code + QLatin1Char(' ') + phrase.title)));
        m_texts.append(m_titles.last() + QLatin1Char(' ') + fold(phrase.text));
    }
}

std::vector<Phrase> PhraseBook::matching(const QString &typed) const
{
    const QString folded = fold(typed);
    const QStringList words = folded.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<Phrase> groups[3];
    for (size_t i = 0; i < m_phrases.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        if (!words.isEmpty() && fold(m_phrases[i].code) == folded)
            groups[0].push_back(m_phrases[i]);
        else if (beginWords(m_titles[at], words))
            groups[1].push_back(m_phrases[i]);
        else if (beginWords(m_texts[at], words))
            groups[2].push_back(m_phrases[i]);
    }
    std::vector<Phrase> found;
    for (const std::vector<Phrase> &group : groups)
        found.insert(found.end(), group.begin(), group.end());
    return found;
}

} // namespace tb
