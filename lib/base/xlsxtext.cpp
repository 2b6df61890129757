// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/xlsxtext.h"

#include "base/zipparts.h"

#include <QHash>
#include <QXmlStreamReader>

#include <cmath>

namespace tb {

namespace {

constexpr qsizetype kMostStrings = 200'000;
constexpr qsizetype kMostLetters = 32'767; ///< in a cell, as in Excel
constexpr qsizetype kMostTotalLetters = 8'000'000; ///< one long string may stand in many cells
constexpr double kMostWhole = 1e15; ///< up to here a double knows every whole number

using Rows = std::vector<QStringList>;

Error malformed(const char *why)
{
    return {ErrorCode::Malformed, QString::fromLatin1(why)};
}

Error tooLarge(const char *what)
{
    return {ErrorCode::TooLarge, QString::fromLatin1(what)};
}

/// Old workbooks and encrypted ones stand in the same kind of container.
Error containerError(const QByteArray &bytes)
{
    const QString name = QStringLiteral("EncryptedPackage");
    const QByteArray utf16(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    return malformed(bytes.contains(utf16) ? "encrypted" : "old-format");
}

/// The next element, or false at the end. A document that declares a type could declare entities, too: none may.
bool nextElement(QXmlStreamReader &xml)
{
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            xml.raiseError(QStringLiteral("a document type"));
        else if (token == QXmlStreamReader::StartElement)
            return true;
    }
    return false;
}

/// The text of the element that has just begun, without what is there to be read aloud.
QString textOf(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.name() == u"rPh")
            xml.skipCurrentElement();
        else if (token == QXmlStreamReader::StartElement)
            ++depth;
        else if (token == QXmlStreamReader::EndElement)
            --depth;
        else if (token == QXmlStreamReader::Characters && text.size() <= kMostLetters)
            text += xml.text();
    }
    return text.left(kMostLetters);
}

/// "9.03123456E8" is a telephone number that somebody typed as a number.
QString numberText(const QString &kept)
{
    bool good = false;
    const double value = kept.toDouble(&good);
    const bool whole = good && value == std::floor(value) && std::abs(value) < kMostWhole;
    return whole ? QString::number(static_cast<qint64>(value)) : kept;
}

/// "BC12" → 54; -1 where it names no column.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > kMostXlsxColumns)
            return column;
    }
    return column - 1;
}

class Workbook {
public:
    explicit Workbook(const ZipParts &parts) : m_parts(parts) { }

    Result<Rows> read()
    {
        Done done = readTargets();
        if (done.ok())
            done = readStrings();
        const Result<QStringList> sheets = done.ok() ? sheetsInSight() : Result<QStringList>(done.error());
        if (!sheets.ok())
            return sheets.error();
        for (const QString &sheet : sheets.value()) {
            done = done.ok() ? readSheet(sheet) : done;
        }
        return done.ok() ? Result<Rows>(std::move(m_rows)) : Result<Rows>(done.error());
    }

private:
    Result<QByteArray> part(const QString &name) const
    {
        const auto bytes = m_parts.read(name);
        if (!bytes.ok())
            return bytes.error();
        return bytes.value() ? Result<QByteArray>(*bytes.value()) : Result<QByteArray>(malformed("no-workbook"));
    }

    // Only what stands inside the archive.
    Done readTargets()
    {
        const Result<QByteArray> bytes = part(QStringLiteral("xl/_rels/workbook.xml.rels"));
        if (!bytes.ok())
            return bytes.error();
        QXmlStreamReader xml(bytes.value());
        while (nextElement(xml)) {
            const QXmlStreamAttributes facts = xml.attributes();
            const QString target = facts.value(QLatin1String("Target")).toString();
            if (xml.name() != u"Relationship" || facts.value(QLatin1String("TargetMode")) == u"External")
                continue;
            const QString path = target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target;
            m_targets.insert(facts.value(QLatin1String("Id")).toString(), path);
            if (facts.value(QLatin1String("Type")).endsWith(u"/sharedStrings"))
                m_stringsPart = path;
        }
        return xml.hasError() ? Done(malformed("broken")) : Done();
    }

