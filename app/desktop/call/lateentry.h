// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/calldraft.h"

#include <QObject>

namespace tb {

class CallMore;
namespace Ui {
class CallForm;
}

/// The part of the form for a call that was earlier, from a paper slip for example: when it was, and why it is written
/// down only now. It comes when it is asked for.
class LateEntry : public QObject {
    Q_OBJECT

public:
    LateEntry(Ui::CallForm &ui, CallMore &more, const Clock &clock);

    static void addTo(CallDraft &draft, const Ui::CallForm &ui);
    static void show(const CallDraft &draft, Ui::CallForm &ui);

signals:
    /// A person changed something.
    void edited();

private:
    void begin();

    Ui::CallForm &m_ui;
    const Clock &m_clock;
};

} // namespace tb
