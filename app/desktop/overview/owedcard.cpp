// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/owedcard.h"

#include "look/plainlabel.h"
#include "look/tbbutton.h"
#include "overview/overviewwords.h"
#include "overview/oweddelegate.h"

#include <QHBoxLayout>
#include <QListView>
#include <QStandardItemModel>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace tb {

OwedCard::OwedCard(QWidget *parent)
    : QFrame(parent), m_list(new QListView), m_model(new QStandardItemModel(this)),
      m_all(new TbButton(TbButton::Kind::Ghost, QString())), m_empty(new PlainLabel(QString(), "secondary", "text2"))
{
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 12);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(tr("Overdue and due soon"), "strong", ""), 1);
    head->addWidget(m_all);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    m_empty->setText(tr("Nothing is owed."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_all->setSize(TbButton::Size::Compact);
    m_all->setText(tr("Show %n overdue", "button", 0)); // until the calls are there
    m_all->setEnabled(false);
    m_list->setObjectName(QStringLiteral("owedList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OwedDelegate(m_list));
    m_list->setAccessibleName(tr("Overdue and due soon"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    connect(m_all, &TbButton::clicked, this, &OwedCard::allAsked);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { emit callChosen(CallId(index.data(OwedDelegate::IdRole).toUuid())); });
}

void OwedCard::setCalls(const std::vector<Call> &calls, const std::vector<Officer> &officers, Moment now)
{
    m_model->clear();
    int late = 0;
    for (const Call &call : calls) {
        const auto found = std::find_if(officers.begin(), officers.end(),
                                        [&](const Officer &each) { return each.id == call.handler; });
        addRow(call, found == officers.end() ? call.handlerName : found->name, now);
        late += call.isOverdue(now) ? 1 : 0;
    }
    m_all->setText(tr("Show %n overdue", "button", late));
    m_all->setEnabled(late > 0);
    m_list->setVisible(!calls.empty());
    m_empty->setVisible(calls.empty());
}

void OwedCard::addRow(const Call &call, const QString &handler, Moment now)
{
    const bool late = call.isOverdue(now);
    const milliseconds by = late ? now - *call.owedAt() : *call.owedAt() - now;
    const QString term = late ? tr("%1 over", "chip: overdue by").arg(OverviewWords::span(by))
                              : tr("%1 left", "chip: time left").arg(OverviewWords::span(by));
    const QString content = !call.content.isEmpty() ? call.content
        : call.erased                               ? tr("What was said has been erased", "matter without words")
        : call.type == CallType::Missed             ? tr("Missed call", "matter without words")
                                                    : tr("No content noted");
    auto *item = new QStandardItem(content.simplified());
    item->setData(handler.isEmpty() ? tr("whoever is on duty") : handler, OwedDelegate::SecondRole);
    item->setData(term, OwedDelegate::TermRole);
    item->setData(late, OwedDelegate::LateRole);
    item->setData(call.id.uuid(), OwedDelegate::IdRole);
    item->setData(tr("%1, %2, %3", "spoken: term, matter, who").arg(term, content, handler), Qt::AccessibleTextRole);
    m_model->appendRow(item);
}

} // namespace tb
