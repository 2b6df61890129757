// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/earliercalls.h"

#include "call/calldelegate.h"
#include "look/plainlabel.h"

#include <QVBoxLayout>

namespace tb {

EarlierCalls::EarlierCalls(const CallNames &names, QWidget *parent)
    : QWidget(parent), m_names(names), m_title(new PlainLabel(QString(), "title", "", this)),
      m_number(new PlainLabel(QString(), "secondary", "text2", this)), m_model(new CallListModel(names, this)),
      m_view(new QListView(this))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CallDelegate(m_view));
    m_view->setAccessibleName(tr("Earlier calls of this number", "accessible name of a list"));
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setObjectName(QStringLiteral("earlierView"));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(18, 12, 18, 12);
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_number);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    setProperty("ground", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    setFocusProxy(m_view);
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex &index) { emit callOpened(m_model->callAt(index)); });
    connect(m_view, &QListView::clicked, this,
            [this](const QModelIndex &index) { emit callOpened(m_model->callAt(index)); });
}

void EarlierCalls::show(const std::vector<Call> &calls, bool sure, Moment now)
{
    m_model->showCalls(calls, now);
    m_title->setText(sure ? tr("This number has called before", "title")
                          : tr("Maybe: somebody of this name has called before", "title"));
    if (!sure && !calls.empty()) {
        m_number->setText(
            tr("Ask before you attach: %n call(s) under this name", "below a title", static_cast<int>(calls.size())));
        return;
    }
    m_number->setText(calls.empty() ? QString()
                                    : tr("%1 · %2 calls", "number; how many")
                                          .arg(m_names.number(calls.front().callerNumber))
                                          .arg(calls.size()));
}

} // namespace tb
