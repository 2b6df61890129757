// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace tb {

/// One choice of a SegmentedControl: a radio button that looks like a key of a small bar. The arrow keys ask its owner
/// to move the focus; Space chooses.
class Segment : public QRadioButton {
    Q_OBJECT

public:
    Segment(const QString &text, QString iconName, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// -1 back, 1 forth.
    void stepAsked(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool hitButton(const QPoint &) const override { return true; }
    bool event(QEvent *event) override;

private:
    QString m_iconName;
};

} // namespace tb
