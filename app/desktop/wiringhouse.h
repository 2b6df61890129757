// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/reproof.h"
#include "duty/absencedesk.h"
#include "duty/callbackdesk.h"
#include "duty/calldesk.h"
#include "duty/contestdesk.h"
#include "duty/deskpin.h"
#include "duty/doorwatch.h"
#include "duty/erasuredesk.h"
#include "duty/escalation.h"
#include "duty/localsignin.h"
#include "duty/matterdesk.h"
#include "duty/papersdesk.h"
#include "duty/phrasedesk.h"
#include "duty/refusaldesk.h"
#include "duty/rosterdesk.h"
#include "duty/rosternews.h"
#include "duty/rulesdesk.h"
#include "duty/session.h"
#include "duty/shiftdesk.h"
#include "duty/swapdesk.h"
#include "store/settingtable.h"
#include "sync/accountclient.h"
#include "sync/directoryclient.h"
#include "sync/httptransport.h"
#include "sync/overviewclient.h"
#include "sync/qtscheduler.h"
#include "sync/syncclient.h"
#include "wiringreport.h"

namespace tb {

/// Everything of one desk that is not on the screen, each made once and given to whoever needs it. The order is that
/// of the needs.
struct WiringHouse {
    explicit WiringHouse(std::unique_ptr<Database> opened);

    /// Reads where the server is and begins to sync; nothing where this desk is not enrolled.
    void connectServer();
    bool isEnrolled();
    /// For the tour: from now on no server answers.
    void cutNetwork();
    /// The officer's place at this desk.
    Result<Seat> seatOf(OfficerId officer);
    QByteArray setting(const char *name);

    std::unique_ptr<Database> database;
    SystemClock clock;
    SystemRandom random;
    IdSource ids;
    ChangeNotice notice;
    EntryPen pen;
    CallDesk calls;
    MatterDesk matters;
    CallBackDesk missed;
    ShiftDesk shifts;
    RosterDesk roster;
    AbsenceDesk absences;
    SwapDesk swaps;
    RosterNewsDesk rosterNews;
    PhraseDesk phrases;
    PapersDesk papers;
    RulesDesk rules;
    Escalation escalation;
    DoorWatch door;
    RefusalDesk refusals;
    ContestDesk contests;
    ErasureDesk erasures;
    Session session;
    LocalSignIn signIn;
    DeskPin pins;
    QtScheduler scheduler;
    HttpTransport syncTransport; ///< a held pull must not be dropped by a sign-in
    HttpTransport accountTransport;
    SyncClient sync;
    AccountClient accounts;
    Reproof reproof;
    DirectoryClient directory;
    OverviewClient city;
    WiringReport reports;
};

} // namespace tb
