// SPDX-License-Identifier: GPL-3.0-or-later
#include "functions.h"

#include "sourcetree.h"

#include <QRegularExpression>

namespace tb {

namespace {

QString withoutPreprocessor(QString text)
{
    static const QRegularExpression line(QStringLiteral("^[ \\t]*#(?:.*\\\\\\n)*.*$"),
                                         QRegularExpression::MultilineOption);
    for (auto matches = line.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        for (qsizetype at = match.capturedStart(); at < match.capturedEnd(); ++at) {
            if (text[at] != u'\n')
                text[at] = u' ';
        }
    }
    return text;
}

/// "Foo::Foo() : m_a" before a brace: the brace holds the member's first value, the body is still to come.
bool isMemberInit(const QString &head)
{
    static const QRegularExpression list(QStringLiteral("\\)[^:()]*(?<!:):(?!:).*[\\w>]$"),
                                         QRegularExpression::DotMatchesEverythingOption);
    return list.match(head).hasMatch();
}

QString withoutTemplate(const QString &head)
{
    static const QRegularExpression parameters(QStringLiteral("template\\s*<(?:[^<>]|<[^<>]*>)*>"));
    return QString(head).remove(parameters).trimmed();
}

Block::Kind kindOf(const QString &head)
{
    static const QRegularExpression noCode(QStringLiteral("^\\s*(inline\\s+)?(namespace|extern)\\b|\\benum\\b"));
    static const QRegularExpression type(QStringLiteral("^[^()]*\\b(class|struct|union)\\b(?![^:]*\\))"));
    const QString bare = withoutTemplate(head);
    if (noCode.match(bare).hasMatch())
        return Block::Other;
    if (type.match(bare).hasMatch())
        return Block::Class;
    return bare.contains(u')') ? Block::Function : Block::Other;
}

/// Reads a text whose comments, literals and preprocessor lines are blank.
class Reader {
public:
    explicit Reader(const QString &text) : m_text(text) { }

    QList<Block> blocks()
    {
        for (; m_at < m_text.size(); ++m_at)
            step(m_text[m_at]);
        return m_found;
    }

private:
    void step(QChar c)
    {
        if (c == u'(')
            ++m_round;
        else if (c == u')')
            --m_round;
        else if (c == u'{' && (m_round > 0 || isMemberInit(head())))
            m_at = closing();
        else if (c == u'{')
            open();
        else if ((c == u';' && m_round == 0) || c == u'}')
            m_headFrom = m_at + 1;
        else if (c == u':' && endsAccess())
            m_headFrom = m_at + 1;
    }

    void open()
    {
        Block block{kindOf(head()), head(), m_at, closing()};
        const auto lines = QStringView(m_text).mid(block.begin, block.end - block.begin).count(u'\n');
        block.bodyLines = lines == 0 ? 1 : int(lines) - 1;
        if (block.kind != Block::Other)
            m_found.append(block);
        const bool goIn = block.kind == Block::Class || block.head.contains(QLatin1String("namespace"))
            || block.head.startsWith(QLatin1String("extern"));
        if (!goIn)
            m_at = block.end;
        m_headFrom = m_at + 1;
    }

    bool endsAccess() const
    {
        static const QRegularExpression access(
            QStringLiteral("^(public|protected|private|signals|Q_SIGNALS)(\\s+slots)?$"));
        return access.match(head()).hasMatch();
    }

    qsizetype closing() const
    {
        int depth = 0;
        for (qsizetype at = m_at; at < m_text.size(); ++at) {
            if (m_text[at] == u'{')
                ++depth;
            else if (m_text[at] == u'}' && --depth == 0)
                return at;
        }
        return m_text.size() - 1;
    }

    QString head() const { return m_text.mid(m_headFrom, m_at - m_headFrom).trimmed(); }

    QString m_text;
    QList<Block> m_found;
    qsizetype m_at = 0;
    qsizetype m_headFrom = 0;
    int m_round = 0;
};

/// The text of a class with the insides of braces and brackets taken out.
QString flat(QStringView body)
{
    QString text;
    int depth = 0;
    for (const QChar c : body) {
        if (c == u'{' || c == u'(') {
            if (depth++ == 0)
                text += c;
        } else if (c == u'}' || c == u')') {
            if (--depth == 0)
                text += c == u'}' ? QStringLiteral("};") : QString(c);
        } else if (depth == 0)
            text += c;
    }
    return text;
}

} // namespace

QList<Block> blocksOf(const QString &cpp)
{
    return Reader(withoutPreprocessor(codeOnly(cpp))).blocks();
}

QStringList publicFunctions(const QString &cpp, const Block &ofClass)
{
    static const QRegularExpression access(
        QStringLiteral("\\b(public|protected|private|signals|Q_SIGNALS)(\\s+(slots|Q_SLOTS))?\\s*:(?!:)"));
    static const QRegularExpression function(QStringLiteral("([~\\w]+)\\s*\\("));
    const QString code = withoutPreprocessor(codeOnly(cpp));
    const QString body = flat(QStringView(code).mid(ofClass.begin + 1, ofClass.end - ofClass.begin - 1));
    const QString name = withoutTemplate(ofClass.head)
                             .section(u':', 0, 0)
                             .remove(QStringLiteral("final"))
                             .simplified()
                             .section(u' ', -1);
    bool isPublic = !withoutTemplate(ofClass.head).startsWith(QLatin1String("class"));
    QStringList found;
    for (QString part : body.split(u';')) {
        for (auto match = access.match(part); match.hasMatch(); match = access.match(part)) {
            isPublic = match.captured(1) == QLatin1String("public");
            part.remove(0, match.capturedEnd());
        }
        const auto match = function.match(part);
        const bool counts = match.hasMatch() && !part.contains(QLatin1String("operator"))
            && !part.contains(QLatin1String("friend")) && !part.trimmed().startsWith(QLatin1String("Q_"))
            && match.captured(1) != name && !match.captured(1).startsWith(u'~');
        if (isPublic && counts && !found.contains(match.captured(1)))
            found.append(match.captured(1));
    }
    return found;
}

} // namespace tb
