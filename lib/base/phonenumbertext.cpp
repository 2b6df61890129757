// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phonenumbertext.h"

#include "base/phonenumberplan.h"
#include "base/vitext.h"

#include <algorithm>
#include <array>

namespace tb {

namespace {

constexpr std::array kWithheld{
    QStringView(u"an so"),          QStringView(u"so an"),         QStringView(u"giau so"),
    QStringView(u"khong ro"),       QStringView(u"khong hien so"), QStringView(u"khong co so"),
    QStringView(u"khong hien thi"), QStringView(u"an danh"),       QStringView(u"private"),
    QStringView(u"unknown"),        QStringView(u"withheld"),      QStringView(u"anonymous")};
constexpr std::array kExtension{QStringView(u"may le"),    QStringView(u"so le"),     QStringView(u"le"),
                                QStringView(u"may nhanh"), QStringView(u"nhanh"),     QStringView(u"so nhanh"),
                                QStringView(u"noi bo"),    QStringView(u"extension"), QStringView(u"ext"),
                                QStringView(u"x"),         QStringView(u"may")};
constexpr std::array kBefore{QStringView(u"tel"),     QStringView(u"dt"),         QStringView(u"sdt"),
                             QStringView(u"so"),      QStringView(u"dien thoai"), QStringView(u"so dien thoai"),
                             QStringView(u"di dong"), QStringView(u"dtdd"),       QStringView(u"phone"),
                             QStringView(u"hotline")};
constexpr qsizetype kLongestExtension = 6;
constexpr qsizetype kShortestNumber = 7;

template <class Words> bool holds(const Words &words, QStringView word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isLetterO(QChar unit)
{
    return unit == u'o' || unit == u'O';
}

/// An O that no other letter touches was meant as zero: "O912", "09o5", never the one in "so 5".
bool readZeros(QString &text)
{
    const auto blocks = [&text](qsizetype at) {
        return at >= 0 && at < text.size()
            && (text.at(at).isMark() || (text.at(at).isLetter() && !isLetterO(text.at(at))));
    };
    bool found = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isLetterO(text.at(i)) && !blocks(i - 1) && !blocks(i + 1)) {
            text[i] = u'0';
            found = true;
        }
    }
    return found;
}

/// Whether the text is already a whole national number, so that what follows cannot belong to it.
bool isComplete(QStringView text)
{
    const QString digits = nationalDigits(digitsOf(text));
    const bool international = text.contains(u'+') || digits.startsWith(u"84");
    const bool local = digits.size() == 8 && digits.at(0) >= u'2' && !international;
    return local || isLandline(digits) || hasMobileShape(digits) || isServiceNumber(digits)
        || !renumberedMobile(digits).isEmpty();
}

bool isExtension(QStringView text)
{
    const QString digits = digitsOf(text);
    const bool plain = std::none_of(text.begin(), text.end(), [](QChar unit) { return unit.isLetter(); });
    return plain && !digits.isEmpty() && digits.size() <= kLongestExtension;
}

/// Where the number ends: at a letter, a comma or semicolon, or at a / or - behind a complete number.
qsizetype endOfNumber(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        const QStringView before = text.left(i);
        const bool cut = text[i].isLetter() || text[i] == u',' || text[i] == u';';
        if (cut && (digitsOf(before).size() >= kShortestNumber || isShortNumber(digitsOf(before))))
            return i;
        const bool perhaps = text[i] == u'/' || text[i] == u'-' || text[i] == u'(' || text[i] == u'–';
        if (perhaps && isComplete(before))
            return i;
    }
    return text.size();
}

QStringView trimmedBehind(QStringView text)
{
    while (!text.isEmpty() && QStringView(u" ,;/-–").contains(text.front()))
        text = text.mid(1);
    return text.trimmed();
}

QStringView withoutWordsBefore(QStringView text)
{
    const auto digit
        = std::find_if(text.begin(), text.end(), [](QChar unit) { return unit.isDigit() || unit == u'+'; });
    const QStringView before = text.left(digit - text.begin());
    return holds(kBefore, fold(before)) ? text.mid(before.size()) : text;
}

QStringView withoutExtensionWord(QStringView text)
{
    const auto digit = std::find_if(text.begin(), text.end(), [](QChar unit) { return unit.isDigit(); });
    const QStringView before = text.left(digit - text.begin());
    return holds(kExtension, fold(before)) ? text.mid(before.size()) : text;
}

} // namespace

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar unit : text) {
        if (unit.digitValue() >= 0)
            digits.append(QChar(u'0' + unit.digitValue()));
    }
    return digits;
}

bool saysWithheld(QStringView text)
{
    return holds(kWithheld, fold(text));
}

PhoneText takeApart(QStringView text)
{
    PhoneText parts;
    QString typed = text.trimmed().toString();
    parts.letterForZero = readZeros(typed);
    const QStringView whole = withoutWordsBefore(typed);
    const qsizetype end = endOfNumber(whole);
    parts.number = whole.left(end).trimmed().toString();
    const QStringView behind = trimmedBehind(whole.mid(end));
    const QStringView extension = withoutExtensionWord(behind);
    if (isExtension(extension))
        parts.extension = digitsOf(extension);
    else
        parts.rest = behind.toString();
    return parts;
}

} // namespace tb
