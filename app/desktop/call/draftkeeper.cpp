// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/draftkeeper.h"

#include "journal/jsondecoder.h"

namespace tb {

namespace {

using namespace std::chrono_literals;
constexpr auto kDelay = 1500ms;

} // namespace

DraftKeeper::DraftKeeper(const CallRoom &room, std::function<Json()> content, QObject *parent)
    : QObject(parent), m_room(room), m_content(std::move(content))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelay);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

Json DraftKeeper::open(OfficerId officer, const QString &purpose)
{
    m_timer.stop();
    m_draft.reset();
    m_officer = officer;
    m_purpose = purpose;
    if (officer.isNull())
        return {};
    const Result<std::vector<Draft>> drafts = DraftTable(m_room.database).ofOfficer(officer);
    if (!drafts.ok()) {
        emit failed(drafts.error());
        return {};
    }
    for (const Draft &draft : drafts.value()) {
        if (draft.purpose != purpose)
            continue;
        m_draft = draft.id;
        Result<Json> content = JsonDecoder::decode(draft.content);
        return content.ok() ? content.take() : Json();
    }
    return {};
}

// A timer that runs is left to run: whoever types without a pause is kept safe too.
void DraftKeeper::touch()
{
    if (!m_officer.isNull() && !m_timer.isActive())
        m_timer.start();
}

void DraftKeeper::flush()
{
    m_timer.stop();
    if (m_officer.isNull())
        return;
    const Json content = m_content();
    if (content.isNull())
        return discard();
    if (!m_draft)
        m_draft = m_room.ids.next<DraftId>();
    const Done done
        = DraftTable(m_room.database).put({*m_draft, m_officer, m_purpose, m_room.clock.now(), encodeJson(content)});
    if (!done.ok())
        emit failed(done.error());
}

void DraftKeeper::discard()
{
    m_timer.stop();
    if (!m_draft)
        return;
    const Done done = DraftTable(m_room.database).remove(*m_draft);
    if (!done.ok()) {
        emit failed(done.error());
        return;
    }
    m_draft.reset();
}

void DraftKeeper::park()
{
    flush();
    m_draft.reset();
}

std::vector<Draft> DraftKeeper::parked() const
{
    if (m_officer.isNull())
        return {};
    Result<std::vector<Draft>> drafts = DraftTable(m_room.database).ofOfficer(m_officer);
    std::vector<Draft> others = drafts.ok() ? drafts.take() : std::vector<Draft>();
    std::erase_if(others, [this](const Draft &draft) { return draft.purpose != m_purpose || draft.id == m_draft; });
    return others;
}

Json DraftKeeper::take(DraftId id)
{
    park();
    for (const Draft &draft : parked()) {
        if (draft.id != id)
            continue;
        m_draft = id;
        Result<Json> content = JsonDecoder::decode(draft.content);
        return content.ok() ? content.take() : Json();
    }
    return {};
}

} // namespace tb
