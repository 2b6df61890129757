// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/json.h"

namespace tb {

namespace {

bool isAllowed(QChar c)
{
    return c.unicode() >= 0x20 ? c.unicode() != 0x7F : (c == QLatin1Char('\n') || c == QLatin1Char('\t'));
}

void appendEscaped(QByteArray &out, const QString &text)
{
    static const char kHex[] = "0123456789abcdef";
    out += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (code < 0x20) {
            out += "\\u00";
            out += kHex[code >> 4];
            out += kHex[code & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

void append(QByteArray &out, const Json &value);

void appendList(QByteArray &out, const Json::List &list)
{
    out += '[';
    for (size_t i = 0; i < list.size(); ++i) {
        if (i > 0)
            out += ',';
        append(out, list[i]);
    }
    out += ']';
}

void appendObject(QByteArray &out, const Json::Object &object)
{
    out += '{';
    for (size_t i = 0; i < object.size(); ++i) {
        if (i > 0)
            out += ',';
        appendEscaped(out, object[i].first);
        out += ':';
        append(out, object[i].second);
    }
    out += '}';
}

void append(QByteArray &out, const Json &value)
{
    if (const bool *flag = value.asBool())
        out += *flag ? "true" : "false";
    else if (const qint64 *number = value.asInteger())
        out += QByteArray::number(*number);
    else if (const QString *text = value.asText())
        appendEscaped(out, *text);
    else if (const Json::List *list = value.asList())
        appendList(out, *list);
    else if (const Json::Object *object = value.asObject())
        appendObject(out, *object);
    else
        out += "null";
}

} // namespace

Json::Json(const QString &value) : m_value(journalText(value)) { }

Json::Json(const QStringList &values)
{
    List list;
    list.reserve(static_cast<size_t>(values.size()));
    for (const QString &value : values)
        list.emplace_back(value);
    m_value = std::move(list);
}

Json Json::verbatim(QString text)
{
    Json json;
    json.m_value = std::move(text);
    return json;
}

const Json *Json::find(QStringView key) const
{
    if (const Object *object = asObject()) {
        for (const Member &member : *object) {
            if (member.first == key)
                return &member.second;
        }
    }
    return nullptr;
}

QString textOf(const Json &object, QStringView key)
{
    const Json *member = object.find(key);
    const QString *text = member ? member->asText() : nullptr;
    return text ? *text : QString();
}

std::optional<qint64> maybeInteger(const Json &object, QStringView key)
{
    const Json *member = object.find(key);
    const qint64 *number = member ? member->asInteger() : nullptr;
    return number ? std::optional(*number) : std::nullopt;
}

qint64 integerOf(const Json &object, QStringView key, qint64 fallback)
{
    return maybeInteger(object, key).value_or(fallback);
}

bool flagOf(const Json &object, QStringView key)
{
    const Json *member = object.find(key);
    const bool *flag = member ? member->asBool() : nullptr;
    return flag && *flag;
}

QStringList textsOf(const Json &object, QStringView key)
{
    QStringList texts;
    const Json *member = object.find(key);
    if (const Json::List *list = member ? member->asList() : nullptr) {
        for (const Json &item : *list) {
            if (const QString *text = item.asText())
                texts.append(*text);
        }
    }
    return texts;
}

QByteArray encodeJson(const Json &value)
{
    QByteArray out;
    append(out, value);
    return out;
}

QString journalText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean += c;
            clean += text.at(++i);
        } else if (!c.isSurrogate() && isAllowed(c)) {
            clean += c;
        }
    }
    return clean.normalized(QString::NormalizationForm_C);
}

} // namespace tb
