// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchdesk.h"
#include "series.h"

#include <map>

namespace tb {

/// How long after each key the list is there: names, numbers, subjects and words as they are typed, one character more
/// each time, the 50 newest calls with all their columns.
class SearchBench {
public:
    explicit SearchBench(BenchDesk &desk);

    void run(int strings);
    void print(qint64 callsInFile, const QString &state) const;

private:
    void sample(int strings);
    QString typedFor(const Call &call, int kind);
    void type(const QString &text);
    double key(const QString &typed, Series *cpu = nullptr);
    void compareWithScan();
    void lookUpCallers();

    BenchDesk &m_desk;
    std::vector<QString> m_strings;
    std::map<int, Series> m_byLength; ///< 1 … 8 characters; 0: the whole string
    Series m_cpu; ///< of 1 … 8 characters
    Series m_callers;
    Series m_shortOnes; ///< all prefixes of one and two letters
    int m_compared = 0;
    int m_different = 0;
};

} // namespace tb
