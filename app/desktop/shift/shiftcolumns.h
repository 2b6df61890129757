// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace tb {

namespace Ui {
class MyShiftPage;
}

/// The parts of the page of one's own shift beside each other: three columns where there is room, two with large
/// letters, one below the other with very large ones. What does not fit is scrolled, and what has the focus is in
/// sight.
class ShiftColumns : public QObject {
    Q_OBJECT

public:
    ShiftColumns(Ui::MyShiftPage &ui, QWidget *page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void place(bool beside, bool two);

    Ui::MyShiftPage &m_ui;
    QWidget *m_page;
};

} // namespace tb
