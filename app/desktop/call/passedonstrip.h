// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callnames.h"
#include "domain/call.h"

#include <QFrame>

namespace tb {

class IconLabel;
class PlainLabel;
class TbButton;

/// Above a matter that was passed on and that nobody has taken over yet: the one it waits for takes it or returns it,
/// everyone else reads who that is.
class PassedOnStrip : public QFrame {
    Q_OBJECT

public:
    explicit PassedOnStrip(QWidget *parent = nullptr);

    /// Hides itself where nothing waits.
    void show(const Call &call, const CallNames &names, OfficerId reader);
    /// The reader is the one who decides.
    bool asks() const;
    /// While something is being written, the key that saves belongs to that.
    void setComposing(bool composing);

signals:
    void acceptAsked();
    void returnAsked();

private:
    static QString questionOf(const Call &call);
    QString courseOf(const Call &call, const CallNames &names, bool mine) const;

    IconLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_text;
    TbButton *m_accept;
    TbButton *m_return;
};

} // namespace tb
