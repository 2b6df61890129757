// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tb {

/// The outcomes that have no button of their own, each with a number to press.
class OutcomeMenu : public QObject {
    Q_OBJECT

public:
    /// Opens above `button`.
    explicit OutcomeMenu(QWidget *button) : QObject(button), m_button(button) { }

    void open();

signals:
    /// A code, "outcome.guided" …
    void chosen(const QString &outcome);

private:
    QWidget *m_button;
};

} // namespace tb
