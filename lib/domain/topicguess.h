// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"

#include <QMultiHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace tb {

/// Words that speak for a field ("cat.light") or an urgency ("urgency.urgent").
struct TopicRule {
    QString code;
    QStringList words; ///< each one or more syllables: "đèn đường"
    QStringList except; ///< where one of these stands, the rule says nothing: "diễn tập"

    friend bool operator==(const TopicRule &, const TopicRule &) = default;
};

/// Guesses what a call is about from what was written. Words of which a syllable was typed with marks must have these
/// marks, so that "đặt" is no "đất" and "nhà cho" no "nhà chờ"; typed without they may be any: "dat dai" is "đất đai".
class TB_API TopicGuess {
public:
    struct Guess {
        QString field; ///< the one for which most speaks; empty where nothing does
        QString urgency; ///< empty where nothing presses
        QString sign; ///< the words, as in the rule, that press

        friend bool operator==(const Guess &, const Guess &) = default;
    };

    TopicGuess() = default;
    explicit TopicGuess(std::vector<TopicRule> rules);

    /// Reads the beginning of a long text.
    Guess of(const QString &text) const;

private:
    /// A syllable with marks and without.
    struct Word {
        QString toned;
        QString folded;
        bool marked;
    };
    struct Pattern {
        size_t rule;
        QString text;
        std::vector<Word> words;
        bool forbids;
    };
    /// What speaks for one rule.
    struct Weight {
        int sum = 0;
        qsizetype first = 0; ///< where the first of its words stands
        QString sign;
        bool forbidden = false;
    };

    static std::vector<Word> wordsOf(const QString &text);
    static bool stands(const Pattern &pattern, const std::vector<Word> &text, size_t at);
    void add(size_t rule, const QString &text, bool forbids);
    std::vector<Weight> weigh(const std::vector<Word> &text) const;

    std::vector<TopicRule> m_rules;
    std::vector<Pattern> m_patterns;
    QMultiHash<QString, size_t> m_byFirst; ///< patterns by their first syllable, folded
};

} // namespace tb
