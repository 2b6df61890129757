// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QScrollArea;
class QStackedWidget;
class QTableWidget;

namespace tb {

class ChartView;
class ElidedLabel;
class PlainLabel;
class TbButton;

/// A chart with its title on a card, and the same figures as a table for whoever reads tables.
class ChartCard : public QFrame {
    Q_OBJECT

public:
    /// Takes `chart`.
    ChartCard(const QString &title, ChartView *chart, QWidget *parent = nullptr);

    void setSubtitle(const QString &words);
    /// A chart that has more rows than room: it scrolls.
    void letScroll();
    /// In the head, before the button of the table.
    void addToHead(QWidget *widget);
    /// After the points of the chart have changed. `empty`: what is said where there is nothing to draw.
    void refresh(const QString &empty);

private:
    void showTable(bool on);
    void fillTable();

    ChartView *m_chart;
    QHBoxLayout *m_head;
    ElidedLabel *m_subtitle;
    TbButton *m_tableButton;
    QStackedWidget *m_stack;
    QTableWidget *m_table;
    PlainLabel *m_empty;
};

} // namespace tb
