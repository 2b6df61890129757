// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace tb {

/// The composers as high as they like to be, and scrolled where the letters are too large for that.
class ComposerScroll : public QScrollArea {
    Q_OBJECT

public:
    explicit ComposerScroll(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    bool m_follows = false;
};

} // namespace tb
