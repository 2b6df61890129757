// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callnames.h"
#include "store/drafttable.h"

#include <QWidget>

namespace tb {

class TbButton;

/// The calls that were put aside and are not saved yet, above the form: one is opened at once, of several one is chosen
/// from a menu. Stands there until each is saved or discarded.
class DraftStrip : public QWidget {
    Q_OBJECT

public:
    DraftStrip(const CallNames &names, QWidget *parent);

    /// The latest first; none: the strip goes away.
    void show(std::vector<Draft> drafts);
    /// Alt+R.
    void choose();

signals:
    void chosen(tb::DraftId id);

private:
    QString title(const Draft &draft) const;

    const CallNames &m_names;
    TbButton *m_button;
    std::vector<Draft> m_drafts;
};

} // namespace tb
