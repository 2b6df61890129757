// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/kindshapes.h"

#include <algorithm>

namespace tb {

namespace {

const std::vector<KindShape> &allShapes()
{
    static const std::vector<KindShape> shapes = [] {
        std::vector<KindShape> all = callShapes();
        for (const auto &more :
             {shiftShapes(), lineShapes(), rosterShapes(), registerShapes(), reportShapes(), paperShapes()})
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }();
    return shapes;
}

bool isTextList(const Json &value)
{
    const Json::List *list = value.asList();
    return list && std::all_of(list->begin(), list->end(), [](const Json &item) { return item.asText(); });
}

bool hasType(const Json &value, MemberType type)
{
    switch (type) {
    case MemberType::Text:
        return value.asText();
    case MemberType::Integer:
        return value.asInteger();
    case MemberType::Flag:
        return value.asBool();
    case MemberType::TextList:
        return isTextList(value);
    case MemberType::List:
        return value.asList();
    }
    Q_UNREACHABLE();
}

bool fits(const Json &part, const std::vector<MemberShape> &members)
{
    return std::all_of(members.begin(), members.end(), [&](const MemberShape &member) {
        const Json *value = part.find(member.name);
        return value ? hasType(*value, member.type) : !member.required;
    });
}

} // namespace

const KindShape *shapeOf(const QString &kind, int version)
{
    for (const KindShape &shape : allShapes()) {
        if (shape.kind == kind && shape.version == version)
            return &shape;
    }
    return nullptr;
}

Done checkShape(const Entry &entry)
{
    const KindShape *shape = shapeOf(entry.header.kind, entry.header.version);
    if (!shape)
        return {};
    if (shape->about != entry.header.subject.type)
        return Error{ErrorCode::Malformed, QStringLiteral("kind and subject do not fit")};
    if (!fits(entry.body, shape->body))
        return Error{ErrorCode::Malformed, QStringLiteral("body of %1").arg(entry.header.kind)};
    if (!entry.isPersonalMissing() && !fits(entry.personal, shape->personal))
        return Error{ErrorCode::Malformed, QStringLiteral("personal part of %1").arg(entry.header.kind)};
    return {};
}

} // namespace tb
