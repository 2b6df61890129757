// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/kindshapes.h"

namespace tb {

namespace {

const std::vector<MemberShape> kCaller{{u"name", kText}, {u"number", kText}, {u"place", kText}, {u"content", kText}};
const std::vector<MemberShape> kCoded{{u"line", kText},        {u"kind", kText},     {u"field", kText},
                                      {u"urgency", kText},     {u"outcome", kText},  {u"due", kInteger},
                                      {u"callBack", kInteger}, {u"ended", kInteger}, {u"confidential", kFlag},
                                      {u"follows", kText},     {u"caller", kText}};

// What another unit's copy of a matter is opened with, and what is told of it afterwards.
std::vector<KindShape> passedOnShapes()
{
    using namespace kind;
    std::vector<MemberShape> received = kCoded;
    received.insert(received.end(),
                    {{u"ref", kText, true},
                     {u"unit", kText, true},
                     {u"where", kText, true},
                     {u"call", kText, true},
                     {u"entry", kText, true},
                     {u"hops", kInteger, true}});
    std::vector<MemberShape> reported = kCoded;
    reported.insert(reported.end(),
                    {{u"what", kText, true},
                     {u"unit", kText, true},
                     {u"entry", kText, true},
                     {u"where", kText},
                     {u"until", kInteger},
                     {u"closes", kFlag},
                     {u"reason", kText},
                     {u"fields", kTexts}});
    std::vector<MemberShape> told = kCaller;
    told.insert(told.end(), {{u"note", kText}, {u"text", kText}, {u"to", kText}});
    return {{kCallReceived, 1, SubjectType::Call, true, received, told},
            {kCallReported, 1, SubjectType::Call, false, reported, told}};
}

std::vector<KindShape> ownCallShapes()
{
    using namespace kind;
    constexpr auto about = SubjectType::Call;
    std::vector<MemberShape> logged = kCoded;
    logged.insert(logged.end(), {{u"type", kText, true}, {u"ref", kText, true}, {u"line", kText, true}});
    std::vector<MemberShape> amended = kCoded;
    amended.push_back({u"fields", kTexts, true});
    return {
        {kCallLogged, 1, about, true, logged, kCaller},
        {kCallAmended, 1, about, false, amended, kCaller},
        {kCallForwarded,
         1,
         about,
         false,
         {{u"officer", kText}, {u"unit", kText}, {u"where", kText}, {u"due", kInteger}},
         {{u"note", kText}}},
        {kCallAccepted, 1, about, false, {}, {{u"note", kText}}},
        {kCallReturned, 1, about, false, {}, {{u"note", kText, true}}},
        {kCallClosed, 1, about, false, {{u"reason", kText}, {u"by", kText}}, {{u"note", kText}}},
        {kCallReopened, 1, about, false, {{u"due", kInteger}}, {{u"note", kText}}},
        {kCallExtended, 1, about, false, {{u"due", kInteger, true}}, {{u"note", kText, true}}},
        {kCallWaiting, 1, about, false, {{u"until", kInteger, true}}, {{u"note", kText, true}}},
        {kCallEscalated, 1, about, false, {{u"to", kText}, {u"itself", kFlag}}, {{u"note", kText}}},
        {kCallRevealed, 1, about, false, {}, {{u"reason", kText, true}}},
        {kResponseRecorded,
         1,
         about,
         false,
         {{u"by", kText}, {u"agreed", kText}, {u"closes", kFlag, true}},
         {{u"text", kText, true}, {u"to", kText}}},
        {kCallBackPlanned, 1, about, false, {{u"at", kInteger, true}, {u"officer", kText}}, {{u"note", kText}}},
        {kCallBackMade, 1, about, false, {{u"result", kText, true}}, {{u"note", kText}}},
        {kPersonalErased,
         1,
         about,
         false,
         {{u"basis", kText, true}, {u"paper", kText, true}, {u"unit", kText}, {u"where", kText}, {u"entry", kText}},
         {}},
    };
}

} // namespace

std::vector<KindShape> callShapes()
{
    std::vector<KindShape> all = ownCallShapes();
    for (KindShape &shape : passedOnShapes())
        all.push_back(std::move(shape));
    return all;
}

} // namespace tb
