// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>
#include <QtEndian>

#include <compare>
#include <utility>

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
    friend std::strong_ordering operator<=>(const Id &a, const Id &b) { return a.halves() <=> b.halves(); }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    /// The sixteen bytes as two numbers that are in the same order. Maps ask this millions of times in a first sync.
    std::pair<quint64, quint64> halves() const
    {
        const quint64 first = (quint64{m_uuid.data1} << 32) | (quint64{m_uuid.data2} << 16) | m_uuid.data3;
        return {first, qFromBigEndian<quint64>(m_uuid.data4)};
    }

    QUuid m_uuid;
};

} // namespace tb
