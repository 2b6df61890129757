// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/topicguess.h"

#include "base/vitext.h"

#include <algorithm>
#include <set>

namespace tb {

namespace {

constexpr qsizetype kMostRead = 1500; ///< characters

} // namespace

TopicGuess::TopicGuess(std::vector<TopicRule> rules) : m_rules(std::move(rules))
{
    for (size_t rule = 0; rule < m_rules.size(); ++rule) {
        for (const QString &text : m_rules[rule].words)
            add(rule, text, false);
        for (const QString &text : m_rules[rule].except)
            add(rule, text, true);
    }
}

void TopicGuess::add(size_t rule, const QString &text, bool forbids)
{
    Pattern pattern{rule, text, wordsOf(text), forbids};
    if (pattern.words.empty())
        return;
    m_byFirst.insert(pattern.words.front().folded, m_patterns.size());
    m_patterns.push_back(std::move(pattern));
}

std::vector<TopicGuess::Word> TopicGuess::wordsOf(const QString &text)
{
    std::vector<Word> words;
    const QString whole = text.left(kMostRead).normalized(QString::NormalizationForm_C);
    for (qsizetype at = 0; at < whole.size();) {
        qsizetype end = at;
        while (end < whole.size() && whole[end].isLetterOrNumber())
            ++end;
        if (const QString word = whole.mid(at, end - at); !word.isEmpty())
            words.push_back({toneKey(word), fold(word), hasMarks(word)});
        at = end + 1;
    }
    return words;
}

// Whoever types one of the syllables with marks typed the others as they are meant too.
bool TopicGuess::stands(const Pattern &pattern, const std::vector<Word> &text, size_t at)
{
    if (at + pattern.words.size() > text.size())
        return false;
    const auto first = text.begin() + static_cast<std::ptrdiff_t>(at);
    const auto last = first + static_cast<std::ptrdiff_t>(pattern.words.size());
    const bool marked = std::any_of(first, last, [](const Word &word) { return word.marked; });
    return std::equal(first, last, pattern.words.begin(), [marked](const Word &word, const Word &wanted) {
        return marked ? word.toned == wanted.toned : word.folded == wanted.folded;
    });
}

// Several syllables say more than the same number of single ones; the same words said twice say no more than once.
std::vector<TopicGuess::Weight> TopicGuess::weigh(const std::vector<Word> &text) const
{
    std::vector<Weight> weights(m_rules.size());
    std::set<size_t> seen;
    for (size_t at = 0; at < text.size(); ++at) {
        for (auto found = m_byFirst.constFind(text[at].folded);
             found != m_byFirst.cend() && found.key() == text[at].folded; ++found) {
            const Pattern &pattern = m_patterns[found.value()];
            if (!stands(pattern, text, at) || !seen.insert(found.value()).second)
                continue;
            Weight &weight = weights[pattern.rule];
            weight.forbidden = weight.forbidden || pattern.forbids;
            if (pattern.forbids)
                continue;
            if (weight.sum == 0) {
                weight.first = static_cast<qsizetype>(at);
                weight.sign = pattern.text;
            }
            weight.sum += 2 * static_cast<int>(pattern.words.size()) - 1;
        }
    }
    return weights;
}

TopicGuess::Guess TopicGuess::of(const QString &text) const
{
    const std::vector<Weight> weights = weigh(wordsOf(text));
    const Weight *bestField = nullptr;
    const Weight *bestUrgency = nullptr;
    const auto better = [](const Weight &weight, const Weight *best) {
        if (weight.sum == 0 || weight.forbidden)
            return false;
        return !best || weight.sum > best->sum || (weight.sum == best->sum && weight.first < best->first);
    };
    Guess guess;
    for (size_t rule = 0; rule < m_rules.size(); ++rule) {
        const QString &code = m_rules[rule].code;
        if (code.startsWith(QLatin1String("cat.")) && better(weights[rule], bestField)) {
            bestField = &weights[rule];
            guess.field = code;
        } else if (code.startsWith(QLatin1String("urgency.")) && better(weights[rule], bestUrgency)) {
            bestUrgency = &weights[rule];
            guess.urgency = code;
            guess.sign = weights[rule].sign;
        }
    }
    return guess;
}

} // namespace tb
