// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/signinpage.h"
#include "accessdesk.h"
#include "call/calldeeds.h"
#include "call/calldetail.h"
#include "call/callpage.h"
#include "duty/callbackdesk.h"
#include "duty/matterdesk.h"
#include "look/appearance.h"
#include "look/fonts.h"
#include "security/password.h"
#include "settings/phrasesettings.h"
#include "settings/presencesettings.h"
#include "settings/settingspage.h"
#include "settings/topicsettings.h"
#include "shift/myshiftpage.h"
#include "store/entrytable.h"
#include "sync/syncpage.h"
#include "window/mainwindow.h"
#include "wordscut.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QTranslator>
#include <QtTest>

using namespace tb;

namespace {

std::vector<NamedCode> codes()
{
    return {{QStringLiteral("cat.light"), QStringLiteral("Chiếu sáng công cộng")},
            {QStringLiteral("cat.land"), QStringLiteral("Đất đai, quy hoạch, giải phóng mặt bằng")}};
}

} // namespace

/// The pages before the desk, what asks something inside a page, and the settings: every word can be read, in both
/// languages and with letters up to twice as large, on the smallest screens that offices have.
class OverflowDoorTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadFonts().ok()); }
    void init() { m_desk = std::make_unique<TestDesk>(); }
    void cleanup();
    void noWordIsCut_data();
    void noWordIsCut();

private:
    std::unique_ptr<QWidget> framed(const QString &page);
    std::unique_ptr<QWidget> made(const QString &page);
    std::unique_ptr<QWidget> signIn(const QString &page);
    std::unique_ptr<QWidget> settings();
    std::unique_ptr<QWidget> conflict();
    std::unique_ptr<QWidget> pausing();
    std::unique_ptr<QWidget> composing(const QString &page);
    void amend(CallId call, EntryId base, const QString &content, bool here);
    template <class Part> Part kept(Part part)
    {
        m_kept.push_back(part);
        return part;
    }

    std::unique_ptr<TestDesk> m_desk;
    std::vector<std::shared_ptr<void>> m_kept;
    std::function<void()> m_afterShow;
    QTranslator m_words;
    const std::function<QString(const Error &)> m_explain = [](const Error &error) { return codeText(error.code); };
};

void OverflowDoorTest::cleanup()
{
    m_kept.clear();
    m_afterShow = {};
    QCoreApplication::removeTranslator(&m_words);
    applyAppearance(*qApp, {});
}

std::unique_ptr<QWidget> OverflowDoorTest::signIn(const QString &page)
{
    auto transport = kept(std::make_shared<ScriptedTransport>());
    auto account = kept(std::make_shared<AccountClient>(*transport));
    auto local = kept(std::make_shared<LocalSignIn>(*m_desk->database, m_desk->clock));
    auto session = kept(std::make_shared<Session>());
    auto pin = kept(std::make_shared<DeskPin>(*m_desk->database, m_desk->clock));
    auto pins = kept(std::make_shared<PinFlow>(*pin, *session));
    auto flow = kept(std::make_shared<SignInFlow>(SignInFlow::Parts{
        *m_desk->database, *account, *local, *session, [] { return false; }, [](OfficerId) { return true; }}));
    const QString password = QStringLiteral("một câu dài dễ nhớ");
    for (const Seat &seat : {m_desk->seat, m_desk->headSeat})
        (void)local->remember(seat.officer, password);
    if (page == QLatin1String("digits"))
        (void)pin->keep(m_desk->seat.officer, hashPassword(QStringLiteral("205319")).take());
    auto made = std::make_unique<SignInPage>(
        SignInPage::Parts{*m_desk->database, m_desk->clock, m_desk->notice, *session, *flow, *pins});
    made->setUnit(m_desk->seat.unit);
    if (page == QLatin1String("new digits"))
        m_afterShow = [flow, password] { flow->signIn(QStringLiteral("ha"), password); };
    if (page == QLatin1String("code"))
        m_afterShow = [flow] {
            for (const FactorStep step : {FactorStep::CodeNeeded, FactorStep::CodeWrong})
                emit flow->factorStep(step);
        };
    if (page == QLatin1String("second factor"))
        m_afterShow = [flow] {
            emit flow->factorStep(FactorStep::Renewal);
            emit flow->secretGiven(QStringLiteral("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ"));
            emit flow->factorStep(FactorStep::CodeWrong);
        };
    if (page == QLatin1String("recovery codes"))
        m_afterShow = [flow] { emit flow->recoveryGiven(QStringList(10, QStringLiteral("WWWW-MMMM-WWWW"))); };
    if (page == QLatin1String("digits"))
        m_afterShow = [pins] { emit pins->mistyped(1, {}); };
    return made;
}

