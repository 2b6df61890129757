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
    // What another unit's copy of a matter is opened with, and what is told of it afterwards.
    std::vector<MemberShape> received = coded;
    received.insert(received.end(),
                    {{u"ref", kText, true},
                     {u"unit", kText, true},
                     {u"where", kText, true},
                     {u"call", kText, true},
                     {u"entry", kText, true},
                     {u"hops", kInteger, true}});
    std::vector<MemberShape> reported = coded;
    reported.insert(reported.end(),
                    {{u"what", kText, true},
                     {u"unit", kText, true},
                     {u"entry", kText, true},
                     {u"where", kText},
                     {u"until", kInteger},
                     {u"closes", kFlag},
                     {u"reason", kText},
                     {u"fields", kTexts}});
    std::vector<MemberShape> told = caller;
    told.insert(told.end(), {{u"note", kText}, {u"text", kText}, {u"to", kText}});
    return {
        {kCallLogged, 1, about, true, logged, caller},
        {kCallAmended, 1, about, false, amended, caller},
        {kCallForwarded,
         1,
         about,
         false,
         {{u"officer", kText}, {u"unit", kText}, {u"where", kText}, {u"due", kInteger}},
         {{u"note", kText}}},
        {kCallReceived, 1, about, true, received, told},
        {kCallReported, 1, about, false, reported, told},
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
