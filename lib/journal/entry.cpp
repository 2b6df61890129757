// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/entry.h"

#include "journal/checksum.h"
#include "journal/jsondecoder.h"
#include "journal/limits.h"

namespace tb {

namespace {

Done checkSizes(const EntryBytes &bytes)
{
    if (bytes.header.size() > Limits::kHeaderBytes)
        return Error{ErrorCode::TooLarge, QStringLiteral("header")};
    if (bytes.body.size() > Limits::kBodyBytes)
        return Error{ErrorCode::TooLarge, QStringLiteral("body")};
    if (bytes.personal.size() > Limits::kPersonalBytes)
        return Error{ErrorCode::TooLarge, QStringLiteral("personal part")};
    return {};
}

Result<Json> decodeObject(const QByteArray &bytes)
{
    Result<Json> json = JsonDecoder::decode(bytes);
    if (json.ok() && !json.value().asObject())
        return Error{ErrorCode::Malformed, QStringLiteral("not an object")};
    return json;
}

Done readPersonal(const EntryBytes &bytes, Entry &entry)
{
    if (bytes.personal.isEmpty() && bytes.salt.isEmpty())
        return {};
    if (bytes.salt.size() != Limits::kSaltBytes || personalSum(bytes.salt, bytes.personal) != entry.header.personalSum)
        return Error{ErrorCode::ChainBroken, QStringLiteral("personal part")};
    Result<Json> personal = decodeObject(bytes.personal);
    if (!personal.ok())
        return personal.error();
    entry.personal = personal.take();
    return {};
}

} // namespace

QByteArray Entry::sum() const
{
    return entrySum(headerBytes);
}

Result<Entry> sealEntry(const EntryDraft &draft, Header header, const QByteArray &salt)
{
    Entry entry;
    entry.body = Json(draft.body);
    entry.bodyBytes = encodeJson(entry.body);
    header.unit = draft.unit;
    header.subject = draft.subject;
    header.kind = draft.kind;
    header.occurredAt = draft.occurredAt;
    header.base = draft.base;
    header.bodySum = bodySum(entry.bodyBytes);
    if (!draft.personal.empty()) {
        entry.personal = Json(draft.personal);
        entry.personalBytes = encodeJson(entry.personal);
        entry.salt = salt;
        header.personalSum = personalSum(salt, entry.personalBytes);
    }
    entry.header = header;
    entry.headerBytes = encodeHeader(header);
    const Done sizes = checkSizes({entry.headerBytes, entry.bodyBytes, entry.personalBytes, entry.salt});
    if (!sizes.ok())
        return sizes.error();
    return entry;
}

Result<Entry> decodeEntry(const EntryBytes &bytes)
{
    const Done sizes = checkSizes(bytes);
    if (!sizes.ok())
        return sizes.error();
    Result<Header> header = decodeHeader(bytes.header);
    if (!header.ok())
        return header.error();
    Result<Json> body = decodeObject(bytes.body);
    if (!body.ok())
        return body.error();
    Entry entry;
    entry.header = header.take();
    if (bodySum(bytes.body) != entry.header.bodySum)
        return Error{ErrorCode::ChainBroken, QStringLiteral("body")};
    const Done personal = readPersonal(bytes, entry);
    if (!personal.ok())
        return personal.error();
    entry.body = body.take();
    entry.headerBytes = bytes.header;
    entry.bodyBytes = bytes.body;
    entry.personalBytes = bytes.personal;
    entry.salt = bytes.salt;
    return entry;
}

} // namespace tb
