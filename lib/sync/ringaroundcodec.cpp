// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ringaroundcodec.h"

#include "journal/jsondecoder.h"

namespace tb::wire {

QByteArray encodeLinesToRing(const std::vector<LineToRing> &lines)
{
    Json::List list;
    for (const LineToRing &line : lines) {
        list.push_back(Json(Json::Object{{QStringLiteral("line"), line.line.text()},
                                         {QStringLiteral("unit"), line.unit.text()},
                                         {QStringLiteral("where"), line.unitName},
                                         {QStringLiteral("name"), line.name},
                                         {QStringLiteral("number"), line.number},
                                         {QStringLiteral("drawn"), toMs(line.drawnFor)}}));
    }
    return encodeJson(Json(Json::Object{{QStringLiteral("lines"), Json(std::move(list))}}));
}

Result<std::vector<LineToRing>> decodeLinesToRing(const QByteArray &bytes)
{
    const Result<Json> json = JsonDecoder::decode(bytes);
    const Json *list = json.ok() ? json.value().find(u"lines") : nullptr;
    if (!list || !list->asList())
        return Error{ErrorCode::Malformed, QStringLiteral("lines to ring")};
    std::vector<LineToRing> lines;
    for (const Json &each : *list->asList()) {
        LineToRing line;
        line.line = LineId::fromText(textOf(each, u"line"));
        line.unit = UnitId::fromText(textOf(each, u"unit"));
        line.unitName = textOf(each, u"where");
        line.name = textOf(each, u"name");
        line.number = textOf(each, u"number");
        line.drawnFor = momentFromMs(integerOf(each, u"drawn"));
        if (line.line.isNull() || line.unit.isNull() || line.number.isEmpty())
            return Error{ErrorCode::Malformed, QStringLiteral("a line to ring")};
        lines.push_back(line);
    }
    return lines;
}

} // namespace tb::wire
