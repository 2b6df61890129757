// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace tb {

/// Notices Alt pressed and let go with nothing between: the classic way to the menu.
class MenuKey : public QObject {
    Q_OBJECT

public:
    explicit MenuKey(QWidget *window);

signals:
    void pressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    bool m_alone = false;
};

} // namespace tb
