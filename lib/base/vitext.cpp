// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/vitext.h"

#include <QList>

namespace tb {

namespace {

// The plain letter of each Latin letter with marks; ' ' is no letter; '?' has no single plain letter and goes the slow
// way.
constexpr char16_t kFirstLatin = 0x00c0;
constexpr char kLatin[] = "aaaaaa?ceeeeiiiidnooooo ouuuuy??aaaaaa?ceeeeiiiidnooooo ouuuuy?y"
                          "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkk?llllll?"
                          "?llnnnnnn?nnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
                          "b??????????????????????i????????oo?????????????uu???????????????"
                          "?????????????aaiioouuuuuuuuuu?aaaa????ggkkoooo??j???gg??nnaa??oo"
                          "aaaaeeeeiiiioooorrrruuuusstt??hh??????aaeeooooooooyy????????????"
                          "???b????????????";
constexpr char16_t kFirstVietnamese = 0x1e00;
constexpr char kVietnamese[] = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
                               "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
                               "wwwwwwwwwwxxxxyyzzzzzzhtwy?s????aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
                               "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??????";
static_assert(sizeof kLatin == 0x0250 - kFirstLatin + 1);
static_assert(sizeof kVietnamese == 0x1f00 - kFirstVietnamese + 1);

constexpr char kNoLetter = ' ';
constexpr char kSlow = '?';
constexpr char kMark = '\0';

char plainAscii(char16_t unit)
{
    if ((unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9'))
        return static_cast<char>(unit);
    return unit >= u'A' && unit <= u'Z' ? static_cast<char>(unit + ('a' - 'A')) : kNoLetter;
}

char plain(char16_t unit)
{
    if (unit < 0x80)
        return plainAscii(unit);
    if (unit >= kFirstLatin && unit < 0x0250)
        return kLatin[unit - kFirstLatin];
    if (unit >= kFirstVietnamese && unit < 0x1f00)
        return kVietnamese[unit - kFirstVietnamese];
    return unit >= 0x0300 && unit < 0x0370 ? kMark : kSlow;
}

/// Collects letters; a gap between two of them becomes one space.
class Folded {
public:
    explicit Folded(qsizetype expected) { m_text.reserve(expected); }

    void gap() { m_gap = !m_text.isEmpty(); }
    void add(QStringView letters)
    {
        addGap();
        m_text.append(letters);
    }
    void add(char letter)
    {
        addGap();
        m_text.append(QLatin1Char(letter));
    }
    QString take() { return std::move(m_text); }

private:
    void addGap()
    {
        if (m_gap)
            m_text.append(u' ');
        m_gap = false;
    }

    QString m_text;
    bool m_gap = false;
};

/// One character outside the tables: ß, ﬁ, full-width forms, other scripts.
void addRare(Folded &folded, QStringView character)
{
    // Upper case first: it is what spells out ß.
    const QString parts = character.toString().normalized(QString::NormalizationForm_KD).toUpper().toCaseFolded();
    for (const char32_t part : parts.toUcs4()) {
        const char letter = part < 0x10000 ? plain(static_cast<char16_t>(part)) : kSlow;
        if (letter == kMark || QChar::isMark(part))
            continue;
        if (letter != kSlow && letter != kNoLetter)
            folded.add(letter);
        else if (letter == kSlow && QChar::isLetterOrNumber(part))
            folded.add(QStringView(QString::fromUcs4(&part, 1)));
        else
            folded.gap();
    }
}

int toneOf(QChar mark)
{
    switch (mark.unicode()) {
    case 0x0300:
        return 1;
    case 0x0309:
        return 2;
    case 0x0303:
        return 3;
    case 0x0301:
        return 4;
    case 0x0323:
        return 5;
    default:
        return 0;
    }
}

void close(std::vector<Syllable> &words, Syllable &word)
{
    if (!word.letters.isEmpty())
        words.push_back({word.letters.normalized(QString::NormalizationForm_C), word.tone});
    word = {};
}

} // namespace

QString fold(QStringView text)
{
    Folded folded(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char letter = plain(text[i].unicode());
        if (letter == kMark)
            continue;
        if (letter == kNoLetter) {
            folded.gap();
        } else if (letter != kSlow) {
            folded.add(letter);
        } else {
            const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            addRare(folded, text.mid(i, pair ? 2 : 1));
            i += pair;
        }
    }
    return folded.take();
}

std::vector<Syllable> syllables(QStringView text)
{
    const QString parts = text.toString().toCaseFolded().normalized(QString::NormalizationForm_D);
    std::vector<Syllable> words;
    Syllable word;
    for (const QChar part : parts) {
        if (const int tone = toneOf(part))
            word.tone = tone;
        else if (part.isLetterOrNumber() || part.isMark() || part.isSurrogate())
            word.letters.append(part);
        else
            close(words, word);
    }
    close(words, word);
    return words;
}

QString toneKey(QStringView text)
{
    QString key;
    for (const Syllable &word : syllables(text)) {
        if (!key.isEmpty())
            key.append(u' ');
        key.append(word.letters).append(QChar(u'0' + word.tone));
    }
    return key;
}

bool hasMarks(QStringView text)
{
    for (const QChar unit : text) {
        const char letter = plain(unit.unicode());
        if (unit.unicode() >= 0x80 && letter != kNoLetter && letter != kSlow)
            return true;
    }
    return false;
}

} // namespace tb
