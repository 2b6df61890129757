// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringkeys.h"

#include "wiringrooms.h"

namespace tb {

QList<KeyHint> callKeys()
{
    return {{QStringLiteral("F2"), WiringRooms::tr("Note a call")},
            {QStringLiteral("F4"), WiringRooms::tr("Answer", "key")},
            {QStringLiteral("Ctrl+Enter"), WiringRooms::tr("Save")},
            {QStringLiteral("F7"), WiringRooms::tr("Forward")},
            {QStringLiteral("F8"), WiringRooms::tr("Plan a call-back")},
            {QStringLiteral("F9"), WiringRooms::tr("Mark as done")},
            {QStringLiteral("Alt+Enter"), WiringRooms::tr("Ring the caller")},
            {QStringLiteral("Shift+F3"), WiringRooms::tr("Log the call-back")},
            {QStringLiteral("Shift+F4"), WiringRooms::tr("Extend the term")},
            {QStringLiteral("Shift+F7"), WiringRooms::tr("Wait for information")},
            {QStringLiteral("Shift+F8"), WiringRooms::tr("Tell the duty leader")},
            {QStringLiteral("Shift+F9"), WiringRooms::tr("Open again")},
            {QStringLiteral("Shift+F2"), WiringRooms::tr("Missed calls from a list")},
            {QStringLiteral("Ctrl+B"), WiringRooms::tr("One outcome for the chosen")},
            {QStringLiteral("Ctrl+J"), WiringRooms::tr("Next call of the matter")},
            {QStringLiteral("Alt+M"), WiringRooms::tr("Phrases")},
            {QStringLiteral("Alt+T"), WiringRooms::tr("Call without content, by its number")},
            {QStringLiteral("Alt+V"), WiringRooms::tr("Same caller, next matter")},
            {QStringLiteral("Alt+R"), WiringRooms::tr("Calls put aside")},
            {QStringLiteral("Alt+0"), WiringRooms::tr("No number shown")}};
}

QList<KeyHint> rosterKeys()
{
    return {{QStringLiteral("Enter"), WiringRooms::tr("Choose an officer", "key")},
            {QStringLiteral("Del"), WiringRooms::tr("Take out", "key")},
            {QStringLiteral("Ctrl+Z"), WiringRooms::tr("Undo", "key")},
            {QStringLiteral("Ctrl+Y"), WiringRooms::tr("Redo", "key")},
            {QStringLiteral("Ctrl+C"), WiringRooms::tr("Copy cells", "key")},
            {QStringLiteral("Ctrl+V"), WiringRooms::tr("Paste cells", "key")},
            {QStringLiteral("Ctrl+P"), WiringRooms::tr("Print", "roster")},
            {QStringLiteral("Alt+PgUp"), WiringRooms::tr("Week before", "key")},
            {QStringLiteral("Alt+PgDn"), WiringRooms::tr("Week after", "key")}};
}

QList<KeyHint> shiftKeys()
{
    return {{QStringLiteral("Ctrl+G"), WiringRooms::tr("Hand over")},
            {QStringLiteral("Ctrl+Enter"), WiringRooms::tr("End the shift")},
            {QStringLiteral("Ctrl+P"), WiringRooms::tr("Print the record")}};
}

} // namespace tb
