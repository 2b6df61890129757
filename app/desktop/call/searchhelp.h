// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace tb {

/// What can be typed into the search field, shown while it is empty.
class SearchHelp : public QWidget {
    Q_OBJECT

public:
    explicit SearchHelp(QWidget *parent = nullptr);

private:
    void add(QGridLayout &grid, const QString &typed, const QString &meaning);
};

} // namespace tb
