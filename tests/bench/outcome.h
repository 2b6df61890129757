// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series.h"

#include <QJsonObject>
#include <QString>

namespace tb {

/// One line of the answer: a JSON object on standard output.
class Outcome {
public:
    Outcome(const QString &test, qint64 size);

    Outcome &with(const QString &name, double value);
    Outcome &with(const QString &name, const QString &value);
    /// name_p50_us, name_p99_us, name_max_us.
    Outcome &with(const QString &name, const Series &series);
    void print() const;

private:
    QJsonObject m_line;
};

} // namespace tb
