// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace tb {

/// Six boxes for six digits, which are never shown. Digits alone, whatever the input method; the sixth is told at once.
class PinEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit PinEdit(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void completed(const QString &digits);
    /// By the arrow keys, which no digit needs: another officer, up or down the list.
    void stepped(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void keepDigits(const QString &text);
};

} // namespace tb
