// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/kindshapes.h"

namespace tb {

namespace {

std::vector<KindShape> swapShapes()
{
    using namespace kind;
    constexpr auto about = SubjectType::Swap;
    const std::vector<MemberShape> note{{u"note", kText}};
    return {
        {kSwapAsked, 1, about, true, {{u"shift", kText, true}, {u"from", kText, true}, {u"to", kText, true}}, note},
        {kSwapTaken, 1, about, true, {{u"shift", kText, true}, {u"from", kText, true}}, note},
        {kSwapAccepted, 1, about, false, {}, note},
        {kSwapDeclined, 1, about, false, {}, note},
        {kSwapApproved, 1, about, false, {}, note},
        {kSwapRejected, 1, about, false, {}, note},
        {kSwapWithdrawn, 1, about, false, {}, note},
    };
}

} // namespace

std::vector<KindShape> rosterShapes()
{
    using namespace kind;
    const std::vector<MemberShape> past{{u"officer", kText, true}, {u"lines", kTexts, true}, {u"from", kInteger, true},
                                        {u"to", kInteger, true},   {u"name", kText},         {u"instead", kText}};
    const std::vector<MemberShape> published{
        {u"from", kInteger, true}, {u"to", kInteger, true}, {u"gaps", kInteger, true}, {u"shifts", kText, true}};
    const std::vector<MemberShape> pattern{
        {u"officers", kTexts, true}, {u"lines", kTexts, true}, {u"slots", kTexts, true}};
    const std::vector<MemberShape> absence{
        {u"officer", kText, true}, {u"from", kInteger, true}, {u"to", kInteger, true}, {u"reason", kText, true}};
    std::vector<KindShape> shapes{
        {kShiftRecorded, 1, SubjectType::Shift, true, past, {{u"note", kText, true}}},
        {kRosterPatternSet, 1, SubjectType::Unit, false, pattern, {}},
        {kRosterPublished, 1, SubjectType::Unit, false, published, {{u"note", kText}}},
        {kRosterSeen, 1, SubjectType::Officer, false, {{u"shifts", kText, true}}, {}},
        {kAbsencePlanned, 1, SubjectType::Absence, true, absence, {{u"note", kText}}},
        {kAbsenceCancelled, 1, SubjectType::Absence, false, {}, {{u"note", kText}}},
    };
    const std::vector<KindShape> swaps = swapShapes();
    shapes.insert(shapes.end(), swaps.begin(), swaps.end());
    return shapes;
}

} // namespace tb
