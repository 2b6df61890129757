// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/checksum.h"

#include <QCryptographicHash>
#include <QString>
#include <QtEndian>

#include <initializer_list>

namespace tb {

namespace {
QByteArray framed(QByteArrayView label, std::initializer_list<QByteArrayView> parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(label);
    for (const QByteArrayView part : parts) {
        const quint32 length = qToBigEndian(static_cast<quint32>(part.size()));
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
        hash.addData(part);
    }
    return hash.result();
}
} // namespace

QByteArray bodySum(const QByteArray &body)
{
    return framed("tb/body/1", {body});
}

QByteArray personalSum(const QByteArray &salt, const QByteArray &personal)
{
    return framed("tb/personal/1", {salt, personal});
}

QByteArray entrySum(const QByteArray &header)
{
    return framed("tb/entry/1", {header});
}

QByteArray unitSum(const QByteArray &previous, const QByteArray &entry, const QByteArray &stamps)
{
    return framed("tb/unit/1", {previous, entry, stamps});
}

QByteArray epochSum(const QByteArray &common, const QByteArray &epoch)
{
    return framed("tb/epoch/1", {common, epoch});
}

QString hexText(const QByteArray &sum)
{
    return QString::fromLatin1(sum.toHex());
}

} // namespace tb
