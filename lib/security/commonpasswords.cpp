// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/commonpasswords.h"

#include "base/vitext.h"

#include <QByteArrayList>
#include <QFile>

#include <algorithm>
#include <set>
#include <vector>

namespace tb {

namespace {

// What the work, the program and the people in it are called, folded: tried by everybody who knows where he is.
constexpr QStringView kContext[] = {
    u"trucban",  u"truc",          u"hotline",   u"duongdaynong", u"dienthoai", u"tongdai",   u"matkhau", u"password",
    u"pass",     u"uybannhandan",  u"uyban",     u"ubnd",         u"canbo",     u"canbotruc", u"quantri", u"quanly",
    u"admin",    u"administrator", u"thutruong", u"thanhtra",     u"phuong",    u"xa",        u"so",      u"donvi",
    u"thanhpho", u"hanhchinh",     u"vietnam",   u"xinchao",      u"abc",       u"qwerty",
};

constexpr qsizetype kShortestOwn = 2;

QByteArrayList readList()
{
    QFile file(QStringLiteral(":/passwords/common.txt"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    return file.readAll().split('\n');
}

// The file is in the order of its bytes.
bool isListed(const QString &password)
{
    static const QByteArrayList list = readList();
    return std::binary_search(list.begin(), list.end() - 1, password.toLower().toUtf8());
}

QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : fold(text)) {
        if (c.isLetter())
            letters += c;
    }
    return letters;
}

/// The letters are words and nothing between them. Looks at each place once, however the words overlap.
bool isMadeOf(QStringView letters, const QStringList &words)
{
    std::vector<bool> reached(static_cast<size_t>(letters.size()) + 1, false);
    reached.front() = true;
    for (qsizetype at = 0; at < letters.size(); ++at) {
        if (!reached[static_cast<size_t>(at)])
            continue;
        for (const QString &word : words) {
            if (letters.sliced(at).startsWith(word))
                reached[static_cast<size_t>(at + word.size())] = true;
        }
    }
    return reached.back();
}

} // namespace

bool isGuessedFirst(const QString &password, const QStringList &own)
{
    if (isListed(password) || std::set<QChar>(password.begin(), password.end()).size() <= 2)
        return true;
    QStringList words;
    for (const QStringView word : kContext)
        words << word.toString();
    for (const QString &word : own) {
        if (const QString letters = lettersOf(word); letters.size() >= kShortestOwn)
            words << letters;
    }
    const QString letters = lettersOf(password);
    return !letters.isEmpty() && isMadeOf(letters, words);
}

} // namespace tb
