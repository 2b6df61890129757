// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tb {

/// The steps of a way, on the dark ground: what is done, where one is, what is to come.
class StepList : public QWidget {
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const QStringList &steps);
    void setCurrent(int step);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintDisc(class QPainter &painter, const QRect &disc, int step) const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace tb
