// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/kindshapes.h"

namespace tb {

namespace {

KindShape reviewRecorded()
{
    return {kind::kReviewRecorded,
            1,
            SubjectType::Review,
            true,
            {{u"call", kText, true},
             {u"officer", kText, true},
             {u"outcome", kText, true},
             {u"marks", kText},
             {u"shift", kText},
             {u"due", kInteger}},
            {{u"note", kText}}};
}

} // namespace

std::vector<KindShape> reportShapes()
{
    using namespace kind;
    constexpr auto about = SubjectType::Report;
    return {
        {kReportClosed,
         1,
         about,
         true,
         {{u"kind", kText, true},
          {u"from", kInteger, true},
          {u"to", kInteger, true},
          {u"number", kText},
          {u"upTo", kInteger, true},
          {u"pending", kTexts},
          {u"entries", kInteger, true},
          {u"evidence", kText, true},
          {u"figures", MemberType::List, true}},
         {}},
        {kRingCounted,
         1,
         SubjectType::Ring,
         true,
         {{u"line", kText, true},
          {u"at", kInteger, true},
          {u"source", kText, true},
          {u"rang", kInteger},
          {u"talked", kInteger},
          {u"call", kText}},
         {{u"number", kText}}},
        reviewRecorded(),
        {kReviewAnswered, 1, SubjectType::Review, false, {{u"call", kText, true}}, {{u"text", kText, true}}},
        {kReportAmended, 1, about, false, {{u"entries", kTexts, true}}, {}},
    };
}

} // namespace tb
