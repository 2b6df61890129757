// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callnames.h"
#include "call/unitcompleter.h"
#include "call/worktimes.h"
#include "domain/call.h"
#include "duty/callsteps.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace tb {

namespace Ui {
class ForwardComposer;
}

/// Where a matter is given to another officer or to a body outside.
class ForwardComposer : public QWidget {
    Q_OBJECT

public:
    explicit ForwardComposer(QWidget *parent = nullptr);
    ~ForwardComposer() override;

    void begin(const Call &call, const CallNames &names, const QString &text, const WorkTimes &times);
    QString text() const;
    void focusFirst();
    /// Nothing where it is not said to whom; the field is marked then.
    std::optional<ForwardDraft> take();

signals:
    void typed();
    void saveAsked();
    void cancelled();

private:
    void fillOfficers(const CallNames &names, OfficerId handler);
    void showWhere();
    void markMissing();
    void showDue();
    std::optional<Moment> due() const;

    std::unique_ptr<Ui::ForwardComposer> m_ui;
    WorkTimes m_times;
    UnitCompleter *m_units;
    std::optional<Moment> m_due;
};

} // namespace tb
