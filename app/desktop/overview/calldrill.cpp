// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/calldrill.h"

#include "look/appearance.h"
#include "look/elidedlabel.h"
#include "look/tbbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace tb {

namespace {
constexpr int kWidths[CallTableModel::kColumns] = {158, 122, 130, 200, 0, 130, 140, 150};
}

CallDrill::CallDrill(CallTableModel::Word word, QWidget *parent)
    : QWidget(parent), m_model(std::move(word)), m_table(new QTableView),
      m_back(new TbButton(TbButton::Kind::Secondary, tr("Back to the figures"), QStringLiteral("arrow-left"),
                          QStringLiteral("Esc"))),
      m_title(new ElidedLabel(QString(), "heading", "")), m_count(new PlainLabel(QString(), "secondary", "text2"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Calls behind the figure"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(CallTableModel::Content, QHeaderView::Stretch);
    m_table->setProperty("card", true);
    connect(m_back, &TbButton::clicked, this, &CallDrill::left);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit callChosen(m_model.callAt(index.row())); });
    fitColumns();
}

void CallDrill::begin(const QString &title, const OverviewAnswer &answer)
{
    m_title->setText(title);
    m_count->setText(tr("Looking…", "list of calls"));
    m_model.setNames(answer.lines, answer.officers);
    m_model.setCalls({}, answer.figures.madeAt);
    m_table->setFocus();
}

void CallDrill::setAnswer(const DrillAnswer &answer, Moment now)
{
    const auto shown = static_cast<int>(answer.calls.size());
    m_count->setText(shown < answer.count ? tr("%n calls, the newest %1 of them shown", "list", answer.count).arg(shown)
                                          : tr("%n calls", "list", answer.count));
    m_model.setCalls(answer.calls, now);
    if (shown > 0)
        m_table->selectRow(0);
}

void CallDrill::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void CallDrill::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitColumns();
}

void CallDrill::fitColumns()
{
    m_table->verticalHeader()->setDefaultSectionSize(scaled(this, 40));
    for (int i = 0; i < CallTableModel::kColumns; ++i) {
        if (kWidths[i] > 0)
            m_table->setColumnWidth(i, scaled(this, kWidths[i]));
    }
}

} // namespace tb
