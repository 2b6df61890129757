// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <compare>

namespace tb {

/// A UUID that knows what it names: a CallId is never mistaken for a LineId. Ordered by its bytes.
template <class Tag> class Id {
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) { }

    /// Null where the text is not a UUID.
    static Id fromText(const QString &text) { return Id(QUuid::fromString(text)); }
    /// Null where there are not exactly 16 bytes.
    static Id fromBytes(const QByteArray &bytes)
    {
        return Id(bytes.size() == 16 ? QUuid::fromRfc4122(bytes) : QUuid());
    }

    bool isNull() const { return m_uuid.isNull(); }
    QString text() const { return m_uuid.toString(QUuid::WithoutBraces); }
    QByteArray bytes() const { return m_uuid.toRfc4122(); }
    /// The same UUID under another name: a call's id is the id of the subject of its entries.
    template <class Other> Other as() const { return Other(m_uuid); }
    const QUuid &uuid() const { return m_uuid; }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend std::strong_ordering operator<=>(const Id &a, const Id &b)
    {
        const QByteArray left = a.bytes();
        const QByteArray right = b.bytes();
        return left < right ? std::strong_ordering::less
                            : (right < left ? std::strong_ordering::greater : std::strong_ordering::equal);
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace tb
