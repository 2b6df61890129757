// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calldraft.h"

#include <QCoreApplication>

#include <vector>

namespace tb {

/// A call about which there is nothing to tell, saved with two keys.
class EmptyCall {
    Q_DECLARE_TR_FUNCTIONS(tb::EmptyCall)

public:
    /// In the order of their numbers in the menu: hung up, silence, wrong number, nuisance, test, missed.
    static const std::vector<EmptyCall> &all();

    /// With its number as access key.
    QString title() const;
    const char *icon() const { return m_icon; }
    /// What was typed of the call stays; the rest becomes what this kind of call is.
    CallDraft applied(CallDraft draft) const;

private:
    EmptyCall(const char *title, const char *icon, CallType type, const char16_t *kind, const char16_t *outcome,
              const char16_t *content)
        : m_title(title), m_icon(icon), m_type(type), m_kind(kind), m_outcome(outcome), m_content(content)
    {
    }

    const char *m_title;
    const char *m_icon;
    CallType m_type;
    const char16_t *m_kind;
    const char16_t *m_outcome;
    const char16_t *m_content; ///< what stands in the book, in the language of the book
};

} // namespace tb
