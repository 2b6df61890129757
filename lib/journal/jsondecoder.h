// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journal/json.h"

#include <QByteArrayView>

namespace tb {

/// The one strict decoder of the system: desk, server and tests read the same bytes the same way.
/// Refuses: invalid UTF-8, more than kMaxDepth levels, more than kMaxMembers members, a key given twice, integers
/// beyond ±(2⁵³−1), fractions and exponents, NUL and other control characters in text, lone surrogates, anything after
/// the value.
class TB_API JsonDecoder {
public:
    static constexpr int kMaxDepth = 16;
    static constexpr int kMaxMembers = 256;
    static constexpr qint64 kMaxInteger = (qint64{1} << 53) - 1;

    static Result<Json> decode(QByteArrayView bytes);

private:
    explicit JsonDecoder(QByteArrayView bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) { }

    bool value(Json &out, int depth);
    bool object(Json &out, int depth);
    bool member(Json::Object &object, int depth);
    bool list(Json &out, int depth);
    bool text(QString &out);
    bool escape(QByteArray &before, QString &out);
    bool hexUnit(ushort &unit);
    bool integer(Json &out);
    bool literal(const char *word, Json meaning, Json &out);
    bool atEnd() const { return m_at == m_end; }
    bool take(char expected);
    void skipSpace();

    const char *m_at;
    const char *m_end;
};

} // namespace tb
