// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callnames.h"
#include "call/callroom.h"

#include <QObject>

#include <optional>

class QAction;

namespace tb {

class ComposerScroll;
class ErasurePanel;
class MessageBar;
namespace Ui {
class CallDetail;
}

/// Everything about erased personal data in the pane of a call: the strip that tells it, the deed for those who may
/// order it, and the form in the place of the buttons.
class ErasurePart : public QObject {
    Q_OBJECT

public:
    ErasurePart(Ui::CallDetail &ui, const CallRoom &room, const CallNames &names, QAction &deed, QObject *parent);

    /// Another call, or the same one after something changed.
    void show(const std::optional<Call> &call, const std::optional<Seat> &seat);
    void open();
    /// False where it was not open.
    bool close();
    bool isOpen() const;
    void goOn();

signals:
    void opened();
    void closed();
    void saved(const QString &sentence);
    void failed(const tb::Error &error);

private:
    void tell();
    void prove(const ErasureDraft &draft);
    void judge(const Done &proved, CallId call, const ErasureDraft &draft);
    void erase(const ErasureDraft &draft);

    Ui::CallDetail &m_ui;
    const CallRoom &m_room;
    const CallNames &m_names;
    QAction &m_deed;
    MessageBar *m_bar;
    ErasurePanel *m_panel;
    ComposerScroll *m_scroll;
    std::optional<Seat> m_seat;
    std::optional<Call> m_call;
};

} // namespace tb
