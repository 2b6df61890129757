// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csvtext.h"

#include <QStringDecoder>

namespace tb {

namespace {

class Reader {
public:
    explicit Reader(QChar separator) : m_separator(separator) { }

    void take(QChar c)
    {
        if (m_quoted)
            return takeQuoted(c);
        // A quote that follows a closing one is a quote of the text.
        if (c == u'"' && (m_field.isEmpty() || m_closed)) {
            if (m_closed)
                m_field.append(c);
            m_quoted = true;
            m_closed = false;
        } else if (c == m_separator) {
            endField();
        } else if (c == u'\n') {
            endRow();
        } else if (c != u'\r') {
            m_field.append(c);
        }
    }
    bool finish()
    {
        if (!m_field.isEmpty() || !m_row.isEmpty())
            endRow();
        return !m_quoted;
    }
    std::vector<QStringList> rows;

private:
    void takeQuoted(QChar c)
    {
        m_quoted = c != u'"';
        m_closed = !m_quoted;
        if (m_quoted)
            m_field.append(c);
    }
    void endField()
    {
        m_row.append(m_field);
        m_field.clear();
        m_closed = false;
    }
    void endRow()
    {
        endField();
        if (m_row != QStringList{QString()})
            rows.push_back(m_row);
        m_row.clear();
    }

    QChar m_separator;
    QString m_field;
    QStringList m_row;
    bool m_quoted = false;
    bool m_closed = false; ///< the field had quotes, and they are closed
};

} // namespace

QChar csvSeparator(const QString &text)
{
    const QString first = text.section(QLatin1Char('\n'), 0, 0);
    for (const char16_t candidate : {u'\t', u';'}) {
        if (first.count(QChar(candidate)) > first.count(QLatin1Char(',')))
            return candidate;
    }
    return u',';
}

QStringList csvFields(const QString &line, QChar separator)
{
    Reader reader(separator);
    for (const QChar c : line)
        reader.take(c);
    reader.finish();
    QStringList fields = reader.rows.empty() ? QStringList{QString()} : reader.rows.front();
    for (QString &field : fields)
        field = field.trimmed();
    return fields;
}

Result<std::vector<QStringList>> readCsv(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8); // takes the mark away
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return Error{ErrorCode::Malformed, QStringLiteral("not UTF-8")};
    Reader reader(csvSeparator(text));
    for (const QChar c : text)
        reader.take(c);
    if (!reader.finish())
        return Error{ErrorCode::Malformed, QStringLiteral("a quote is not closed")};
    return reader.rows;
}

} // namespace tb
