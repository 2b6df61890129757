// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportsource.h"

#include <QWidget>

class QLineEdit;

namespace tb {

class PlainLabel;
class TbButton;

/// Signing a period's report off, and proving a paper by the digits that are printed on it.
class ClosingOptions : public QWidget {
    Q_OBJECT

public:
    explicit ClosingOptions(ReportSource &source, QWidget *parent = nullptr);

    void show(const Period &period);

signals:
    /// The report in sight is signed off now, or its addendum is longer.
    void closed();
    void failed(const tb::Error &error);

private:
    void close();
    void prove();

    ReportSource &m_source;
    Period m_period;
    PlainLabel *m_state;
    TbButton *m_close;
    TbButton *m_amend;
    QLineEdit *m_digest;
    TbButton *m_prove;
    PlainLabel *m_proof;
};

} // namespace tb
