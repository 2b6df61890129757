// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callnames.h"

#include <QScrollArea>

namespace tb {

class PlainLabel;
class TimelineView;

/// One call of a former unit's book, to be read: who, when, where, and its whole course. A confidential caller stays
/// covered: to look would be an entry, and that book takes none.
class OlderCall : public QScrollArea {
    Q_OBJECT

public:
    explicit OlderCall(const CallNames &names, QWidget *parent = nullptr);

    /// Null: nothing is shown. An error where its entries cannot be read.
    Done show(Database &database, CallId id, Moment now);
    void clear();

private:
    QString factsOf(const Call &call, Moment now) const;

    const CallNames &m_names;
    PlainLabel *m_name;
    PlainLabel *m_number;
    PlainLabel *m_facts;
    PlainLabel *m_content;
    TimelineView *m_course;
};

} // namespace tb
