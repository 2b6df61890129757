// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daydesk.h"

#include <QStringList>

namespace tb {

/// One line of the day that is to be written down: words as an officer would say them.
struct DayCall {
    QString line;
    QString name;
    QString number;
    QString field;
    QString kind;
    QString content;
    QString outcome;

    static DayCall of(const QStringList &row);
    bool isMissed() const;
};

/// Writes a call down with the keys alone.
class DayOfficer {
public:
    explicit DayOfficer(DayDesk &desk) : m_desk(desk) { }

    void log(const DayCall &call);
    /// Of the desk's keystrokes, those that only went up and down in a list.
    int listKeys() const { return m_listKeys; }

private:
    void enterCaller(const DayCall &call);
    void choose(Qt::Key accessKey, const QString &combo, const QString &words);
    void save(const DayCall &call);
    void fillForward();

    DayDesk &m_desk;
    int m_listKeys = 0;
};

} // namespace tb
