// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/erasuredesk.h"
#include "duty/erasuretraces.h"
#include "fakes/numbering.h"
#include "store/calltable.h"

#include <algorithm>

namespace tb {

/// A desk, and the server's part in a few lines.
class ErasureBench {
public:
    void begin()
    {
        m_desk = std::make_unique<TestDesk>();
        m_calls = std::make_unique<CallDesk>(*m_desk->pen);
    }
    Database &db() { return *m_desk->database; }
    Call row(CallId id) { return CallTable(db()).find(id).take().value(); }
    ErasureDesk erasures() { return ErasureDesk(*m_desk->pen); }
    static ErasureDraft request()
    {
        return {QStringLiteral("erase.request"), QStringLiteral("12/QĐ-UBND ngày 20/11/2026")};
    }

    CallId log(const QString &number, CallType type = CallType::Answered)
    {
        CallDraft draft = m_desk->draft();
        draft.type = type;
        draft.number = number;
        draft.name = QStringLiteral("Vương Ngọc Zuyến");
        draft.content = QStringLiteral("Xin quyếtwq trợ cấp");
        const CallId id = m_calls->logCall(m_desk->seat, draft).take();
        m_desk->clock.advance(minutes(5));
        return id;
    }
    void numberPending() { tb::numberPending(*m_desk, m_seq); }
    /// Until nothing is left to do.
    void purge()
    {
        ErasureTraces traces(db());
        for (int i = 0; i < 1000; ++i) {
            if (traces.step().take())
                return;
        }
        qFatal("it never ends");
    }
    bool hasPersonal(CallId id)
    {
        const auto entries = EntryTable(db()).bySubject(id.as<SubjectId>()).take();
        return std::any_of(entries.begin(), entries.end(), [](const StoredEntry &stored) {
            return !stored.entry().personalBytes.isEmpty() || !stored.entry().salt.isEmpty();
        });
    }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<CallDesk> m_calls;

private:
    qint64 m_seq = 1000;
};

} // namespace tb
