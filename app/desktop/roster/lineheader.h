// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace tb {

struct Line;

/// The rows of the roster at the left: the name and number of a line once, over its parts of the day.
class LineHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit LineHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    QRect blockOf(int section, int &first) const;
    void paintName(QPainter &painter, const QRect &area, const Line &line) const;
};

} // namespace tb
