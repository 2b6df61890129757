// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/chartcard.h"

#include "look/chartview.h"
#include "look/elidedlabel.h"
#include "look/tbbutton.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tb {

namespace {
enum Page { Chart, Table, Empty };
}

ChartCard::ChartCard(const QString &title, ChartView *chart, QWidget *parent)
    : QFrame(parent), m_chart(chart), m_head(new QHBoxLayout),
      m_subtitle(new ElidedLabel(QString(), "caption", "text2")),
      m_tableButton(new TbButton(TbButton::Kind::Ghost, QString())), m_stack(new QStackedWidget),
      m_table(new QTableWidget), m_empty(new PlainLabel(QString(), "secondary", "text2"))
{
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 12);
    column->setSpacing(6);
    m_head->addWidget(new ElidedLabel(title, "strong", ""));
    m_head->addWidget(m_subtitle, 1);
    m_head->addWidget(m_tableButton);
    column->addLayout(m_head);
    column->addWidget(m_stack, 1);
    m_tableButton->setSize(TbButton::Size::Compact);
    m_chart->setAccessibleName(title);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_table->setAccessibleName(title);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (QWidget *page :
         {static_cast<QWidget *>(m_chart), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_empty)})
        m_stack->addWidget(page);
    showTable(false);
    connect(m_tableButton, &TbButton::clicked, this, [this] { showTable(m_stack->currentIndex() != Table); });
    connect(m_chart, &ChartView::tableAsked, this, [this] {
        showTable(true);
        m_table->setFocus();
    });
    connect(m_table, &QTableWidget::activated, this,
            [this](const QModelIndex &index) { emit m_chart->pointChosen(index.row()); });
}

void ChartCard::setSubtitle(const QString &words)
{
    m_subtitle->setText(words);
}

void ChartCard::letScroll()
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    m_stack->removeWidget(m_chart);
    area->setWidget(m_chart);
    m_chart->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    m_stack->insertWidget(Chart, area);
    m_stack->setCurrentIndex(Chart);
}

void ChartCard::addToHead(QWidget *widget)
{
    m_head->insertWidget(m_head->count() - 1, widget);
}

void ChartCard::refresh(const QString &empty)
{
    const bool nothing = m_chart->points().empty();
    m_empty->setText(empty);
    m_tableButton->setEnabled(!nothing);
    fillTable();
    if (nothing)
        m_stack->setCurrentIndex(Empty);
    else if (m_stack->currentIndex() == Empty)
        showTable(false);
}

void ChartCard::showTable(bool on)
{
    m_stack->setCurrentIndex(on ? Table : Chart);
    m_tableButton->setText(on ? tr("Chart", "button: instead of the table")
                              : tr("Table", "button: instead of the chart"));
    m_tableButton->setAccessibleName(on ? tr("Show as a chart: %1").arg(m_chart->accessibleName())
                                        : tr("Show as a table: %1").arg(m_chart->accessibleName()));
}

void ChartCard::fillTable()
{
    m_table->setColumnCount(2);
    m_table->setRowCount(static_cast<int>(m_chart->points().size()));
    int row = 0;
    for (const ChartPoint &point : m_chart->points()) {
        m_table->setItem(row, 0, new QTableWidgetItem(point.label));
        m_table->setItem(row, 1, new QTableWidgetItem(point.spoken));
        ++row;
    }
    m_table->resizeColumnToContents(0);
}

} // namespace tb
