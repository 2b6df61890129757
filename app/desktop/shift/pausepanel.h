// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace tb {

/// Asks, inside the page, why the officer leaves the desk. One button for each reason; Esc goes on as before.
class PausePanel : public QFrame {
    Q_OBJECT

public:
    explicit PausePanel(QWidget *parent = nullptr);

    /// Shows itself with the keys on the first reason.
    void ask();
    /// The words for a reason's code; what is no code is shown as it is.
    static QString words(const QString &reason);

signals:
    void reasonChosen(const QString &reason);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *m_first = nullptr;
};

} // namespace tb
