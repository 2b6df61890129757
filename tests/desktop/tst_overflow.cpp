// SPDX-License-Identifier: GPL-3.0-or-later
#include "bannermorning.h"
#include "call/callpage.h"
#include "duty/callbackdesk.h"
#include "duty/matterdesk.h"
#include "fakes/testdesk.h"
#include "look/appearance.h"
#include "look/fonts.h"
#include "report/reportpage.h"
#include "report/reportsource.h"
#include "report/sampleinspection.h"
#include "report/sampleperiod.h"
#include "report/samplerecord.h"
#include "report/samplereport.h"
#include "roster/rosterpage.h"
#include "sampleslips.h"
#include "shift/myshiftpage.h"
#include "window/mainwindow.h"
#include "window/shiftbanner.h"
#include "wordscut.h"

#include <QTranslator>
#include <QtTest>

using namespace tb;

namespace {

class OneShift final : public ReportSource {
public:
    std::vector<ReportShiftChoice> shifts() override
    {
        return {{ShiftId::fromText(QStringLiteral("00000000-0000-7000-8000-00000000000a")),
                 QStringLiteral("Ca sáng 24/11 · Nguyễn Thị Thu Hà")}};
    }
    Result<ShiftReport> reportOf(const ShiftId &) override { return SampleReport(15).report; }
    Result<HandoverRecord> recordOf(const ShiftId &) override { return sampleRecord(); }
    Result<PeriodReport> periodOf(const Period &) override { return samplePeriod(12); }
    Result<CallRegister> registerOf(const Period &) override { return sampleRegister(40); }
    Result<InspectionSheet> inspectionOf(const Period &) override { return sampleInspection(12); }
    SlipSource &slips() override { return sampleSlips; }
    ReportClosingState closingOf(const Period &) override { return {}; }
    Done closeReport(const Period &) override { return {}; }
    Done amendReport(const Period &) override { return {}; }
    Result<ReportProofWords> proofOf(const QString &) override { return Error{ErrorCode::UnknownSubject, {}}; }

private:
    SampleSlips sampleSlips;
};

} // namespace

/// On a screen of 1366 x 768, in both languages and with letters up to twice as large, every word can be read.
class OverflowTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadFonts().ok()); }
    void init() { m_desk = std::make_unique<TestDesk>(); }
    void cleanup();
    void noWordIsCut_data();
    void noWordIsCut();
    void seesAWordThatIsCut();

private:
    QWidget *made(const QString &room);
    QWidget *callPage();
    QWidget *rosterPage(const Seat &seat);
    QWidget *shiftPage();
    /// Outlives the page.
    template <class Part> Part kept(Part part)
    {
        m_kept.push_back(part);
        return part;
    }
    void speak(const QString &language);

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    std::vector<std::shared_ptr<void>> m_kept;
    QTranslator m_words;
    const std::function<QString(const Error &)> m_explain = [](const Error &error) { return codeText(error.code); };
};

void OverflowTest::cleanup()
{
    m_window.reset();
    m_kept.clear();
    QCoreApplication::removeTranslator(&m_words);
    applyAppearance(*qApp, {});
}

void OverflowTest::speak(const QString &language)
{
    if (language == QLatin1String("vi")) {
        QVERIFY(m_words.load(QStringLiteral(":/i18n/trucban_vi.qm")));
        QCoreApplication::installTranslator(&m_words);
    }
}

QWidget *OverflowTest::callPage()
{
    auto calls = kept(std::make_shared<CallDesk>(*m_desk->pen));
    auto matters = kept(std::make_shared<MatterDesk>(*m_desk->pen));
    auto missed = kept(std::make_shared<CallBackDesk>(*m_desk->pen));
    auto erasures = kept(std::make_shared<ErasureDesk>(*m_desk->pen));
    (void)calls->logCall(m_desk->seat, m_desk->draft());
    auto *page = new CallPage(CallRoom{*m_desk->database, *calls, *matters, *missed, *erasures, m_desk->clock,
                                       m_desk->notice, m_desk->ids, m_explain});
    page->setSeat(m_desk->seat);
    return page;
}

QWidget *OverflowTest::rosterPage(const Seat &seat)
{
    auto roster = kept(std::make_shared<RosterDesk>(*m_desk->pen));
    auto absences = kept(std::make_shared<AbsenceDesk>(*m_desk->pen));
    auto swaps = kept(std::make_shared<SwapDesk>(*m_desk->pen));
    auto *page = new RosterPage(
        RosterRoom{*m_desk->database, *roster, *absences, *swaps, m_desk->clock, m_desk->notice, m_explain});
    page->setSeat(seat);
    return page;
}

QWidget *OverflowTest::shiftPage()
{
    auto shifts = kept(std::make_shared<ShiftDesk>(*m_desk->pen));
    Shift shift;
    shift.officer = m_desk->seat.officer;
    shift.lines = {m_desk->line};
    shift.from = m_desk->clock.now();
    shift.to = shift.from + std::chrono::hours(4);
    shift.name = QStringLiteral("shift.morning");
    (void)RosterDesk(*m_desk->pen).assign(m_desk->headSeat, shift);
    auto swaps = kept(std::make_shared<SwapDesk>(*m_desk->pen));
    auto news = kept(std::make_shared<RosterNewsDesk>(*m_desk->pen));
    auto *page = new MyShiftPage(
        ShiftRoom{*m_desk->database, *shifts, *swaps, *news, m_desk->clock, m_desk->notice, m_desk->ids, m_explain});
    page->setSeat(m_desk->seat);
    return page;
}

QWidget *OverflowTest::made(const QString &room)
{
    if (room == QLatin1String("call"))
        return callPage();
    if (room == QLatin1String("shift"))
        return shiftPage();
    if (room == QLatin1String("report"))
        return new ReportPage(*kept(std::make_shared<OneShift>()));
    return rosterPage(room == QLatin1String("roster of a head") ? m_desk->headSeat : m_desk->seat);
}

void OverflowTest::noWordIsCut_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("zoom");
    for (const char *room : {"call", "roster of a head", "roster of an officer", "report", "shift"}) {
        for (const char *language : {"vi", "en"}) {
            for (const int zoom : {100, 130, 150, 200})
                QTest::addRow("%s, %s, %d %%", room, language, zoom)
                    << QString::fromLatin1(room) << QString::fromLatin1(language) << zoom;
        }
    }
}

void OverflowTest::noWordIsCut()
{
    QFETCH(const QString, room);
    QFETCH(const QString, language);
    QFETCH(const int, zoom);
    speak(language);
    applyAppearance(*qApp, {false, zoom / 100.0});
    m_window = std::make_unique<MainWindow>();
    m_window->addRoom({room, room, QStringLiteral("phone"), NavRail::Place::Top, {}}, made(room));
    m_window->banner()->setFacts(morningOf(BannerFacts::Duty::OnDuty));
    m_window->resize(1366, 728);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents(); // what asks for another height gets it, and its parts after it
    const QStringList found = wordsCut(*m_window);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void OverflowTest::seesAWordThatIsCut()
{
    QWidget page;
    page.resize(400, 100);
    auto *label = new QLabel(QStringLiteral("Đường dây nóng"), &page);
    page.show();
    QCoreApplication::processEvents();
    label->resize(label->sizeHint());
    QCOMPARE(wordsCut(page).join(QLatin1Char(0x7c)), QString());
    label->resize(label->width() - 1, label->height());
    QCOMPARE(wordsCut(page).size(), 1);
}

QTEST_MAIN(OverflowTest)
#include "tst_overflow.moc"
