// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/rosterroom.h"

#include <QDate>
#include <QWidget>

#include <memory>

namespace tb {

class RosterModel;
namespace Ui {
class RosterPage;
}

/// The roster of a week. Heads assign and cancel; officers read.
class RosterPage : public QWidget {
    Q_OBJECT

public:
    explicit RosterPage(const RosterRoom &room, QWidget *parent = nullptr);
    ~RosterPage() override;

    void setSeat(const Seat &seat);
    /// Reads shifts from a file as RosterDesk::importCsv() wants it.
    void importFrom(const QString &path);

public slots:
    void refresh();

signals:
    /// A sentence for the toast.
    void told(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void fitBar();
    void fitSoon();
    void turn(int weeks);
    void propose();
    void assign();
    void cancel(const ShiftId &shift);
    void askFile();
    void complain(const Error &error);
    bool mayAssign();

    RosterRoom m_room;
    std::unique_ptr<Ui::RosterPage> m_ui;
    RosterModel *m_model;
    Seat m_seat;
    QDate m_monday;
};

} // namespace tb
