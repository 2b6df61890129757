// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/jsondecoder.h"

#include <QUtf8StringView>

#include <cstring>
#include <utility>

namespace tb {

namespace {
constexpr size_t kUsualMembers = 8;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// U+FFFE, U+FFFF of every plane and U+FDD0…U+FDEF never stand for a character.
bool hasForbidden(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const ushort unit = c.unicode();
        if (unit >= 0x20 && unit < 0xD800 && unit != 0x7F)
            continue;
        if ((unit < 0x20 && unit != '\n' && unit != '\t') || unit == 0x7F || unit >= 0xFFFE
            || (unit >= 0xFDD0 && unit <= 0xFDEF))
            return true;
        if (c.isHighSurrogate() && (i + 1 == text.size() || !text.at(i + 1).isLowSurrogate()))
            return true;
        if (c.isLowSurrogate() && (i == 0 || !text.at(i - 1).isHighSurrogate()))
            return true;
    }
    return false;
}
} // namespace

Result<Json> JsonDecoder::decode(QByteArrayView bytes)
{
    if (!QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
        return Error{ErrorCode::Malformed, QStringLiteral("not UTF-8")};
    JsonDecoder decoder(bytes);
    Json result;
    if (!decoder.value(result, 0))
        return Error{ErrorCode::Malformed,
                     QStringLiteral("not the JSON of the journal, at byte %1").arg(decoder.m_at - bytes.data())};
    decoder.skipSpace();
    if (!decoder.atEnd())
        return Error{ErrorCode::Malformed, QStringLiteral("bytes after the value")};
    return result;
}

bool JsonDecoder::value(Json &out, int depth)
{
    skipSpace();
    if (atEnd() || depth > kMaxDepth)
        return false;
    switch (*m_at) {
    case '{':
        return object(out, depth + 1);
    case '[':
        return list(out, depth + 1);
    case '"': {
        QString string;
        if (!text(string))
            return false;
        out = Json::verbatim(std::move(string));
        return true;
    }
    case 't':
        return literal("true", Json(true), out);
    case 'f':
        return literal("false", Json(false), out);
    case 'n':
        return literal("null", Json(), out);
    default:
        return integer(out);
    }
}

bool JsonDecoder::object(Json &out, int depth)
{
    Json::Object members;
    members.reserve(kUsualMembers);
    if (depth > kMaxDepth || !take('{'))
        return false;
    skipSpace();
    if (!atEnd() && *m_at == '}') {
        ++m_at;
        out = Json(std::move(members));
        return true;
    }
    do {
        if (!member(members, depth))
            return false;
        skipSpace();
    } while (take(','));
    out = Json(std::move(members));
    return take('}');
}

bool JsonDecoder::member(Json::Object &object, int depth)
{
    QString key;
    Json content;
    skipSpace();
    if (object.size() == kMaxMembers || !text(key))
        return false;
    for (const Json::Member &other : object) {
        if (other.first == key)
            return false;
    }
    skipSpace();
    if (!take(':') || !value(content, depth))
        return false;
    object.emplace_back(std::move(key), std::move(content));
    return true;
}

bool JsonDecoder::list(Json &out, int depth)
{
    Json::List items;
    if (depth > kMaxDepth || !take('['))
        return false;
    skipSpace();
    if (!atEnd() && *m_at == ']') {
        ++m_at;
        out = Json(std::move(items));
        return true;
    }
    do {
        Json item;
        if (!value(item, depth))
            return false;
        items.push_back(std::move(item));
        skipSpace();
    } while (take(','));
    out = Json(std::move(items));
    return take(']');
}

bool JsonDecoder::text(QString &out)
{
    if (!take('"'))
        return false;
    // An entry inside a message has an escape at every word: its bytes come together before they become letters.
    QByteArray before;
    for (;;) {
        const char *start = m_at;
        while (!atEnd() && *m_at != '"' && *m_at != '\\' && static_cast<unsigned char>(*m_at) >= 0x20)
            ++m_at;
        if (atEnd() || static_cast<unsigned char>(*m_at) < 0x20)
            return false;
        const QByteArrayView run(start, m_at - start);
        if (take('"')) {
            out += before.isEmpty() ? QString::fromUtf8(run) : QString::fromUtf8(before.append(run));
            return !hasForbidden(out);
        }
        before.append(run);
        if (!escape(before, out))
            return false;
    }
}

bool JsonDecoder::escape(QByteArray &before, QString &out)
{
    if (++m_at == m_end)
        return false;
    const char c = *m_at++;
    static const char kFrom[] = "\"\\/bfnrt";
    static const char kTo[] = "\"\\/\b\f\n\r\t";
    if (c == 'u') {
        ushort unit = 0;
        if (!hexUnit(unit))
            return false;
        out += QString::fromUtf8(std::exchange(before, {})) + QChar(unit);
        return true;
    }
    const char *found = c == 0 ? nullptr : std::strchr(kFrom, c);
    if (!found)
        return false;
    before += kTo[found - kFrom];
    return true;
}

bool JsonDecoder::hexUnit(ushort &unit)
{
    if (m_end - m_at < 4)
        return false;
    unsigned result = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = *m_at++;
        const int digit = isDigit(c) ? c - '0'
            : (c >= 'a' && c <= 'f') ? c - 'a' + 10
            : (c >= 'A' && c <= 'F') ? c - 'A' + 10
                                     : -1;
        if (digit < 0)
            return false;
        result = result * 16 + static_cast<unsigned>(digit);
    }
    unit = static_cast<ushort>(result);
    return true;
}

bool JsonDecoder::integer(Json &out)
{
    const bool negative = *m_at == '-';
    const char *digits = m_at + (negative ? 1 : 0);
    const char *end = digits;
    while (end != m_end && isDigit(*end))
        ++end;
    const auto count = end - digits;
    if (count == 0 || count > 16 || (count > 1 && *digits == '0') || (negative && *digits == '0'))
        return false;
    if (end != m_end && (*end == '.' || *end == 'e' || *end == 'E'))
        return false;
    qint64 number = 0;
    for (const char *c = digits; c != end; ++c)
        number = number * 10 + (*c - '0');
    if (number > kMaxInteger)
        return false;
    m_at = end;
    out = Json(negative ? -number : number);
    return true;
}

bool JsonDecoder::literal(const char *word, Json meaning, Json &out)
{
    const auto length = static_cast<qptrdiff>(std::strlen(word));
    if (m_end - m_at < length || std::memcmp(m_at, word, static_cast<size_t>(length)) != 0)
        return false;
    m_at += length;
    out = std::move(meaning);
    return true;
}

bool JsonDecoder::take(char expected)
{
    if (atEnd() || *m_at != expected)
        return false;
    ++m_at;
    return true;
}

void JsonDecoder::skipSpace()
{
    while (!atEnd() && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
        ++m_at;
}

} // namespace tb
