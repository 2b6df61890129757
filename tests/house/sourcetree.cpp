// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace tb {

namespace {

/// Walks once over C++ text and blanks what is not wanted. Newlines always stay.
class Blanker {
public:
    Blanker(const QString &text, bool keepLiterals) : m_text(text), m_keepLiterals(keepLiterals) { }

    QString result()
    {
        while (m_at < m_text.size())
            step();
        return m_text;
    }

private:
    void step()
    {
        if (looksAt(u"//"))
            blankUntil(m_text.indexOf(u'\n', m_at), false);
        else if (looksAt(u"/*"))
            blankUntil(after(u"*/", m_at + 2), false);
        else if (looksAt(u"R\"") && !isName(m_at - 1))
            rawLiteral();
        else if (m_text[m_at] == u'"' || (m_text[m_at] == u'\'' && !isInNumber()))
            literal();
        else
            ++m_at;
    }

    void literal()
    {
        const QChar quote = m_text[m_at++];
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != u'\n')
            end += m_text[end] == u'\\' ? 2 : 1;
        blankUntil(end, m_keepLiterals);
        m_at = end + 1;
    }

    void rawLiteral()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString close = u')' + m_text.mid(m_at + 2, open - m_at - 2) + u'"';
        m_at = open + 1;
        const qsizetype end = m_text.indexOf(close, m_at);
        blankUntil(end, m_keepLiterals);
        m_at += close.size();
    }

    void blankUntil(qsizetype end, bool keep)
    {
        const qsizetype stop = end < 0 ? m_text.size() : std::min(end, m_text.size());
        for (; m_at < stop; ++m_at) {
            if (!keep && m_text[m_at] != u'\n')
                m_text[m_at] = u' ';
        }
    }

    bool looksAt(QStringView what) const { return QStringView(m_text).mid(m_at, what.size()) == what; }
    /// The quotes of 1'000 open nothing, those of u'x' do.
    bool isInNumber() const
    {
        qsizetype start = m_at;
        while (isName(start - 1))
            --start;
        return start < m_at && m_text[start].isDigit();
    }
    bool isName(qsizetype at) const { return at >= 0 && m_text[at].isLetterOrNumber(); }
    qsizetype after(QStringView what, qsizetype from) const
    {
        const qsizetype found = m_text.indexOf(what, from);
        return found < 0 ? -1 : found + what.size();
    }

    QString m_text;
    bool m_keepLiterals;
    qsizetype m_at = 0;
};

} // namespace

QStringList SourceTree::files(const QStringList &folders, const QStringList &endings) const
{
    const QDir top(m_root);
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator files(top.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = top.relativeFilePath(files.next());
            for (const QString &ending : endings) {
                if (path.endsWith(ending))
                    found.append(path);
            }
        }
    }
    found.sort();
    return found;
}

QStringList SourceTree::code() const
{
    return files({QStringLiteral("app"), QStringLiteral("lib")}, {QStringLiteral(".cpp"), QStringLiteral(".h")});
}

bool SourceTree::has(const QString &path) const
{
    return QFile::exists(QDir(m_root).filePath(path));
}

QString SourceTree::text(const QString &path) const
{
    QFile file(QDir(m_root).filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString withoutComments(const QString &cpp)
{
    return Blanker(cpp, true).result();
}

QString codeOnly(const QString &cpp)
{
    return Blanker(cpp, false).result();
}

QString complaint(const QString &path, const QString &text, qsizetype offset, const QString &what)
{
    const qsizetype line = QStringView(text).left(offset).count(u'\n') + 1;
    return QStringLiteral("%1:%2: %3").arg(path, QString::number(line), what);
}

} // namespace tb
