// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/kindshapes.h"

namespace tb {

std::vector<KindShape> registerShapes()
{
    using namespace kind;
    const std::vector<MemberShape> unit{{u"name", kText, true}, {u"code", kText, true}, {u"kind", kText},
                                        {u"areaCode", kText},   {u"place", kText},      {u"docSymbol", kText},
                                        {u"superior", kTexts},  {u"agency", kTexts}};
    const std::vector<MemberShape> person{{u"name", kText}, {u"title", kText}};
    return {
        {kOfficerEnrolled, 1, SubjectType::Officer, true, {{u"role", kText, true}, {u"login", kText, true}}, person},
        {kOfficerAmended, 1, SubjectType::Officer, false, {{u"role", kText}}, person},
        {kOfficerRetired, 1, SubjectType::Officer, false, {}, {}},
        {kUnitRegistered, 1, SubjectType::Unit, true, unit, {}},
        {kUnitAmended, 1, SubjectType::Unit, false, unit, {}},
        {kUnitSucceeded,
         1,
         SubjectType::Unit,
         false,
         {{u"from", kTexts, true},
          {u"into", kTexts, true},
          {u"heir", kText, true},
          {u"on", kInteger, true},
          {u"basis", kText, true}},
         {}},
        {kCalendarSet, 1, SubjectType::Unit, false, {{u"days", MemberType::List, true}}, {}},
        {kPhrasesSet, 1, SubjectType::Unit, false, {{u"phrases", MemberType::List, true}}, {}},
        {kTopicsSet, 1, SubjectType::Unit, false, {{u"topics", MemberType::List, true}}, {}},
        {kListExported,
         1,
         SubjectType::Unit,
         false,
         {{u"what", kText, true}, {u"form", kText, true}, {u"rows", kInteger, true}},
         {}},
        {kRefusalPassed,
         1,
         SubjectType::Unit,
         false,
         {{u"entry", kText, true}, {u"kind", kText, true}, {u"reason", kText, true}},
         {{u"text", kText, true}}},
        {kRefusalSettled, 1, SubjectType::Unit, false, {{u"entry", kText, true}}, {}},
    };
}

} // namespace tb
