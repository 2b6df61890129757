// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officer.h"
#include "duty/contestdesk.h"
#include "store/changenotice.h"
#include "sync/contestsource.h"
#include "sync/syncstatus.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace tb {

class MendFields;
namespace Ui {
class SyncPage;
}

/// How it stands with the server: one sentence, the numbers, what needs the officer, what waits. Whatever was refused
/// can be read, copied, mended, passed on or given up.
class SyncPage : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        Database &database;
        RefusalDesk &refusals;
        DoorWatch &door;
        const Clock &clock;
        ChangeNotice &notice;
        ContestDesk &contests;
        ContestSource::CodeName codeName; ///< "cat.admin" as it is called on the screen
    };

    explicit SyncPage(const Parts &parts, QWidget *parent = nullptr);
    ~SyncPage() override;

    /// Nobody: the page is empty.
    void setSeat(const std::optional<Seat> &seat, Role role);
    void setStatus(const SyncStatus &status);
    void refresh();
    /// For the badge and the status strip; as of the last refresh.
    int needsYou() const { return m_view.needsYou(); }
    int waiting() const { return static_cast<int>(m_view.counts.pending); }

signals:
    void syncAsked();
    void callChosen(tb::CallId call);
    /// The numbers may have changed.
    void refreshed();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectAll();
    void fit();
    void showHead();
    void showList();
    void addSection(SyncItem::Kind kind);
    void showItem(int row);
    void showDetail(const SyncItem &item);
    void showContest(const SyncItem &item);
    void settleContest();
    void tickOff();
    void settle(const Done &done, const QString &thanks);
    void sendAnew();
    void passOn();
    void withdraw();

    std::unique_ptr<Ui::SyncPage> m_ui;
    MendFields *m_mend;
    Database &m_database;
    RefusalDesk &m_refusals;
    ContestDesk &m_contests;
    const Clock &m_clock;
    SyncSource m_source;
    ContestSource m_contestSource;
    std::optional<Seat> m_seat;
    Role m_role = Role::Officer;
    SyncStatus m_status;
    SyncView m_view;
    std::optional<SyncItem> m_shown;
    bool m_sureToWithdraw = false;
    QTimer m_soon; ///< many changes, one look
};

} // namespace tb
