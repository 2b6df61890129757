// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lineminute.h"
#include "domain/spans.h"
#include "roster/rostersheet.h"

#include <QWidget>

class QDateEdit;
class QTableWidget;

namespace tb {

class PlainLabel;

/// What each officer has carried in any period: shifts, hours, calls, and how far apart they are.
class LoadPanel : public QWidget {
    Q_OBJECT

public:
    explicit LoadPanel(QWidget *parent = nullptr);

    Span period() const;
    void show(const RosterSheet &sheet, const std::vector<OfficerLoad> &loads);

signals:
    void asked();

private:
    QDateEdit *m_from;
    QDateEdit *m_to;
    QTableWidget *m_table;
    PlainLabel *m_spread;
};

} // namespace tb
