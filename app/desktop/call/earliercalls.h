// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/calllistmodel.h"

#include <QListView>
#include <QWidget>

namespace tb {

class PlainLabel;

/// The calls of one number, or of a name, beside the form while it is typed.
class EarlierCalls : public QWidget {
    Q_OBJECT

public:
    explicit EarlierCalls(const CallNames &names, QWidget *parent = nullptr);

    /// `sure`: of the number in the form, else only of the same name.
    void show(const std::vector<Call> &calls, bool sure, Moment now);

signals:
    void callOpened(tb::CallId id);

private:
    const CallNames &m_names;
    PlainLabel *m_title;
    PlainLabel *m_number;
    CallListModel *m_model;
    QListView *m_view;
};

} // namespace tb