std::unique_ptr<QWidget> OverflowDoorTest::settings()
{
    auto phrases = kept(std::make_shared<PhraseDesk>(*m_desk->pen));
    auto page = std::make_unique<SettingsPage>();
    auto *phraseCard = new PhraseSettings({*phrases, codes(), codes(), codes(), m_explain});
    auto *topicCard = new TopicSettings({*phrases, codes(), m_explain});
    page->addCard(new PresenceSettings);
    page->addCard(phraseCard);
    page->addCard(topicCard);
    phraseCard->setSeat(m_desk->headSeat);
    topicCard->setSeat(m_desk->headSeat);
    page->setDesk(QStringLiteral("https://trucban.donghai.gov.vn:8443"), QStringLiteral("UBND phường Hải Bình"), 2);
    return page;
}

void OverflowDoorTest::amend(CallId call, EntryId base, const QString &content, bool here)
{
    EntryDraft draft{m_desk->seat.unit,
                     {SubjectType::Call, call.as<SubjectId>()},
                     QStringLiteral("call.amended"),
                     m_desk->clock.now(),
                     base,
                     {{QStringLiteral("fields"), QStringList{QStringLiteral("content"), QStringLiteral("due")}},
                      {QStringLiteral("due"), toMs(m_desk->clock.now() + minutes(here ? 90 : 60))}},
                     {{QStringLiteral("content"), content}}};
    if (here)
        QVERIFY(m_desk->pen->write(m_desk->seat, draft).ok());
    else
        m_desk->accept(draft, m_desk->headSeat.officer);
}

std::unique_ptr<QWidget> OverflowDoorTest::conflict()
{
    const CallId call = m_desk->ids.next<CallId>();
    m_desk->accept(
        {m_desk->seat.unit,
         {SubjectType::Call, call.as<SubjectId>()},
         QStringLiteral("call.logged"),
         m_desk->clock.now(),
         {},
         {{QStringLiteral("type"), QStringLiteral("answered")}, {QStringLiteral("ref"), QStringLiteral("TB-2511-008")}},
         {}},
        m_desk->headSeat.officer);
    const EntryId base = EntryTable(*m_desk->database).lastOf(call.as<SubjectId>()).take();
    amend(call, base, QStringLiteral("Đơn vị thu gom hẹn đưa xe vào lúc 14:00, sẽ chụp ảnh sau khi dọn xong"), false);
    amend(call, base, QStringLiteral("Đã báo dân: xe gom vào lúc 14:00. Người dân đề nghị nhắc lại lịch"), true);
    auto refusals = kept(std::make_shared<RefusalDesk>(*m_desk->pen));
    auto contests = kept(std::make_shared<ContestDesk>(*m_desk->pen));
    auto door = kept(std::make_shared<DoorWatch>(*m_desk->pen));
    auto page = std::make_unique<SyncPage>(
        SyncPage::Parts{*m_desk->database, *refusals, *door, m_desk->clock, m_desk->notice, *contests, {}});
    page->setSeat(m_desk->seat, Role::Officer);
    return page;
}

std::unique_ptr<QWidget> OverflowDoorTest::pausing()
{
    auto shifts = kept(std::make_shared<ShiftDesk>(*m_desk->pen));
    Shift shift;
    shift.officer = m_desk->seat.officer;
    shift.lines = {m_desk->line};
    shift.from = m_desk->clock.now();
    shift.to = shift.from + std::chrono::hours(4);
    shift.name = QStringLiteral("shift.morning");
    const ShiftId id = RosterDesk(*m_desk->pen).assign(m_desk->headSeat, shift).take();
    (void)shifts->start(m_desk->seat, id);
    auto swaps = kept(std::make_shared<SwapDesk>(*m_desk->pen));
    auto news = kept(std::make_shared<RosterNewsDesk>(*m_desk->pen));
    auto page = std::make_unique<MyShiftPage>(
        ShiftRoom{*m_desk->database, *shifts, *swaps, *news, m_desk->clock, m_desk->notice, m_desk->ids, m_explain});
    page->setSeat(m_desk->seat);
    m_afterShow = [shown = page.get()] { shown->findChild<QAbstractButton *>(QStringLiteral("pauseButton"))->click(); };
    return page;
}

