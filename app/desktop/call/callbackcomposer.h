// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callnames.h"
#include "call/worktimes.h"
#include "domain/call.h"
#include "duty/callsteps.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace tb {

namespace Ui {
class CallBackComposer;
}

/// Where a call-back is promised.
class CallBackComposer : public QWidget {
    Q_OBJECT

public:
    explicit CallBackComposer(QWidget *parent = nullptr);
    ~CallBackComposer() override;

    void begin(const Call &call, const CallNames &names, const QString &text, const WorkTimes &times);
    QString text() const;
    void focusFirst();
    /// Nothing where the time has passed; the field is marked then.
    std::optional<CallBackDraft> take(Moment now);

signals:
    void typed();
    void saveAsked();
    void cancelled();

private:
    void choose(int index);

    std::unique_ptr<Ui::CallBackComposer> m_ui;
    WorkTimes m_times;
};

} // namespace tb
