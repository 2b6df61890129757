// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/calldetail.h"
#include "call/callform.h"
#include "call/calllist.h"
#include "call/callroom.h"
#include "call/callsearch.h"
#include "call/earliercalls.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace tb {

class PaneChoice;
class RightPanes;
class SeveralCalls;
class Toast;
namespace Ui {
class CallPage;
}

/// The officer's main screen: the form at the left, today's calls in the middle, one call in full at the right.
class CallPage : public QWidget {
    Q_OBJECT

public:
    explicit CallPage(CallRoom room, QWidget *parent = nullptr);
    ~CallPage() override;

    /// The officer who sits here; nobody: everything personal leaves the screen, drafts are put away.
    void setSeat(const std::optional<Seat> &seat);
    /// F2: to the number, for the next call.
    void newCall();
    void showTab(CallTab tab);
    void open(CallId id);
    /// The popover of a search field in `window`. Made once per field.
    void attachSearch(QLineEdit *field, QWidget *window);
    /// Opens it with these words.
    void search(const QString &words);
    CallCounts counts() const;
    /// What can be done about the call that is shown, for the menu bar.
    QList<QAction *> deeds() const;

signals:
    void countsChanged(const tb::CallCounts &counts);
    /// Which keys work here now.
    void statusHint(const QString &text);
    /// A call or something about one was committed.
    void saved();
    /// The paper that goes with a matter that was passed on.
    void slipAsked(tb::CallId call);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addPanes();
    void fit();
    void connectPanes();
    void connectDetail();
    void follow(const std::vector<Subject> &subjects);
    void reloadNames();
    void readReader();
    void tick();
    void showDetail(CallId id);
    void showEarlier(const std::vector<Call> &calls, bool sure);
    void announce(CallId id, AfterSave next);
    void fail(const Error &error);

    CallRoom m_room;
    CallNames m_names;
    std::unique_ptr<Ui::CallPage> m_ui;
    CallForm *m_form;
    CallList *m_list;
    CallDetail *m_detail;
    EarlierCalls *m_earlier;
    RightPanes *m_right = nullptr;
    PaneChoice *m_panes = nullptr;
    SeveralCalls *m_several = nullptr;
    Toast *m_toast;
    CallSearch *m_search = nullptr;
    QTimer m_minute;
    std::optional<Seat> m_seat;
    Moment m_seatedAt{};
};

} // namespace tb