std::unique_ptr<QWidget> OverflowDoorTest::composing(const QString &page)
{
    auto calls = kept(std::make_shared<CallDesk>(*m_desk->pen));
    auto matters = kept(std::make_shared<MatterDesk>(*m_desk->pen));
    auto missed = kept(std::make_shared<CallBackDesk>(*m_desk->pen));
    auto erasures = kept(std::make_shared<ErasureDesk>(*m_desk->pen));
    const CallId call = calls->logCall(m_desk->seat, m_desk->draft()).take();
    auto made = std::make_unique<CallPage>(CallRoom{*m_desk->database, *calls, *matters, *missed, *erasures,
                                                    m_desk->clock, m_desk->notice, m_desk->ids, m_explain});
    const bool erases = page.startsWith(QLatin1String("erase"));
    made->setSeat(erases ? m_desk->headSeat : m_desk->seat);
    m_afterShow = [shown = made.get(), call, page, erases] {
        shown->open(call);
        auto *detail = shown->findChild<CallDetail *>();
        if (erases) {
            detail->deeds().at(static_cast<int>(CallDeeds::Id::Erase))->trigger();
            shown->findChild<QComboBox *>(QStringLiteral("eraseBasisCombo"))->setCurrentIndex(3);
            shown->findChild<QLineEdit *>(QStringLiteral("erasePaperEdit"))->setText(QStringLiteral("12/QĐ-UBND"));
            if (page != QLatin1String("erase"))
                detail->save();
        } else if (page == QLatin1String("response"))
            detail->openComposer(ComposerKind::Response);
        else if (page == QLatin1String("forward"))
            detail->openComposer(ComposerKind::Forward);
        else
            detail->openComposer(ComposerKind::CallBack);
    };
    return made;
}

std::unique_ptr<QWidget> OverflowDoorTest::made(const QString &page)
{
    if (page == QLatin1String("settings"))
        return settings();
    if (page == QLatin1String("conflict"))
        return conflict();
    if (page == QLatin1String("pause"))
        return pausing();
    return composing(page);
}

// What stands before the desk fills the window; the rest is a room of it.
std::unique_ptr<QWidget> OverflowDoorTest::framed(const QString &page)
{
    const QStringList door{QStringLiteral("sign-in"),       QStringLiteral("digits"),
                           QStringLiteral("new digits"),    QStringLiteral("code"),
                           QStringLiteral("second factor"), QStringLiteral("recovery codes")};
    if (door.contains(page))
        return signIn(page);
    auto window = std::make_unique<MainWindow>();
    window->addRoom({page, page, QStringLiteral("phone"), NavRail::Place::Top, {}}, made(page).release());
    return window;
}

void OverflowDoorTest::noWordIsCut_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("zoom");
    QTest::addColumn<QSize>("size");
    const QSize large(1366, 728); // 1366 x 768 and 1280 x 720 with the bar of the screen
    const QSize small(1280, 680);
    for (const char *page : {"sign-in", "digits", "new digits", "code", "second factor", "recovery codes", "settings",
                             "conflict", "pause", "response", "forward", "call-back", "erase", "erase for good"}) {
        for (const char *language : {"vi", "en"}) {
            for (const int zoom : {100, 150, 200})
                QTest::addRow("%s, %s, %d %%", page, language, zoom)
                    << QString::fromLatin1(page) << QString::fromLatin1(language) << zoom << large;
            QTest::addRow("%s, %s, small", page, language)
                << QString::fromLatin1(page) << QString::fromLatin1(language) << 100 << small;
        }
    }
}

void OverflowDoorTest::noWordIsCut()
{
    QFETCH(const QString, page);
    QFETCH(const QString, language);
    QFETCH(const int, zoom);
    QFETCH(const QSize, size);
    if (language == QLatin1String("vi")) {
        QVERIFY(m_words.load(QStringLiteral(":/i18n/trucban_vi.qm")));
        QCoreApplication::installTranslator(&m_words);
    }
    applyAppearance(*qApp, {false, zoom / 100.0});
    const std::unique_ptr<QWidget> shown = framed(page);
    shown->resize(size);
    shown->show();
    QVERIFY(QTest::qWaitForWindowExposed(shown.get()));
    if (m_afterShow)
        m_afterShow();
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents();
    const QStringList found = wordsCut(*shown);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

QTEST_MAIN(OverflowDoorTest)
#include "tst_overflowdoor.moc"
