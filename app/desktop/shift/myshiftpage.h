// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shift/shiftroom.h"
#include "shift/shiftview.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace tb {

namespace Ui {
class MyShiftPage;
}

/// My shift: where it stands, the handover sheet, my week.
class MyShiftPage : public QWidget {
    Q_OBJECT

public:
    explicit MyShiftPage(const ShiftRoom &room, QWidget *parent = nullptr);
    ~MyShiftPage() override;

    void setSeat(const Seat &seat);

public slots:
    void refresh();
    /// The one key of the shift: takes the shift that waits, comes back from a pause, opens the handover sheet, or,
    /// without a shift, what another officer handed over.
    void takeOrLeave();

signals:
    /// A sentence for the toast.
    void told(const QString &sentence);
    void failed(const tb::Error &error);
    /// The page should come to the front.
    void handoverOpened();
    /// The officer wants to reply to what a caller said.
    void replyAsked();
    /// The record of this handover is to be looked at and printed.
    void recordAsked(const tb::ShiftId &shift);

private:
    void connectSheets();
    void connectComing();
    void openComing();
    void askToStandIn(const ShiftId &shift, const OfficerId &to, const QString &note);
    void checkIn();
    void pauseOrResume();
    void pause(const ShiftDesk::Leaving &leaving);
    void handOver();
    void acceptHandover();
    void askForRecord();
    void report(const Done &done, const QString &sentence);
    void showShift();
    void showButtons();
    void showBars();
    void showSheet(bool accepting);
    void loadDraft();
    void saveDraft();
    void dropDraft();
    void tellFailure(const Done &done);

    ShiftRoom m_room;
    std::unique_ptr<Ui::MyShiftPage> m_ui;
    Seat m_seat;
    ShiftView m_view;
    ShiftId m_draftOf; ///< whose note stands in the sheet
    ShiftId m_handedOver; ///< the handover of another officer that was shown last
    bool m_asksWhy = false; ///< for the reason of a pause
    QTimer m_saveLater;
};

} // namespace tb
