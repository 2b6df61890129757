// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/header.h"

#include "journal/checksum.h"
#include "journal/jsondecoder.h"
#include "journal/limits.h"

#include <algorithm>

namespace tb {

namespace {

constexpr SubjectType kTypes[] = {SubjectType::Call,   SubjectType::Shift,  SubjectType::Line,    SubjectType::Officer,
                                  SubjectType::Unit,   SubjectType::Check,  SubjectType::Absence, SubjectType::Swap,
                                  SubjectType::Review, SubjectType::Report, SubjectType::Ring};
// 2020-01-01 and 2100-01-01: beyond lies no clock, only a mistake in the bytes.
constexpr qint64 kEarliest = 1'577'836'800'000;
constexpr qint64 kLatest = 4'102'444'800'000;

Error malformed(const char *field)
{
    return {ErrorCode::Malformed, QStringLiteral("header: %1").arg(QLatin1String(field))};
}

// Of the ways to write a number there is one alone: lower case, and as many characters as it needs.
bool isLowerHex(const QString &text, qsizetype size, QChar between)
{
    return text.size() == size && std::all_of(text.begin(), text.end(), [between](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || c == between;
           });
}

bool readSum(const Json &json, QStringView key, QByteArray &sum)
{
    const QString text = textOf(json, key);
    sum = QByteArray::fromHex(text.toLatin1());
    return text.isEmpty() || isLowerHex(text, 64, u'0');
}

bool readMoment(const Json &json, QStringView key, Moment &moment)
{
    const qint64 ms = integerOf(json, key, -1);
    moment = momentFromMs(ms);
    return ms >= kEarliest && ms < kLatest;
}

template <class AnyId> bool readId(const Json &json, QStringView key, AnyId &id)
{
    const QString text = textOf(json, key);
    id = AnyId::fromText(text);
    return !id.isNull() && isLowerHex(text, 36, u'-');
}

bool readSubject(const Json &json, Subject &subject)
{
    const QString name = textOf(json, u"about");
    for (const SubjectType type : kTypes) {
        if (subjectTypeName(type) == name) {
            subject.type = type;
            return readId(json, u"subject", subject.id);
        }
    }
    return false;
}

} // namespace

QByteArray encodeHeader(const Header &header)
{
    Json::Object o{
        {QStringLiteral("v"), 1},
        {QStringLiteral("id"), header.id.text()},
        {QStringLiteral("unit"), header.unit.text()},
        {QStringLiteral("about"), subjectTypeName(header.subject.type)},
        {QStringLiteral("subject"), header.subject.id.text()},
        {QStringLiteral("kind"), header.kind},
        {QStringLiteral("kv"), header.version},
        {QStringLiteral("officer"), header.officer.text()},
        {QStringLiteral("desk"), header.desk.text()},
        {QStringLiteral("stream"), header.stream.text()},
        {QStringLiteral("n"), header.counter},
        {QStringLiteral("occ"), toMs(header.occurredAt)},
        {QStringLiteral("rec"), toMs(header.writtenAt)},
    };
    if (!header.base.isNull())
        o.emplace_back(QStringLiteral("base"), header.base.text());
    if (!header.previous.isEmpty())
        o.emplace_back(QStringLiteral("prev"), hexText(header.previous));
    o.emplace_back(QStringLiteral("bh"), hexText(header.bodySum));
    if (!header.personalSum.isEmpty())
        o.emplace_back(QStringLiteral("ph"), hexText(header.personalSum));
    return encodeJson(Json(std::move(o)));
}

Result<Header> decodeHeader(const QByteArray &bytes)
{
    if (bytes.size() > Limits::kHeaderBytes)
        return Error{ErrorCode::TooLarge, QStringLiteral("header")};
    const Result<Json> json = JsonDecoder::decode(bytes);
    if (!json.ok())
        return json.error();
    const Json &o = json.value();
    Header h;
    if (integerOf(o, u"v") != 1)
        return malformed("v");
    if (!readId(o, u"id", h.id) || !readId(o, u"unit", h.unit) || !readSubject(o, h.subject))
        return malformed("id, unit or subject");
    if (!readId(o, u"officer", h.officer) || !readId(o, u"desk", h.desk) || !readId(o, u"stream", h.stream))
        return malformed("officer, desk or stream");
    h.kind = textOf(o, u"kind");
    h.version = static_cast<int>(integerOf(o, u"kv"));
    h.counter = integerOf(o, u"n");
    if (h.kind.isEmpty() || h.kind.size() > 64 || h.version < 1 || h.version > 1000 || h.counter < 1)
        return malformed("kind, kv or n");
    if (!readMoment(o, u"occ", h.occurredAt) || !readMoment(o, u"rec", h.writtenAt))
        return malformed("occ or rec");
    if (o.find(u"base") && !readId(o, u"base", h.base))
        return malformed("base");
    if (!readSum(o, u"prev", h.previous) || !readSum(o, u"bh", h.bodySum) || !readSum(o, u"ph", h.personalSum)
        || h.bodySum.isEmpty())
        return malformed("prev, bh or ph");
    return h;
}

} // namespace tb
