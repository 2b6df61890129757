// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringexports.h"

#include "look/sheetoutlet.h"
#include "report/paperoutlet.h"

#include <QWidget>

namespace tb {

WiringExports::WiringExports(EntryPen &pen, const Session &session, const QWidget &window, QObject *parent)
    : QObject(parent), m_book(pen), m_session(session)
{
    const auto note = [this](const ExportedList &list) { return this->note(list); };
    for (PaperOutlet *outlet : window.findChildren<PaperOutlet *>())
        outlet->setNote(note);
    for (SheetOutlet *outlet : window.findChildren<SheetOutlet *>())
        outlet->setNote(note);
}

Done WiringExports::note(const ExportedList &list)
{
    return m_book.note(m_session.seat().value_or(Seat{}), list);
}

} // namespace tb
