// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/kindshapes.h"

namespace tb {

namespace {

std::vector<KindShape> checkShapes()
{
    using namespace kind;
    constexpr auto about = SubjectType::Check;
    const std::vector<MemberShape> found{{u"line", kText, true}, {u"result", kText, true}, {u"ring", kInteger},
                                         {u"answeredBy", kText}, {u"greeting", kText},     {u"drawn", kInteger}};
    const std::vector<MemberShape> told{{u"from", kText}, {u"who", kText}, {u"note", kText}};
    std::vector<MemberShape> abroad = found;
    abroad.insert(abroad.end(), {{u"unit", kText, true}, {u"where", kText, true}});
    std::vector<MemberShape> rung = abroad;
    rung.insert(rung.end(), {{u"name", kText, true}, {u"number", kText, true}});
    return {
        {kLineChecked, 1, about, true, found, told},
        {kLineCheckReported, 1, about, true, abroad, told},
        {kLineRung, 1, about, true, rung, told},
        {kCorrectionPlanned, 1, about, false, {{u"owner", kText, true}, {u"due", kInteger, true}}, {{u"note", kText}}},
        {kLineCorrected, 1, about, false, {}, {{u"note", kText, true}}},
    };
}

} // namespace

std::vector<KindShape> lineShapes()
{
    using namespace kind;
    constexpr auto about = SubjectType::Line;
    const std::vector<MemberShape> line{{u"number", kText},       {u"name", kText},  {u"kind", kText},
                                        {u"publishedOn", kText},  {u"place", kText}, {u"document", kText},
                                        {u"contractUntil", kText}};
    std::vector<MemberShape> newLine = line;
    newLine[0].required = newLine[1].required = true;
    const std::vector<MemberShape> hours{{u"from", kText, true},
                                         {u"week", MemberType::List, true},
                                         {u"calendar", kFlag, true},
                                         {u"exceptions", MemberType::List}};
    std::vector<KindShape> shapes{
        {kLineRegistered, 1, about, true, newLine, {}},
        {kLineAmended, 1, about, false, line, {}},
        {kLineRetired, 1, about, false, {{u"from", kInteger}}, {{u"reason", kText}}},
        {kLineStatusSet, 1, about, false, {{u"status", kText, true}, {u"from", kInteger, true}}, {{u"reason", kText}}},
        {kLineHoursSet, 1, about, false, hours, {{u"reasons", kTexts}}},
    };
    const std::vector<KindShape> checks = checkShapes();
    shapes.insert(shapes.end(), checks.begin(), checks.end());
    return shapes;
}

} // namespace tb
