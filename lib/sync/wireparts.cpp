// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wireparts.h"

#include "journal/jsondecoder.h"

namespace tb::wire {

Error badShape(const char *what)
{
    return {ErrorCode::Malformed, QStringLiteral("message: %1").arg(QLatin1String(what))};
}

Result<Json> decodeDocument(const QByteArray &bytes)
{
    Result<Json> json = JsonDecoder::decode(bytes);
    if (json.ok() && !json.value().asObject())
        return badShape("not an object");
    return json;
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray unhex(const QString &text)
{
    return QByteArray::fromHex(text.toLatin1());
}

// Journal bytes are NFC text without control characters, written by sealEntry() or checked by the decoder; a JSON
// string carries them unchanged. Whatever is not, is found out by its sum.
Json::Object entryMembers(const EntryBytes &bytes)
{
    Json::Object o{{QStringLiteral("h"), Json::verbatim(QString::fromUtf8(bytes.header))},
                   {QStringLiteral("b"), Json::verbatim(QString::fromUtf8(bytes.body))}};
    if (!bytes.personal.isEmpty()) {
        o.emplace_back(QStringLiteral("p"), Json::verbatim(QString::fromUtf8(bytes.personal)));
        o.emplace_back(QStringLiteral("s"), hex(bytes.salt));
    }
    return o;
}

EntryBytes readEntryBytes(const Json &json)
{
    return {textOf(json, u"h").toUtf8(), textOf(json, u"b").toUtf8(), textOf(json, u"p").toUtf8(),
            unhex(textOf(json, u"s"))};
}

Json sentJson(const std::vector<SentEntry> &entries)
{
    Json::List list;
    for (const SentEntry &sent : entries) {
        Json::Object o = entryMembers(sent.bytes);
        o.emplace_back(QStringLiteral("st"), Json::verbatim(QString::fromUtf8(sent.stamps)));
        list.push_back(Json(std::move(o)));
    }
    return Json(std::move(list));
}

Result<std::vector<SentEntry>> readSent(const Json *list)
{
    if (!list || !list->asList())
        return badShape("entries");
    std::vector<SentEntry> entries;
    for (const Json &item : *list->asList())
        entries.push_back({readEntryBytes(item), textOf(item, u"st").toUtf8()});
    return entries;
}

Json cursorJson(const Cursor &cursor)
{
    Json::Object o{{QStringLiteral("epoch"), cursor.epoch},
                   {QStringLiteral("seq"), cursor.seq},
                   {QStringLiteral("sum"), hex(cursor.sum)}};
    if (!cursor.mac.isEmpty())
        o.emplace_back(QStringLiteral("mac"), hex(cursor.mac));
    return Json(std::move(o));
}

Result<Cursor> readCursor(const Json *json, UnitId unit)
{
    if (!json || !json->asObject())
        return badShape("cursor");
    Cursor cursor{unit, textOf(*json, u"epoch"), integerOf(*json, u"seq", -1), unhex(textOf(*json, u"sum")),
                  unhex(textOf(*json, u"mac"))};
    if (cursor.seq < 0 || (cursor.seq > 0) != (cursor.sum.size() == 32))
        return badShape("cursor");
    return cursor;
}

} // namespace tb::wire