    Done readStrings()
    {
        if (m_stringsPart.isEmpty())
            return {};
        const Result<QByteArray> bytes = part(m_stringsPart);
        if (!bytes.ok())
            return bytes.error();
        QXmlStreamReader xml(bytes.value());
        while (nextElement(xml)) {
            if (xml.name() != u"si")
                continue;
            if (m_strings.size() >= kMostStrings)
                return tooLarge("strings");
            m_strings.append(textOf(xml));
        }
        return xml.hasError() ? Done(malformed("broken")) : Done();
    }

    Result<QStringList> sheetsInSight() const
    {
        const Result<QByteArray> bytes = part(QStringLiteral("xl/workbook.xml"));
        if (!bytes.ok())
            return bytes.error();
        QStringList sheets;
        QXmlStreamReader xml(bytes.value());
        while (nextElement(xml)) {
            if (xml.name() != u"sheet" || xml.attributes().value(QLatin1String("state")).contains(u"idden"))
                continue;
            for (const QXmlStreamAttribute &fact : xml.attributes()) {
                if (fact.name() == u"id" && m_targets.contains(fact.value().toString()))
                    sheets.append(m_targets.value(fact.value().toString()));
            }
        }
        return xml.hasError() ? Result<QStringList>(malformed("broken")) : Result<QStringList>(sheets);
    }

    Done readSheet(const QString &name)
    {
        const Result<QByteArray> bytes = part(name);
        if (!bytes.ok())
            return bytes.error();
        QXmlStreamReader xml(bytes.value());
        QStringList row;
        Done done;
        while (done.ok() && nextElement(xml)) {
            if (xml.name() == u"row") {
                done = endRow(row);
            } else if (xml.name() == u"c") {
                done = readCell(xml, row);
            }
        }
        if (done.ok())
            done = endRow(row);
        return done.ok() && xml.hasError() ? Done(malformed("broken")) : done;
    }

    Done readCell(QXmlStreamReader &xml, QStringList &row)
    {
        const QXmlStreamAttributes facts = xml.attributes();
        const int named = columnOf(facts.value(QLatin1String("r")));
        const int column = named < 0 ? static_cast<int>(row.size()) : named;
        if (column >= kMostXlsxColumns)
            return tooLarge("columns");
        const QString text = cellText(xml, facts.value(QLatin1String("t")).toString());
        m_letters += text.size();
        if (m_letters > kMostTotalLetters)
            return tooLarge("letters");
        while (row.size() <= column)
            row.append(QString());
        row[column] = text;
        return {};
    }

    QString cellText(QXmlStreamReader &xml, const QString &type) const
    {
        QString text;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"v")
                text = valueText(textOf(xml), type);
            else if (xml.name() == u"is")
                text = textOf(xml);
            else
                xml.skipCurrentElement();
        }
        return text;
    }

    QString valueText(const QString &kept, const QString &type) const
    {
        if (type == u"s") {
            bool good = false;
            const int index = kept.toInt(&good);
            return good ? m_strings.value(index) : QString();
        }
        if (type == u"e")
            return {};
        return type.isEmpty() || type == u"n" ? numberText(kept) : kept;
    }

    Done endRow(QStringList &row)
    {
        const bool empty = QString(row.join(QString())).trimmed().isEmpty();
        if (!empty && m_rows.size() >= static_cast<std::size_t>(kMostXlsxRows))
            return tooLarge("rows");
        if (!empty)
            m_rows.push_back(row);
        row.clear();
        return {};
    }

    const ZipParts &m_parts;
    QHash<QString, QString> m_targets; ///< by the id of the relationship
    QString m_stringsPart;
    QStringList m_strings;
    qsizetype m_letters = 0;
    Rows m_rows;
};

} // namespace

Result<std::vector<QStringList>> readXlsx(const QByteArray &bytes)
{
    if (bytes.startsWith(QByteArray::fromHex("d0cf11e0a1b11ae1")))
        return containerError(bytes);
    if (!bytes.startsWith("PK"))
        return malformed("no-workbook");
    const Result<ZipParts> parts = ZipParts::open(bytes);
    return parts.ok() ? Workbook(parts.value()).read() : Result<std::vector<QStringList>>(parts.error());
}

} // namespace tb
