// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/emptycall.h"

namespace tb {

const std::vector<EmptyCall> &EmptyCall::all()
{
    constexpr auto answered = CallType::Answered;
    static const std::vector<EmptyCall> calls{
        {QT_TR_NOOP("&1  Caller hung up"), "phone-off", answered, u"kind.unknown", u"outcome.dropped",
         u"Người gọi gác máy, chưa nói gì."},
        {QT_TR_NOOP("&2  Silence on the line"), "phone", answered, u"kind.unknown", u"outcome.dropped",
         u"Nhấc máy không có tiếng người nói."},
        {QT_TR_NOOP("&3  Wrong number"), "phone-x", answered, u"kind.wrong_number", u"outcome.noted",
         u"Người gọi nhầm số."},
        {QT_TR_NOOP("&4  Nuisance"), "alert-circle", answered, u"kind.nuisance", u"outcome.refused",
         u"Gọi quấy rối, không có nội dung."},
        {QT_TR_NOOP("&5  Test call"), "phone-check", answered, u"kind.internal", u"outcome.noted",
         u"Gọi thử đường dây."},
        {QT_TR_NOOP("&6  Missed call"), "phone-in", CallType::Missed, u"kind.unknown", u"outcome.missed", u""},
    };
    return calls;
}

QString EmptyCall::title() const
{
    return tr(m_title);
}

CallDraft EmptyCall::applied(CallDraft draft) const
{
    draft.type = m_type;
    draft.kind = QString::fromUtf16(m_kind);
    draft.outcome = QString::fromUtf16(m_outcome);
    if (draft.content.trimmed().isEmpty())
        draft.content = QString::fromUtf16(m_content);
    return draft;
}

} // namespace tb
