// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

namespace tb {

class PlainLabel;
class TbButton;

/// "Saved", with one way back, at the bottom left of a window for 6 seconds. Takes no focus; a screen reader is told,
/// and while one is running the toast stays until the next or until dismissed with its action.
class Toast : public QFrame {
    Q_OBJECT

public:
    /// A child of `window`; hidden until something is shown.
    explicit Toast(QWidget *window);

    /// Takes the place of what it showed before. `action` may be empty.
    void showMessage(const QString &text, const QString &action = {}, const QString &keyText = {});
    /// How far from the lower left corner of the window, e.g. right of the rail and above the status strip.
    void setOffset(const QPoint &offset);

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    PlainLabel *m_text;
    TbButton *m_action;
    QTimer m_timer;
    QPoint m_offset{16, 46};
};

} // namespace tb
