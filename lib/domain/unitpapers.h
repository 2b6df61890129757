// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tb {

/// Who signs a paper, and by which authority.
struct UnitSigner {
    QString paper; ///< "shift", "period", "register", "slip", "roster"; empty: every paper without a signer of its own
    QStringList lines; ///< "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH": capitals, one to three
    QString name;

    friend bool operator==(const UnitSigner &, const UnitSigner &) = default;
};

/// What a unit has set for its papers, so that all its desks print the same.
struct UnitPapers {
    QString symbol; ///< "UBND" in "Số: …/BC-UBND"; empty: as the register of units has it
    QString place; ///< before the date; empty: as the register of units has it
    std::vector<UnitSigner> signers;

    /// Its own signer, else the one of every paper; null where there is neither.
    const UnitSigner *signerOf(const QString &paper) const
    {
        const UnitSigner *found = nullptr;
        for (const UnitSigner &each : signers) {
            if (each.paper == paper)
                return &each;
            if (each.paper.isEmpty())
                found = &each;
        }
        return found;
    }
    friend bool operator==(const UnitPapers &, const UnitPapers &) = default;
};

} // namespace tb
