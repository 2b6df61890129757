// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/visort.h"

#include "base/vitext.h"

#include <algorithm>

namespace tb {

namespace {

constexpr QStringView kAlphabet = u"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

// One letter of a key. Ascending: '!' opens a number, '0'–'5' is the tone that ends a word, 'A'–'J' is a digit inside a
// word, 'a' and up is the alphabet, then whatever else there is by its code.
constexpr QChar kNumber = u'!';
constexpr QChar kFirstTone = u'0';
constexpr QChar kFirstDigit = u'A';
constexpr QChar kFirstLetter = u'a';

QChar shifted(QChar first, qsizetype by)
{
    return QChar(static_cast<char16_t>(first.unicode() + by));
}

QChar rank(QChar letter)
{
    if (isAsciiDigit(letter))
        return shifted(kFirstDigit, letter.unicode() - u'0');
    const qsizetype place = kAlphabet.indexOf(letter);
    return place < 0 ? letter : shifted(kFirstLetter, place);
}

/// More digits, greater number: their count comes first.
void appendNumber(QString &key, QStringView digits)
{
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.mid(1);
    key.append(kNumber).append(shifted(kFirstTone, digits.size())).append(digits);
}

void append(QString &key, const Syllable &word)
{
    if (std::all_of(word.letters.begin(), word.letters.end(), isAsciiDigit)) {
        appendNumber(key, word.letters);
        return;
    }
    for (const QChar letter : word.letters)
        key.append(rank(letter));
    key.append(shifted(kFirstTone, word.tone));
}

int tieBreak(int order, QStringView left, QStringView right)
{
    if (order != 0)
        return order;
    const auto form = QString::NormalizationForm_C;
    return left.toString().normalized(form).compare(right.toString().normalized(form));
}

} // namespace

QString dictionaryKey(QStringView text)
{
    QString key;
    for (const Syllable &word : syllables(text))
        append(key, word);
    return key;
}

QString nameKey(QStringView fullName)
{
    std::vector<Syllable> words = syllables(fullName);
    if (words.size() > 1)
        std::rotate(words.begin(), words.end() - 1, words.end());
    QString key;
    for (const Syllable &word : words)
        append(key, word);
    return key;
}

int compareDictionary(QStringView left, QStringView right)
{
    return tieBreak(dictionaryKey(left).compare(dictionaryKey(right)), left, right);
}

int compareNames(QStringView left, QStringView right)
{
    return tieBreak(nameKey(left).compare(nameKey(right)), left, right);
}

} // namespace tb
