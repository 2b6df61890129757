// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callnames.h"
#include "call/callroom.h"
#include "call/draftkeeper.h"
#include "call/matterstep.h"

#include <QObject>

#include <map>
#include <optional>

namespace tb {

class WorkTimes;
namespace Ui {
class CallDetail;
}

enum class ComposerKind : int { Response = 0, Forward = 1, CallBack = 2, Step = 3 };

/// Runs the composers below the details: opens, keeps what is typed, saves.
class ComposerDesk : public QObject {
    Q_OBJECT

public:
    ComposerDesk(Ui::CallDetail &ui, const CallRoom &room, const CallNames &names, QObject *parent);

    void setSeat(const std::optional<Seat> &seat);
    void open(const Call &call, ComposerKind kind);
    void openStep(const Call &call, MatterStep step);
    /// Keeps the text for the next time.
    void close();
    void closeIfOpen()
    {
        if (isOpen())
            close();
    }
    void save();
    bool isOpen() const { return m_call.has_value(); }

signals:
    void opened();
    void closed();
    /// The officer gave a reason to look at this confidential caller, and it is on the disk.
    void revealed(tb::CallId call);
    void saved(const QString &sentence);
    void failed(const tb::Error &error);

private:
    Json content() const;
    void connectComposers();
    bool begin(const Call &call);
    void showPane(ComposerKind kind);
    void fill(const Json &kept, const WorkTimes &times);
    Result<WorkTimes> times();
    void keepStep();
    /// Nothing where the composer still wants something.
    std::optional<Done> write(QString &sentence);
    Result<std::optional<Obligation>> owed() const;
    Done promise(const CallBackDraft &plan);
    Done forward(const ForwardDraft &draft);
    Done writeStep(const StepDraft &draft);
    Done writeStep(const StepDraft &draft, const Obligation &owed);
    void finish(const QString &sentence);

    Ui::CallDetail &m_ui;
    const CallRoom &m_room;
    const CallNames &m_names;
    DraftKeeper m_keeper;
    std::optional<Seat> m_seat;
    std::optional<Call> m_call;
    std::map<MatterStep, QString> m_steps; ///< texts of the steps that are not in the composer
    bool m_stepOpen = false;
};

} // namespace tb
