// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace tb {

/// A JSON value of the journal and the wire: null, boolean, integer within ±(2⁵³−1), text, list, object. Never a float.
/// Members keep the order in which they were written, so that the same value always gives the same bytes.
class TB_API Json {
public:
    using List = std::vector<Json>;
    using Member = std::pair<QString, Json>;
    using Object = std::vector<Member>;

    Json() = default;
    Json(bool value) : m_value(value) { }
    Json(int value) : m_value(qint64{value}) { }
    Json(qint64 value) : m_value(value) { }
    /// Text is brought to NFC and freed of what the strict decoder refuses (control characters, lone surrogates).
    Json(const QString &value);
    Json(const QStringList &values);
    Json(List list) : m_value(std::move(list)) { }
    Json(Object members) : m_value(std::move(members)) { }

    bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    const bool *asBool() const { return std::get_if<bool>(&m_value); }
    const qint64 *asInteger() const { return std::get_if<qint64>(&m_value); }
    const QString *asText() const { return std::get_if<QString>(&m_value); }
    const List *asList() const { return std::get_if<List>(&m_value); }
    const Object *asObject() const { return std::get_if<Object>(&m_value); }

    /// The member of an object, or null where this is no object or has no such member.
    const Json *find(QStringView key) const;

    friend bool operator==(const Json &, const Json &) = default;

    /// Text that is to stay as it is: what the strict decoder has read, bytes of the journal inside a message.
    static Json verbatim(QString text);

private:
    std::variant<std::monostate, bool, qint64, QString, List, Object> m_value;
};

/// Reads one member; the fallback where it is missing or of another type.
TB_API QString textOf(const Json &object, QStringView key);
TB_API qint64 integerOf(const Json &object, QStringView key, qint64 fallback = 0);
TB_API bool flagOf(const Json &object, QStringView key);
TB_API std::optional<qint64> maybeInteger(const Json &object, QStringView key);
TB_API QStringList textsOf(const Json &object, QStringView key);

/// Compact UTF-8, members in their order.
TB_API QByteArray encodeJson(const Json &value);

/// Text as the journal keeps it: NFC, no control characters but line feed and tab, no lone surrogates.
TB_API QString journalText(const QString &text);

} // namespace tb
