// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/viquery.h"

#include "base/vitext.h"

#include <QList>

#include <algorithm>

namespace tb {

namespace {

constexpr QStringView kVowels = u"aeiouy";
constexpr QStringView kTelexTones = u"fsrxjz";

bool isLetter(QChar unit)
{
    return unit >= u'a' && unit <= u'z';
}

/// VNI puts digits behind letters.
bool looksLikeVni(QStringView word)
{
    const auto digit = std::adjacent_find(
        word.begin(), word.end(), [](QChar left, QChar right) { return isLetter(left) && isAsciiDigit(right); });
    return digit != word.end();
}

QString withoutVni(QStringView word)
{
    QString result;
    for (const QChar unit : word) {
        if (result.isEmpty() || !isLetter(result.back()) || !isAsciiDigit(unit))
            result.append(unit);
    }
    return result;
}

/// The part of a syllable from its first vowel on, where Telex has its keys.
class TelexTail {
public:
    explicit TelexTail(bool barredD) : m_barredD(barredD) { }

    void add(QChar key)
    {
        if (kTelexTones.contains(key) || (key == u'd' && m_barredD))
            return;
        if (key == u'w')
            addHorn();
        else if (!isHat(key))
            m_text.append(key);
    }
    const QString &text() const { return m_text; }

private:
    /// w behind a, o or u marks it; alone it is ư.
    void addHorn()
    {
        if (!m_text.contains(u'a') && !m_text.contains(u'o') && !m_text.contains(u'u'))
            m_text.append(u'u');
    }
    /// A second a, e or o is the hat of the first: at once ("tieeng") or at the end of the word ("tienge").
    bool isHat(QChar key) const
    {
        const bool canHave = key == u'a' || key == u'e' || key == u'o';
        return canHave && m_text.contains(key) && (m_text.back() == key || !kVowels.contains(m_text.back()));
    }

    bool m_barredD;
    QString m_text;
};

QString withoutTelex(QStringView word)
{
    const auto first
        = std::find_if(word.begin(), word.end(), [](QChar key) { return kVowels.contains(key) || key == u'w'; });
    QString head = word.left(first - word.begin()).toString();
    if (head.startsWith(u"dd"))
        head.remove(0, 1);
    TelexTail tail(head.startsWith(u'd'));
    for (const QChar key : word.mid(first - word.begin()))
        tail.add(key);
    return head + tail.text();
}

} // namespace

QString foldIy(QStringView text)
{
    QString result = fold(text);
    for (qsizetype i = 1; i < result.size(); ++i) {
        const bool last = i + 1 == result.size() || result.at(i + 1) == u' ';
        if (last && result.at(i) == u'y' && isLetter(result.at(i - 1)))
            result[i] = u'i';
    }
    return result;
}

QString keysToAscii(QStringView keystrokes)
{
    const QString text = fold(keystrokes);
    QString result;
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        if (!result.isEmpty())
            result.append(u' ');
        result.append(looksLikeVni(word) ? withoutVni(word) : withoutTelex(word));
    }
    return result;
}

} // namespace tb
