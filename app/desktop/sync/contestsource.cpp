// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/contestsource.h"

#include "sync/syncvalues.h"

namespace tb {

ContestView::Words ContestSource::words(OfficerId officer)
{
    ContestView::Words words;
    words.value = [this](const QString &field, const Json &each) { return value(field, each); };
    words.author = [this](const FieldVersion &version) {
        return SyncValues::author(m_source.nameOf(version.officer), version.at, m_clock.now());
    };
    words.isMine = [officer](const FieldVersion &version) { return version.officer == officer; };
    return words;
}

QString ContestSource::value(const QString &field, const Json &value)
{
    if (const qint64 *ms = value.asInteger())
        return SyncValues::moment(momentFromMs(*ms), m_clock.now());
    if (const bool *flag = value.asBool())
        return SyncValues::flag(*flag);
    const QString text = value.asText() ? *value.asText() : QString();
    if (text.isEmpty())
        return SyncValues::nothing();
    if (field == u"line")
        return m_source.lineName(LineId::fromText(text));
    return !isPersonalField(field) && m_codeName ? m_codeName(text) : text;
}

} // namespace tb
