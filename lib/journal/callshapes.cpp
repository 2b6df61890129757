// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/kindshapes.h"

namespace tb {

std::vector<KindShape> callShapes()
{
    using namespace kind;
    constexpr auto about = SubjectType::Call;
    const std::vector<MemberShape> caller{{u"name", kText}, {u"number", kText}, {u"place", kText}, {u"content", kText}};
    const std::vector<MemberShape> coded{{u"line", kText},        {u"kind", kText},     {u"field", kText},
                                         {u"urgency", kText},     {u"outcome", kText},  {u"due", kInteger},
                                         {u"callBack", kInteger}, {u"ended", kInteger}, {u"confidential", kFlag},
                                         {u"follows", kText}};
    std::vector<MemberShape> logged = coded;
    logged.insert(logged.end(), {{u"type", kText, true}, {u"ref", kText, true}, {u"line", kText, true}});
    std::vector<MemberShape> amended = coded;
    amended.push_back({u"fields", kTexts, true});
    return {
        {kCallLogged, 1, about, true, logged, caller},
        {kCallAmended, 1, about, false, amended, caller},
        {kCallForwarded,
         1,
         about,
         false,
         {{u"officer", kText}, {u"where", kText}, {u"due", kInteger}},
         {{u"note", kText}}},
        {kCallAccepted, 1, about, false, {}, {{u"note", kText}}},
        {kCallReturned, 1, about, false, {}, {{u"note", kText, true}}},
        {kCallClosed, 1, about, false, {{u"reason", kText}}, {{u"note", kText}}},
        {kCallReopened, 1, about, false, {{u"due", kInteger}}, {{u"note", kText}}},
        {kCallExtended, 1, about, false, {{u"due", kInteger, true}}, {{u"note", kText, true}}},
        {kCallWaiting, 1, about, false, {{u"until", kInteger, true}}, {{u"note", kText, true}}},
        {kCallEscalated, 1, about, false, {{u"to", kText}}, {{u"note", kText}}},
        {kCallRevealed, 1, about, false, {}, {{u"reason", kText, true}}},
        {kResponseRecorded,
         1,
         about,
         false,
         {{u"by", kText}, {u"agreed", kText}, {u"closes", kFlag, true}},
         {{u"text", kText, true}, {u"to", kText}}},
        {kCallBackPlanned, 1, about, false, {{u"at", kInteger, true}, {u"officer", kText}}, {{u"note", kText}}},
        {kCallBackMade, 1, about, false, {{u"result", kText, true}}, {{u"note", kText}}},
    };
}

} // namespace tb
