// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/kindshapes.h"

namespace tb {

std::vector<KindShape> shiftShapes()
{
    using namespace kind;
    constexpr auto about = SubjectType::Shift;
    return {
        {kShiftAssigned,
         1,
         about,
         true,
         {{u"officer", kText, true},
          {u"lines", kTexts, true},
          {u"from", kInteger, true},
          {u"to", kInteger, true},
          {u"name", kText}},
         {}},
        {kShiftCancelled, 1, about, false, {}, {{u"note", kText}}},
        {kShiftStarted, 1, about, false, {}, {}},
        {kShiftPaused, 1, about, false, {{u"reason", kText}, {u"until", kInteger}, {u"cover", kText}}, {}},
        {kShiftResumed, 1, about, false, {}, {}},
        {kShiftHandedOver,
         1,
         about,
         false,
         {{u"to", kText}, {u"open", kTexts}, {u"takers", kTexts}, {u"lines", kTexts}},
         {{u"note", kText}}},
        {kHandoverAccepted, 1, about, false, {}, {{u"note", kText}}},
        {kShiftEnded, 1, about, false, {}, {{u"note", kText}}},
    };
}

} // namespace tb
