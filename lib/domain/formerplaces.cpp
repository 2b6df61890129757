// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formerplaces.h"

#include "base/vitext.h"

#include <algorithm>

namespace tb {

namespace {

/// A place is a short text; only the beginning of a long one is read.
constexpr qsizetype kMostRead = 400;

struct Short {
    QStringView typed;
    std::vector<Syllable> meant;
};

const std::vector<Short> &shorts()
{
    static const std::vector<Short> all{
        {u"q", syllables(u"quận")},
        {u"h", syllables(u"huyện")},
        {u"tp", syllables(u"thành phố")},
    };
    return all;
}

bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isAsciiDigit);
}

void append(std::vector<Syllable> &words, const std::vector<Syllable> &more)
{
    words.insert(words.end(), more.begin(), more.end());
}

// "q 1", "q1", "tp thủ đức": only before another word.
std::vector<Syllable> spelled(const QString &text)
{
    const std::vector<Syllable> typed = syllables(QStringView(text).left(kMostRead));
    std::vector<Syllable> words;
    for (size_t i = 0; i < typed.size(); ++i) {
        const QString &letters = typed[i].letters;
        const auto meant = std::find_if(shorts().begin(), shorts().end(), [&](const Short &each) {
            return (letters == each.typed && i + 1 < typed.size())
                || (letters.startsWith(each.typed) && isNumber(QStringView(letters).mid(each.typed.size())));
        });
        if (meant == shorts().end()) {
            words.push_back(typed[i]);
            continue;
        }
        append(words, meant->meant);
        if (letters != meant->typed)
            words.push_back({letters.mid(meant->typed.size()), 0});
    }
    return words;
}

} // namespace

std::vector<FormerPlaces::Word> FormerPlaces::wordsOf(const QString &text)
{
    std::vector<Word> words;
    for (const Syllable &syllable : spelled(text)) {
        const QString folded = fold(syllable.letters);
        words.push_back({syllable.letters + QString::number(syllable.tone), folded,
                         syllable.tone != 0 || syllable.letters != folded});
    }
    return words;
}

QString FormerPlaces::spelledOut(const QString &text)
{
    QStringList words;
    for (const Syllable &syllable : spelled(text))
        words.append(fold(syllable.letters));
    return words.join(QLatin1Char(' '));
}

FormerPlaces::FormerPlaces(const std::vector<FormerPlace> &places)
{
    for (const FormerPlace &place : places) {
        const std::vector<Word> words = wordsOf(place.name);
        const size_t kind = !words.empty() && words.front().folded == u"thanh" ? 2 : 1;
        if (words.size() > kind)
            m_entries.push_back({place, words, kind});
    }
}

bool FormerPlaces::stands(const std::vector<Word> &name, size_t from, const std::vector<Word> &text, size_t at)
{
    if (at + name.size() - from > text.size())
        return false;
    for (size_t i = from; i < name.size(); ++i) {
        const Word &typed = text[at + i - from];
        if (typed.marked ? typed.toned != name[i].toned : typed.folded != name[i].folded)
            return false;
    }
    return true;
}

std::vector<FormerPlace> FormerPlaces::in(const QString &text) const
{
    const std::vector<Word> words = wordsOf(text);
    std::vector<FormerPlace> found;
    for (const Entry &entry : m_entries) {
        bool hit = words.size() + entry.kind == entry.words.size() && !isNumber(entry.words.back().folded)
            && stands(entry.words, entry.kind, words, 0);
        for (size_t at = 0; !hit && at < words.size(); ++at)
            hit = stands(entry.words, 0, words, at);
        if (hit)
            found.push_back(entry.place);
    }
    return found;
}

QStringList FormerPlaces::before(const QString &unit) const
{
    const QString name = QLatin1Char(' ') + fold(unit);
    QStringList former;
    for (const Entry &entry : m_entries) {
        const QStringList &now = entry.place.now;
        if (std::any_of(now.begin(), now.end(), [&](const QString &each) { return name.endsWith(u' ' + fold(each)); }))
            former.append(entry.place.name);
    }
    return former;
}

} // namespace tb
