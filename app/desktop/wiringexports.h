// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/exportbook.h"
#include "duty/session.h"

#include <QObject>

class QWidget;

namespace tb {

/// Every way out of the program, papers and tables, is remembered in the unit's journal.
class WiringExports : public QObject {
    Q_OBJECT

public:
    /// After all rooms were made: takes each outlet below the window. All outlive it.
    WiringExports(EntryPen &pen, const Session &session, const QWidget &window, QObject *parent = nullptr);

private:
    Done note(const ExportedList &list);

    ExportBook m_book;
    const Session &m_session;
};

} // namespace tb
