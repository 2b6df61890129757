// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lineminute.h"
#include "roster/rostersheet.h"

#include <QWidget>

namespace tb {

/// How many shifts each officer has in the sheet, as bars: who carries most stands out.
class LoadList : public QWidget {
    Q_OBJECT

public:
    explicit LoadList(QWidget *parent = nullptr);

    void show(const RosterSheet &sheet);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Bar {
        QString name;
        int shifts = 0;
        bool away = false;
    };

    std::vector<Bar> m_bars;
    int m_most = 0;
};

} // namespace tb
