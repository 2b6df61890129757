// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace tb {

namespace Ui {
class ReportPage;
}

/// Sizes of the report page by the room and the letters that it has.
class ReportFit : public QObject {
    Q_OBJECT

public:
    ReportFit(Ui::ReportPage &ui, QWidget *page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    Ui::ReportPage &m_ui;
    QWidget *m_page;
};

} // namespace tb
