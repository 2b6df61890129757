// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/askedonce.h"
#include "call/callfields.h"
#include "call/callguide.h"
#include "call/callhead.h"
#include "call/callroom.h"
#include "call/draftkeeper.h"
#include "call/draftstrip.h"
#include "call/emptycall.h"
#include "call/knowncaller.h"
#include "call/phrasepopup.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace tb {

/// The form that never moves: writes down a call while the officer talks, or corrects one. What was typed is lost only
/// when it is saved or taken away by its author.
class CallForm : public QWidget {
    Q_OBJECT

public:
    CallForm(const CallRoom &room, const CallNames &names, QWidget *parent = nullptr);
    ~CallForm() override;

    /// Nobody: what was typed is put away for its author and the form is emptied.
    void setSeat(const std::optional<Seat> &seat);
    /// Lines, phrases and topics of the unit, once more.
    void reloadLines();
    void focusNumber();
    /// F2: to the number. Where the caret is there already, what is typed is put aside for another call.
    void newCall();
    /// Saves and goes on as the outcome says, or marks what there is to mend. Questions are asked once: a second time
    /// it is saved as it is.
    void save(AfterSave next = AfterSave::Nothing);
    /// Turns to the correction of a call; what was being logged comes back afterwards.
    void amend(const Call &call);
    /// Begins a call with what is known of it; what was typed is put aside.
    void begin(const CallDraft &draft);
    /// Saves a call that tells nothing, whatever is typed already.
    void saveEmpty(const EmptyCall &empty);
    /// The same caller brings another matter: saves what is typed, then keeps the caller and nothing else.
    void nextMatter();
    bool isEmpty() const { return m_fields->isEmpty(); }

signals:
    void saved(tb::CallId id, tb::AfterSave next);
    void amended(tb::CallId id);
    /// Earlier calls of the number in the form, newest first, or of the same name where not `sure`; none: unknown.
    void earlierCallsFound(const std::vector<tb::Call> &calls, bool sure);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectFields();
    void connectButtons();
    void typed();
    void connectKeys();
    void endAmending();
    void showFailure(const Error &error);
    void write(const CallDraft &draft, AfterSave next);
    void finish(AfterSave next, CallId id);
    CallDraft whole() const;
    bool isLogging() const { return m_seat && m_amended.isNull(); }
    void resume(const Json &kept);
    void discard();
    void restore(const CallDraft &draft);
    void showState();

    inline static const QString kPurpose = QStringLiteral("call"); ///< of its drafts

    const CallRoom &m_room;
    const CallNames &m_names;
    std::unique_ptr<Ui::CallForm> m_ui;
    std::unique_ptr<CallFields> m_fields;
    std::unique_ptr<AskedOnce> m_asked;
    DraftKeeper m_keeper;
    KnownCaller *m_caller;
    CallHead *m_head;
    CallGuide *m_guide;
    DraftStrip *m_drafts;
    PhrasePopup *m_phrases;
    std::optional<Seat> m_seat;
    std::optional<Moment> m_startedAt;
    CallId m_amended; ///< null while logging
    CallDraft m_last; ///< the caller of the call that was saved last, for the next matter
};

} // namespace tb
