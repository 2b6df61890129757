// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace tb {

/// What an input method makes of the keys of one syllable: Telex ("dduwowngf") or VNI ("d9u7o7ng2"), marks and tones
/// at their letter or at the end of the word, as people type them.
class VietnameseKeys {
public:
    enum Way { Telex, Vni };

    explicit VietnameseKeys(Way way) : m_way(way) { }

    /// Whether the key belongs to a syllable that has begun, or begins one.
    bool takes(QChar key, bool begun) const { return key.isLetter() || (m_way == Vni && begun && key.isDigit()); }

    QString compose(const QString &keys)
    {
        m_letters.clear();
        m_tone = 0;
        for (const QChar key : keys) {
            if (!(m_way == Telex ? telex(key) : vni(key)))
                m_letters.push_back({key, 0});
        }
        return text();
    }

private:
    struct Letter {
        QChar base;
        ushort mark;
    };
    static constexpr ushort kHat = 0x302, kBreve = 0x306, kHorn = 0x31b, kStroke = 1;

    static bool isVowel(QChar c) { return QStringLiteral("aeiouy").contains(c.toLower()); }
    bool hasVowel() const
    {
        return std::any_of(m_letters.begin(), m_letters.end(),
                           [](const Letter &letter) { return isVowel(letter.base); });
    }
    /// Marks the last letter of these that has none yet.
    bool mark(const QString &bases, ushort mark)
    {
        for (auto letter = m_letters.rbegin(); letter != m_letters.rend(); ++letter) {
            if (letter->mark == 0 && bases.contains(letter->base.toLower())) {
                letter->mark = mark;
                return true;
            }
        }
        return false;
    }
    /// "uo" becomes "ươ" as a whole.
    bool horn()
    {
        const bool any = mark(QStringLiteral("uo"), kHorn);
        for (size_t i = 0; any && i + 1 < m_letters.size(); ++i) {
            if (m_letters[i].base.toLower() == u'u' && m_letters[i + 1].base.toLower() == u'o' && m_letters[i + 1].mark)
                m_letters[i].mark = kHorn;
        }
        return any;
    }
    bool tone(qsizetype index)
    {
        static constexpr ushort kTones[] = {0x301, 0x300, 0x309, 0x303, 0x323};
        if (index < 0 || !hasVowel())
            return false;
        m_tone = kTones[index];
        return true;
    }
    bool telex(QChar key)
    {
        const QChar low = key.toLower();
        if (low == u'w')
            return horn() || mark(QStringLiteral("a"), kBreve);
        if (low == u'd')
            return mark(low, kStroke);
        if (QStringLiteral("aeo").contains(low))
            return mark(low, kHat);
        return tone(QStringLiteral("sfrxj").indexOf(low));
    }
    bool vni(QChar key)
    {
        switch (key.unicode()) {
        case u'6':
            return mark(QStringLiteral("aeo"), kHat);
        case u'7':
            return horn();
        case u'8':
            return mark(QStringLiteral("a"), kBreve);
        case u'9':
            return mark(QStringLiteral("d"), kStroke);
        default:
            return tone(QStringLiteral("12345").indexOf(key));
        }
    }
    /// Where the tone stands: on a marked vowel, else where three are in the middle, and so on.
    size_t seat() const
    {
        std::vector<size_t> vowels;
        for (size_t i = 0; i < m_letters.size(); ++i) {
            const QChar before = i == 1 ? m_letters[0].base.toLower() : QChar();
            const bool glide = (before == u'q' && m_letters[i].base.toLower() == u'u')
                || (before == u'g' && m_letters[i].base.toLower() == u'i' && m_letters.size() > 2
                    && isVowel(m_letters[2].base));
            if (isVowel(m_letters[i].base) && !glide)
                vowels.push_back(i);
        }
        for (auto i = vowels.rbegin(); i != vowels.rend(); ++i) {
            if (m_letters[*i].mark)
                return *i;
        }
        if (vowels.size() < 2)
            return vowels.empty() ? 0 : vowels[0];
        const QString pair = QString(m_letters[vowels[0]].base) + m_letters[vowels[1]].base;
        const bool closed = vowels.size() == 3 || vowels.back() + 1 < m_letters.size();
        const bool second = QStringLiteral("oa oe uy").contains(pair.toLower());
        return closed || second ? vowels[1] : vowels[0];
    }
    QString text() const
    {
        QString whole;
        for (size_t i = 0; i < m_letters.size(); ++i) {
            const Letter &letter = m_letters[i];
            whole += letter.mark == kStroke ? QChar(letter.base.isUpper() ? 0x110 : 0x111) : letter.base;
            if (letter.mark > kStroke)
                whole += QChar(letter.mark);
            if (m_tone && i == seat())
                whole += QChar(m_tone);
        }
        return whole.normalized(QString::NormalizationForm_C);
    }

    Way m_way;
    std::vector<Letter> m_letters;
    ushort m_tone = 0;
};

} // namespace tb
