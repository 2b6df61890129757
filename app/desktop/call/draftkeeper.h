// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callroom.h"
#include "store/drafttable.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace tb {

/// Keeps what is typed into one form, for its officer, on the disk: 1.5 s after a key at the latest.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    /// `content` says what the form holds now; null where nothing is worth keeping.
    DraftKeeper(const CallRoom &room, std::function<Json()> content, QObject *parent = nullptr);

    /// From now on the draft is this officer's for this purpose. Answers what was kept, null where nothing was.
    Json open(OfficerId officer, const QString &purpose);
    /// Something was typed.
    void touch();
    /// Writes at once what is still waiting.
    void flush();
    /// The text is saved elsewhere now.
    void discard();

    /// What is typed is put aside for its officer: the form begins with nothing.
    void park();
    /// The drafts that were put aside, the latest first.
    std::vector<Draft> parked() const;
    /// Puts aside what is typed and takes up another; null where it is gone.
    Json take(DraftId id);

signals:
    void failed(const tb::Error &error);

private:
    const CallRoom &m_room;
    std::function<Json()> m_content;
    QTimer m_timer;
    OfficerId m_officer;
    QString m_purpose;
    std::optional<DraftId> m_draft;
};

} // namespace tb
