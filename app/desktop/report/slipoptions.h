// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/slipsource.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace tb {

class PlainLabel;
class TbButton;

/// Issuing blank slips, and saying what became of each: which are still out stands in the list.
class SlipOptions : public QWidget {
    Q_OBJECT

public:
    explicit SlipOptions(SlipSource &source, QWidget *parent = nullptr);

    /// Asks the source again; the series in sight stays.
    void refresh();
    /// The code of the series in sight; empty where none was issued yet.
    QString chosen() const;

signals:
    /// Another series is in sight.
    void changed();

private:
    void addIssuing(QGridLayout *grid);
    void addAccounting(QGridLayout *grid);
    void issue();
    void account();
    void showSeries();
    void showFate();
    void tell(const QString &sentence, bool failed);
    QString whyNot(const Error &error) const;
    const SlipSeriesWords *inSight() const;

    SlipSource &m_source;
    std::vector<SlipSeriesWords> m_series;
    QComboBox *m_line;
    QSpinBox *m_count;
    TbButton *m_issue;
    QComboBox *m_codes;
    PlainLabel *m_state;
    QLineEdit *m_serial;
    QComboBox *m_fate;
    QLineEdit *m_reference;
    PlainLabel *m_referenceLabel;
    TbButton *m_account;
    PlainLabel *m_told;
};

} // namespace tb
