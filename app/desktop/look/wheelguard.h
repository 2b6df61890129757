// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QComboBox;

namespace tb {

/// A list that the pointer passes while a page is scrolled keeps its choice: the wheel moves the page.
class WheelGuard : public QObject {
    Q_OBJECT

public:
    /// Guards `list` for as long as it lives.
    explicit WheelGuard(QComboBox *list);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tb
