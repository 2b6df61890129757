// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/period.h"
#include "report/sheet.h"
#include "report/shiftreport.h"

namespace tb {

/// One line of the register, already in words.
struct RegisterRow {
    QString reference;
    QString at; ///< date over time
    QString line;
    QString caller; ///< name, place, number; masked where the caller asked for it
    QString subject; ///< field and kind
    QString content;
    QString answer; ///< what was answered, or where it went
    QString due;
    QString result; ///< and the day of the answer
    QString officer;
    QString note; ///< what cannot be taken as it stands: missed, not yet on the server, clock off

    QStringList cells() const
    {
        return {reference, at, line, caller, subject, content, answer, due, result, officer, note};
    }
    friend bool operator==(const RegisterRow &, const RegisterRow &) = default;
};

/// "Sổ theo dõi tiếp nhận thông tin qua điện thoại" over a period.
struct CallRegister {
    ReportAgency agency;
    Period period;
    std::vector<RegisterRow> rows; ///< rising in time
    ReportLetter letter; ///< who signs
    int notYetOnServer = 0;
    Moment madeAt{};

    friend bool operator==(const CallRegister &, const CallRegister &) = default;
};

namespace registerwords {

TB_API QString title();
TB_API QString reference(const CallRegister &book);
TB_API QStringList head();
TB_API QString last(const CallRegister &book, int pages); ///< "Sổ này có … trang, từ số … đến số …"
TB_API QStringList signers();
TB_API QString fileName(const CallRegister &book);
TB_API Sheet sheet(const CallRegister &book);

} // namespace registerwords
} // namespace tb
