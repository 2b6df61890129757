// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview/calltablemodel.h"
#include "overview/overviewanswer.h"

#include <QWidget>

class QTableView;

namespace tb {

class PlainLabel;
class TbButton;

/// The calls behind a figure. Enter opens one, Esc goes back to the figures.
class CallDrill : public QWidget {
    Q_OBJECT

public:
    explicit CallDrill(CallTableModel::Word word, QWidget *parent = nullptr);

    void begin(const QString &title, const OverviewAnswer &answer);
    void setAnswer(const DrillAnswer &answer, Moment now);

signals:
    void callChosen(tb::CallId call);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();

    CallTableModel m_model;
    QTableView *m_table;
    TbButton *m_back;
    PlainLabel *m_title;
    PlainLabel *m_count;
};

} // namespace tb
