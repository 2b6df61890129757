// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/status.h"

#include <QAbstractButton>

namespace tb {

/// A number that matters now, with an icon and a caption; pressing it shows what it counts.
class StatTile : public QAbstractButton {
    Q_OBJECT

public:
    StatTile(QString iconName, Status status, const QString &caption, QWidget *parent = nullptr);

    /// `number` as it is shown, e.g. "11 / 12".
    void setNumber(const QString &number);
    void setStatus(tb::Status status);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_iconName;
    Status m_status;
    QString m_number;
};

} // namespace tb
