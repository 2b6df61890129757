// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callnames.h"
#include "call/callroom.h"
#include "duty/seat.h"

#include <QObject>

#include <optional>

namespace tb {

namespace Ui {
class CallDetail;
}

/// What came of calling back: dials, and records the try for all rings that are owed together.
class CallBackPart : public QObject {
    Q_OBJECT

public:
    CallBackPart(Ui::CallDetail &ui, const CallRoom &room, const CallNames &names, QObject *parent);

    void setSeat(const std::optional<Seat> &seat) { m_seat = seat; }
    /// `hidden`: a number that is kept confidential is neither shown nor dialled.
    void show(const Call &call, bool hidden);
    bool isShown() const;
    void save();
    /// Hands the number to the telephone program of this computer, if there is one, and to the clipboard in any case.
    void dial();
    void copyNumber();

signals:
    void settleAsked();
    void copied();
    void saved(const QString &sentence);
    void failed(const tb::Error &error);

private:
    void showRings(const Call &call);
    QString chosenResult() const;
    Done write();

    Ui::CallDetail &m_ui;
    const CallRoom &m_room;
    const CallNames &m_names;
    std::optional<Seat> m_seat;
    std::optional<Call> m_call;
    bool m_hidden = false;
};

} // namespace tb
