// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/paperstable.h"

#include "store/statement.h"

namespace tb {

Done PapersTable::erase(UnitId unit)
{
    const Done done = Statement(m_database, QStringLiteral("DELETE FROM unit_papers WHERE unit=?")).bind(unit).run();
    return done.ok() ? Statement(m_database, QStringLiteral("DELETE FROM unit_signer WHERE unit=?")).bind(unit).run()
                     : done;
}

Done PapersTable::clear()
{
    const Done done = Statement(m_database, QStringLiteral("DELETE FROM unit_papers")).run();
    return done.ok() ? Statement(m_database, QStringLiteral("DELETE FROM unit_signer")).run() : done;
}

Done PapersTable::put(UnitId unit, const UnitPapers &papers)
{
    Done done = erase(unit);
    if (!done.ok() || papers == UnitPapers())
        return done;
    Statement insert(m_database, QStringLiteral("INSERT INTO unit_papers(unit, symbol, place) VALUES(?,?,?)"));
    done = insert.bind(unit).bind(papers.symbol).bind(papers.place).run();
    for (std::size_t i = 0; done.ok() && i < papers.signers.size(); ++i) {
        const UnitSigner &signer = papers.signers[i];
        Statement one(m_database,
                      QStringLiteral("INSERT INTO unit_signer(unit, place, paper, lines, name) VALUES(?,?,?,?,?)"));
        one.bind(unit).bind(static_cast<qint64>(i)).bind(signer.paper);
        done = one.bind(signer.lines.join(QLatin1Char('\n'))).bind(signer.name).run();
    }
    return done;
}

Result<UnitPapers> PapersTable::find(UnitId unit)
{
    UnitPapers papers;
    Statement select(m_database, QStringLiteral("SELECT symbol, place FROM unit_papers WHERE unit=?"));
    Done done = select.bind(unit).run();
    if (done.ok() && select.next()) {
        papers.symbol = select.text();
        papers.place = select.text();
    }
    Statement signers(m_database,
                      QStringLiteral("SELECT paper, lines, name FROM unit_signer WHERE unit=? ORDER BY place"));
    done = done.ok() ? signers.bind(unit).run() : done;
    if (!done.ok())
        return done.error();
    while (signers.next()) {
        UnitSigner signer;
        signer.paper = signers.text();
        signer.lines = signers.text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        signer.name = signers.text();
        papers.signers.push_back(signer);
    }
    return papers;
}

} // namespace tb
