// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringagency.h"

namespace tb {

ReportAgency agencyOf(const Unit &unit)
{
    return {unit.superior, unit.agency, unit.name, unit.place};
}

ReportLetter letterOf(const Unit &unit, const QString &kind, QDate date)
{
    ReportLetter letter;
    letter.symbol = unit.docSymbol.isEmpty() ? kind : QStringLiteral("%1-%2").arg(kind, unit.docSymbol);
    letter.date = date;
    return letter;
}

void signBy(ReportLetter &letter, const std::vector<Officer> &officers)
{
    for (const Officer &officer : officers) {
        if (officer.retired || officer.role != Role::Head)
            continue;
        letter.signerName = officer.name;
        letter.signerLines = officer.title.isEmpty() ? QStringList() : QStringList{officer.title.toUpper()};
    }
}

} // namespace tb
