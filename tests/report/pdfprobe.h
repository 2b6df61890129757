// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QRegularExpression>
#include <QString>

#include <vector>

namespace tb::pdfprobe {

inline constexpr double kMillimetre = 72.0 / 25.4;

/// A word of a page and its place in millimetres from the upper left corner.
struct Word {
    int page = 0;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    QString text;
};

inline QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The words of the PDF with their places in millimetres from the upper left corner, as poppler reads them.
inline std::vector<Word> wordsOf(const QString &path)
{
    static const QRegularExpression pattern(QStringLiteral(
        R"re(<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)</word>|<page )re"));
    std::vector<Word> words;
    int page = 0;
    const QString html = run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")});
    for (const QRegularExpressionMatch &match : pattern.globalMatch(html)) {
        if (match.captured(1).isEmpty()) {
            ++page;
            continue;
        }
        const auto number = [&match](int group) { return match.captured(group).toDouble() / kMillimetre; };
        words.push_back({page, number(1), number(2), number(3), number(4), match.captured(5)});
    }
    return words;
}

inline QString textOf(const QString &path, int page, bool layout = true)
{
    QStringList arguments{QStringLiteral("-f"), QString::number(page), QStringLiteral("-l"), QString::number(page)};
    if (layout)
        arguments << QStringLiteral("-layout");
    return run(QStringLiteral("pdftotext"), arguments << path << QStringLiteral("-"));
}

inline QString flat(const QString &text)
{
    return QString(text).simplified();
}

} // namespace tb::pdfprobe
