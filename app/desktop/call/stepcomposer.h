// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/matterstep.h"
#include "call/worktimes.h"
#include "domain/call.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace tb {

namespace Ui {
class StepComposer;
}

/// Where a further step of a matter is written down: until when, why, what is missing.
class StepComposer : public QWidget {
    Q_OBJECT

public:
    explicit StepComposer(QWidget *parent = nullptr);
    ~StepComposer() override;

    /// Begins anew, with the text that was kept of this step.
    void begin(MatterStep step, const Call &call, const WorkTimes &times, const QString &text);
    MatterStep step() const { return m_step; }
    QString text() const;
    void focusFirst();
    /// Nothing where something is missing or the time is not later than now; the field is marked then.
    std::optional<StepDraft> take(Moment now);

signals:
    void typed();
    void saveAsked();
    void cancelled();

private:
    void showParts(const Call &call);
    void chooseTime(int index);
    void mark(QWidget *field, const QString &hint);

    std::unique_ptr<Ui::StepComposer> m_ui;
    MatterStep m_step = MatterStep::Extend;
    WorkTimes m_times;
    std::optional<Moment> m_owed; ///< a new term must be later than this
};

} // namespace tb
