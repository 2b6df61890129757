// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callnames.h"
#include "call/callroom.h"
#include "call/composerdesk.h"
#include "call/detailfacts.h"

#include <QWidget>

#include <memory>
#include <optional>

class QAction;

namespace tb {

class CallBackPart;
class CallDeeds;
class ErasurePart;

/// One call in full: what was said, what was done, and everything that can be done now.
class CallDetail : public QWidget {
    Q_OBJECT

public:
    CallDetail(const CallRoom &room, const CallNames &names, QWidget *parent = nullptr);
    ~CallDetail() override;

    void setSeat(const std::optional<Seat> &seat);
    /// Null: nothing is shown. A confidential caller is covered again as soon as another call is shown.
    void show(CallId id);
    CallId shown() const;
    /// Reads the call again, for changes and for the words that depend on the time.
    void refresh();
    void openComposer(ComposerKind kind);
    /// Ctrl+Enter in this pane: the composer if one is open, else the matter that waits for this officer, else the
    /// result of a call-back.
    void save();
    /// Esc: answers false where there was nothing to close.
    bool closeComposer();
    /// Closes the matter; where nobody has answered yet, asks for the answer first.
    void finish();
    bool isComposing() const;
    /// What can be done now, for a menu; the window that shows them binds their keys.
    QList<QAction *> deeds() const;

signals:
    void amendAsked(const tb::Call &call);
    void earlierAsked(const tb::Call &call);
    /// A call to this caller is to be logged: the form begins with what is known.
    void callOutAsked(const tb::CallDraft &draft);
    void composing(bool on);
    /// The paper that goes with a matter that was passed on.
    void slipAsked(tb::CallId call);
    /// Something was written; a sentence for the toast.
    void done(const QString &sentence);

private:
    void connectButtons();
    void connectParts();
    void connectDeeds();
    void takeObligation();
    void showCall(const Call &call);
    void showActions(const Call &call);
    void showActionFrame();
    void showTimeline();
    void openStep(MatterStep step);
    void accept();
    void reopen();
    bool isHidden(const Call &call) const;
    void tell(const Done &done, const QString &sentence);
    void tellFailure(const Error &error);

    const CallRoom &m_room;
    const CallNames &m_names;
    std::unique_ptr<Ui::CallDetail> m_ui;
    DetailFacts m_facts;
    CallDeeds *m_deeds;
    ComposerDesk *m_composers;
    CallBackPart *m_callBack;
    ErasurePart *m_erasure;
    std::optional<Seat> m_seat;
    std::optional<Call> m_call;
    CallId m_revealed; ///< confidential, and the reason to look at it is on the disk
};

} // namespace tb
