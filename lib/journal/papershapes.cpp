// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/kindshapes.h"

namespace tb {

std::vector<KindShape> paperShapes()
{
    using namespace kind;
    return {
        {kSlipsIssued,
         1,
         SubjectType::Unit,
         false,
         {{u"code", kText, true}, {u"count", kInteger, true}, {u"line", kText}},
         {}},
        {kSlipAccounted,
         1,
         SubjectType::Unit,
         false,
         {{u"serial", kText, true}, {u"as", kText, true}, {u"call", kText}},
         {}},
        {kPapersSet,
         1,
         SubjectType::Unit,
         false,
         {{u"number", kText}, {u"place", kText}, {u"signers", MemberType::List, true}},
         {}},
        {kRulesSet,
         1,
         SubjectType::Unit,
         false,
         {{u"checkIn", kInteger, true}, {u"shortRing", kInteger, true}, {u"escalate", kInteger, true}},
         {}},
        {kSignInFailed,
         1,
         SubjectType::Unit,
         false,
         {{u"officer", kText, true}, {u"by", kText, true}, {u"tries", kInteger, true}},
         {}},
    };
}

} // namespace tb
