// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/publishedlist.h"
#include "line/lineroom.h"

#include <QWidget>

#include <memory>

namespace tb {

namespace Ui {
class LineImportForm;
}

/// A published list beside the register: what differs is shown, and only what the head ticks is applied.
class LineImportForm : public QWidget {
    Q_OBJECT

public:
    explicit LineImportForm(const LineRoom &room, QWidget *parent = nullptr);
    ~LineImportForm() override;

    void begin(const Seat &seat);
    void compare();
    void importFrom(const QString &path);

signals:
    void told(const QString &sentence);
    void left();

private:
    void askFile();
    void showDifferences();
    void apply();
    void complain(const QString &sentence);

    LineRoom m_room;
    std::unique_ptr<Ui::LineImportForm> m_ui;
    Seat m_seat;
    std::vector<ListDifference> m_differences;
};

} // namespace tb
