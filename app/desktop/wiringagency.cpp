// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringagency.h"

#include "base/phonenumber.h"
#include "store/paperstable.h"

namespace tb {

Unit onPaper(Database &database, const Unit &unit)
{
    Unit shown = unit;
    const auto papers = PapersTable(database).find(unit.id);
    if (papers.ok() && !papers.value().symbol.isEmpty())
        shown.docSymbol = papers.value().symbol;
    if (papers.ok() && !papers.value().place.isEmpty())
        shown.place = papers.value().place;
    return shown;
}

void signAsSet(Database &database, UnitId unit, const QString &paper, ReportLetter &letter)
{
    const auto papers = PapersTable(database).find(unit);
    const UnitSigner *signer = papers.ok() ? papers.value().signerOf(paper) : nullptr;
    if (!signer)
        return;
    letter.signerLines = signer->lines;
    letter.signerName = signer->name;
}

ReportAgency agencyOf(const Unit &unit)
{
    return {unit.superior, unit.agency, unit.name, unit.place};
}

QString lineOnPaper(const Line &line, const QString &areaCode)
{
    return QStringLiteral("%1 %2").arg(line.name, parsePhone(line.number, areaCode).display);
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
