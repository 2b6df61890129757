<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>tb::BulkOutcome</name>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of a caller, to be written</comment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One outcome for %n callers</source>
        <comment>title</comment>
        <translation>
            <numerusform>One outcome for %n caller</numerusform>
            <numerusform>One outcome for %n callers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved for %n callers</source>
        <comment>strip</comment>
        <translation>
            <numerusform>Saved for %n caller</numerusform>
            <numerusform>Saved for %n callers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened again: %n callers</source>
        <comment>strip</comment>
        <translation>
            <numerusform>Opened again: %n caller</numerusform>
            <numerusform>Opened again: %n callers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::CallFace</name>
    <message numerus="yes">
        <source>called back %n time(s)</source>
        <comment>row</comment>
        <translation>
            <numerusform>called back once</numerusform>
            <numerusform>called back %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rang %n time(s)</source>
        <comment>spoken of a row</comment>
        <translation>
            <numerusform>rang once</numerusform>
            <numerusform>rang %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::CallPage</name>
</context>
<context>
    <name>tb::CityWords</name>
    <message numerus="yes">
        <source>%n for long</source>
        <comment>a unit; of the overdue matters</comment>
        <translation>
            <numerusform>%n for long</numerusform>
            <numerusform>%n for long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::DetailFacts</name>
    <message numerus="yes">
        <source>%n calls about one matter</source>
        <comment>strip</comment>
        <translation>
            <numerusform>%n call about one matter</numerusform>
            <numerusform>%n calls about one matter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::EarlierCalls</name>
    <message numerus="yes">
        <source>Ask before you attach: %n call(s) under this name</source>
        <comment>below a title</comment>
        <translation>
            <numerusform>Ask before you attach: %n call under this name</numerusform>
            <numerusform>Ask before you attach: %n calls under this name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::FreshPassword</name>
    <message numerus="yes">
        <source>At least %n characters, and not easy to guess</source>
        <translation>
            <numerusform>At least %n character, and not easy to guess</numerusform>
            <numerusform>At least %n characters, and not easy to guess</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::MissedListPage</name>
    <message numerus="yes">
        <source>%n line(s) will not be written</source>
        <comment>below a preview</comment>
        <translation>
            <numerusform>%n line will not be written</numerusform>
            <numerusform>%n lines will not be written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log %n missed call(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Log %n missed call</numerusform>
            <numerusform>Log %n missed calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::CallBackPart</name>
    <message numerus="yes">
        <source>Rang %n time(s)</source>
        <comment>missed calls</comment>
        <translation>
            <numerusform>Rang once</numerusform>
            <numerusform>Rang %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>called back %n time(s) in vain</source>
        <comment>missed calls</comment>
        <translation>
            <numerusform>called back once in vain</numerusform>
            <numerusform>called back %n times in vain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::HandoverForm</name>
    <message numerus="yes">
        <source>%n open matter(s) for the next shift</source>
        <translation>
            <numerusform>%n open matter for the next shift</numerusform>
            <numerusform>%n open matters for the next shift</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::MyShiftPage</name>
    <message numerus="yes">
        <source>%n shift(s) this week</source>
        <translation>
            <numerusform>%n shift this week</numerusform>
            <numerusform>%n shifts this week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::RosterPage</name>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n to mend</numerusform>
            <numerusform>%n to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::SeveralCalls</name>
    <message numerus="yes">
        <source>%n missed call(s) logged</source>
        <comment>toast</comment>
        <translation>
            <numerusform>%n missed call logged</numerusform>
            <numerusform>%n missed calls logged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::ShiftBars</name>
    <message numerus="yes">
        <source>You owe %n replies to what callers said</source>
        <translation>
            <numerusform>You owe %n reply to what a caller said</numerusform>
            <numerusform>You owe %n replies to what callers said</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your roster has %n changes</source>
        <translation>
            <numerusform>Your roster has %n change</numerusform>
            <numerusform>Your roster has %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::SlipOptions</name>
    <message numerus="yes">
        <source>%n slips, issued by %1.</source>
        <translation>
            <numerusform>%n slip, issued by %1.</numerusform>
            <numerusform>%n slips, issued by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still out: %1.</source>
        <comment>slips</comment>
        <translation>
            <numerusform>%n still out: %1.</numerusform>
            <numerusform>%n still out: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::StatusStrip</name>
    <message numerus="yes">
        <source>%n item(s) need you</source>
        <translation>
            <numerusform>%n item needs you</numerusform>
            <numerusform>%n items need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n item(s) kept here, sent when the network is back</source>
        <translation>
            <numerusform>Offline · %n item kept here, sent when the network is back</numerusform>
            <numerusform>Offline · %n items kept here, sent when the network is back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) waiting to be sent</source>
        <translation>
            <numerusform>%n item waiting to be sent</numerusform>
            <numerusform>%n items waiting to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::SyncWords</name>
    <message numerus="yes">
        <source>Connected to the server · sending %n entries</source>
        <translation>
            <numerusform>Connected to the server · sending %n entries</numerusform>
            <numerusform>Connected to the server · sending %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Typed wrong %n times in a row: the digits of an officer.</source>
        <translation>
            <numerusform>Typed wrong %n time in a row: the digits of an officer.</numerusform>
            <numerusform>Typed wrong %n times in a row: the digits of an officer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Typed wrong %n times in a row: a password.</source>
        <translation>
            <numerusform>Typed wrong %n time in a row: a password.</numerusform>
            <numerusform>Typed wrong %n times in a row: a password.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::Wiring</name>
    <message numerus="yes">
        <source>%n entries that were not sent yet have been rescued.</source>
        <comment>toast</comment>
        <translation>
            <numerusform>%n entry that was not sent yet has been rescued.</numerusform>
            <numerusform>%n entries that were not sent yet have been rescued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries rescued, %1 could not be read. The damaged file is kept.</source>
        <comment>toast</comment>
        <translation>
            <numerusform>%n entry rescued, %1 could not be read. The damaged file is kept.</numerusform>
            <numerusform>%n entries rescued, %1 could not be read. The damaged file is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::Reminders</name>
    <message numerus="yes">
        <source>%n matters are overdue.</source>
        <comment>notification</comment>
        <translation>
            <numerusform>%n matter is overdue.</numerusform>
            <numerusform>%n matters are overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callers are to be called back.</source>
        <comment>notification</comment>
        <translation>
            <numerusform>%n caller is to be called back.</numerusform>
            <numerusform>%n callers are to be called back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies to what callers said are owed.</source>
        <comment>notification</comment>
        <translation>
            <numerusform>%n reply to what a caller said is owed.</numerusform>
            <numerusform>%n replies to what callers said are owed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your roster has %n changes.</source>
        <comment>notification</comment>
        <translation>
            <numerusform>Your roster has %n change.</numerusform>
            <numerusform>Your roster has %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::SearchHits</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <comment>of a caller</comment>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::DraftStrip</name>
    <message numerus="yes">
        <source>%n call(s) put aside</source>
        <comment>not saved yet</comment>
        <translation>
            <numerusform>%n call put aside</numerusform>
            <numerusform>%n calls put aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::CallDrill</name>
    <message numerus="yes">
        <source>%n calls, the newest %1 of them shown</source>
        <comment>list</comment>
        <translation>
            <numerusform>%n call, the newest %1 of them shown</numerusform>
            <numerusform>%n calls, the newest %1 of them shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <comment>list</comment>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::OverviewBoard</name>
    <message numerus="yes">
        <source>%n matters</source>
        <comment>count</comment>
        <translation>
            <numerusform>%n matter</numerusform>
            <numerusform>%n matters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::OverviewPoints</name>
    <message numerus="yes">
        <source>%n nuisances among them</source>
        <comment>count</comment>
        <translation>
            <numerusform>%n nuisance among them</numerusform>
            <numerusform>%n nuisances among them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are waiting</source>
        <comment>call-backs</comment>
        <translation>
            <numerusform>%n call is waiting</numerusform>
            <numerusform>%n calls are waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::OverviewWords</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::OwedCard</name>
    <message numerus="yes">
        <source>Show %n overdue</source>
        <comment>button</comment>
        <translation>
            <numerusform>Show %n overdue</numerusform>
            <numerusform>Show %n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::PausePanel</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>length of an absence, short</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::WiringPresence</name>
    <message numerus="yes">
        <source>Any key is an answer. Without one within %n min you are noted as away.</source>
        <translation>
            <numerusform>Any key is an answer. Without one within %n min you are noted as away.</numerusform>
            <numerusform>Any key is an answer. Without one within %n min you are noted as away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::PresenceSettings</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::PinEntry</name>
    <message numerus="yes">
        <source>%n more seconds. The password opens the desk at once.</source>
        <translation>
            <numerusform>%n more second. The password opens the desk at once.</numerusform>
            <numerusform>%n more seconds. The password opens the desk at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more tries, then five minutes of waiting.</source>
        <translation>
            <numerusform>%n more try, then five minutes of waiting.</numerusform>
            <numerusform>%n more tries, then five minutes of waiting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::CandidateModel</name>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <translation>
            <numerusform>%n shift</numerusform>
            <numerusform>%n shifts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::RosterEdits</name>
    <message numerus="yes">
        <source>%n cell(s) copied</source>
        <translation>
            <numerusform>%n cell copied</numerusform>
            <numerusform>%n cells copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) taken over</source>
        <translation>
            <numerusform>%n shift taken over</numerusform>
            <numerusform>%n shifts taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) imported</source>
        <translation>
            <numerusform>%n shift imported</numerusform>
            <numerusform>%n shifts imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::ClosingOptions</name>
    <message numerus="yes">
        <source>Closed at %1. %n entries came later.</source>
        <comment>report</comment>
        <translation>
            <numerusform>Closed at %1. %n entry came later.</numerusform>
            <numerusform>Closed at %1. %n entries came later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Genuine: %1, closed at %2. %n entries came later.</source>
        <comment>report</comment>
        <translation>
            <numerusform>Genuine: %1, closed at %2. %n entry came later.</numerusform>
            <numerusform>Genuine: %1, closed at %2. %n entries came later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::DutyTray</name>
    <message numerus="yes">
        <source>%n line(s) stand open and unattended.</source>
        <comment>notification</comment>
        <translation>
            <numerusform>%n line stands open and unattended.</numerusform>
            <numerusform>%n lines stand open and unattended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::LineImportForm</name>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>%n line changed</numerusform>
            <numerusform>%n lines changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::LinePage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unattended</source>
        <translation>
            <numerusform>%n unattended</numerusform>
            <numerusform>%n unattended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%n to be checked</numerusform>
            <numerusform>%n to be checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be put right</source>
        <translation>
            <numerusform>%n to be put right</numerusform>
            <numerusform>%n to be put right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::LineWords</name>
    <message numerus="yes">
        <source>%n day(s) without a check</source>
        <translation>
            <numerusform>%n day without a check</numerusform>
            <numerusform>%n days without a check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::ReconcilePage</name>
    <message numerus="yes">
        <source>%n rings</source>
        <comment>summary</comment>
        <translation>
            <numerusform>%n ring</numerusform>
            <numerusform>%n rings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n not written down</source>
        <comment>summary</comment>
        <translation>
            <numerusform>%1: %n not written down</numerusform>
            <numerusform>%1: %n not written down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lines could not be read</source>
        <comment>summary</comment>
        <translation>
            <numerusform>%1, %n line could not be read</numerusform>
            <numerusform>%1, %n lines could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rings recorded</source>
        <comment>message</comment>
        <translation>
            <numerusform>%n ring recorded</numerusform>
            <numerusform>%n rings recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed calls written down</source>
        <comment>message</comment>
        <translation>
            <numerusform>%n missed call written down</numerusform>
            <numerusform>%n missed calls written down</numerusform>
        </translation>
    </message>
</context>
</TS>
