// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callnames.h"
#include "call/callroom.h"
#include "call/draftkeeper.h"

#include <QObject>

#include <optional>

namespace tb {

namespace Ui {
class CallDetail;
}

enum class ComposerKind : int { Response = 0, Forward = 1, CallBack = 2 };

/// Runs the three composers below the details: opens, keeps what is typed, saves.
class ComposerDesk : public QObject {
    Q_OBJECT

public:
    ComposerDesk(Ui::CallDetail &ui, const CallRoom &room, const CallNames &names, QObject *parent);

    void setSeat(const std::optional<Seat> &seat);
    void open(const Call &call, ComposerKind kind);
    /// Keeps the text for the next time.
    void close();
    void save();
    bool isOpen() const { return m_call.has_value(); }

signals:
    void opened();
    void closed();
    void saved(const QString &sentence);
    void failed(const tb::Error &error);

private:
    Json content() const;
    void connectComposers();
    void fill(const Json &kept);
    Done write(QString &sentence, bool &ready);

    Ui::CallDetail &m_ui;
    const CallRoom &m_room;
    const CallNames &m_names;
    DraftKeeper m_keeper;
    std::optional<Seat> m_seat;
    std::optional<Call> m_call;
};

} // namespace tb
