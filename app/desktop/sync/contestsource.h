// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/contestview.h"
#include "sync/syncsource.h"

namespace tb {

/// How the versions of a contested field are called on the screen.
class ContestSource {
public:
    using CodeName = std::function<QString(const QString &code)>;

    ContestSource(SyncSource &source, const Clock &clock, CodeName codeName)
        : m_source(source), m_clock(clock), m_codeName(std::move(codeName))
    {
    }

    /// For this officer, whose own version is the one on the left. The source outlives the words.
    ContestView::Words words(OfficerId officer);

private:
    QString value(const QString &field, const Json &value);

    SyncSource &m_source;
    const Clock &m_clock;
    CodeName m_codeName;
};

} // namespace tb
