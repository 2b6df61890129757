// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"

#include <QWidget>

class QPlainTextEdit;

namespace tb {

class ReportSource;

/// What the person who signs the report of a shift adds to it; kept with the shift.
class ShiftRemark : public QWidget {
    Q_OBJECT

public:
    explicit ShiftRemark(ReportSource &source, QWidget *parent = nullptr);

    /// keep() what was typed for another shift first.
    void show(const ShiftId &shift, const QString &kept);
    QString text() const;
    /// Of the shift that is shown. On failure what was typed stays in sight.
    Done keep();

signals:
    /// By the person.
    void changed();

private:
    ReportSource &m_source;
    QPlainTextEdit *m_edit;
    ShiftId m_shift;
    QString m_kept;
};

} // namespace tb
