// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/erasurewords.h"

#include "call/timewords.h"

namespace tb {

namespace {

// The unit that decided, where it was not ours: its matter was passed on to us.
QString whoOf(const Erasure &erasure, const CallNames &names)
{
    const QString who = erasure.where.isEmpty() ? names.officer(erasure.by) : erasure.where;
    return who.isEmpty() ? ErasureWords::tr("somebody whose name is not known here", "who erased") : who;
}

} // namespace

QString ErasureWords::basis(const QString &code)
{
    if (code == u"erase.request")
        return tr("Asked for by the person", "basis of an erasure");
    if (code == u"erase.purpose")
        return tr("The purpose has been reached", "basis of an erasure");
    if (code == u"erase.term")
        return tr("The time to keep it is over", "basis of an erasure");
    if (code == u"erase.authority")
        return tr("Decided by a competent authority", "basis of an erasure");
    return code;
}

QString ErasureWords::title(const Erasure &erasure, const CallNames &names, Moment now)
{
    if (!erasure.numbered)
        return tr("Personal data will be erased", "strip");
    return tr("Personal data erased: %1, by %2", "strip; a time, a person")
        .arg(TimeWords::full(erasure.at, now), whoOf(erasure, names));
}

QString ErasureWords::text(const Erasure &erasure, const CallNames &names, Moment now)
{
    const QString why = QStringLiteral("%1 · %2").arg(basis(erasure.basis), erasure.paper);
    if (erasure.numbered)
        return why;
    return tr("%1 ordered it at %2 (%3). The server does not have the order yet: until then nothing is erased.",
              "strip; a person, a time, a basis")
        .arg(whoOf(erasure, names), TimeWords::full(erasure.at, now), why);
}

QString ErasureWords::goes()
{
    return tr("Erased on every desk, on the server and at units to which the matter was passed on: name, number, "
              "address, what was said, answers and notes.",
              "before erasing");
}

QString ErasureWords::stays()
{
    return tr("Kept: reference, times, line, kind, field, outcome, and who worked on it.", "before erasing");
}

QString ErasureWords::beyond(const Call &call)
{
    QStringList parts{
        tr("Papers that were printed, files that were saved elsewhere and backups are not reached.", "before erasing")};
    if (call.type == CallType::Received)
        parts.append(tr("The unit that passed it on keeps what it has.", "before erasing"));
    if (call.isOpen())
        parts.append(tr("This matter is not finished: nobody will know whom to answer.", "before erasing"));
    return parts.join(QLatin1Char(' '));
}

} // namespace tb
