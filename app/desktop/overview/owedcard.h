// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/officer.h"

#include <QFrame>

class QListView;
class QStandardItemModel;

namespace tb {

class PlainLabel;
class TbButton;

/// What is overdue or soon will be, the most urgent first; opening one opens the call.
class OwedCard : public QFrame {
    Q_OBJECT

public:
    explicit OwedCard(QWidget *parent = nullptr);

    /// In the order given.
    void setCalls(const std::vector<Call> &calls, const std::vector<Officer> &officers, Moment now);

signals:
    void callChosen(tb::CallId call);
    void allAsked();

private:
    void addRow(const Call &call, const QString &handler, Moment now);

    QListView *m_list;
    QStandardItemModel *m_model;
    TbButton *m_all;
    PlainLabel *m_empty;
};

} // namespace tb
