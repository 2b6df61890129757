// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/calldeeds.h"
#include "duty/calldesk.h"
#include "fakes/testdesk.h"
#include "look/fonts.h"
#include "report/pdffile.h"
#include "report/pdfprobe.h"
#include "report/sliplayout.h"
#include "store/calltable.h"
#include "wiringslip.h"

#include <QAction>
#include <QTemporaryDir>
#include <QtTest>

using namespace tb;
using namespace tb::pdfprobe;

/// The slip that goes with a matter, from the journal to the PDF.
class SlipTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadFonts().ok()); }
    void init();
    void isOfferedForWhatWasPassedOn();
    void isRefusedForWhatStayedHere();
    void saysWhereItGoesAndWhy();
    void keepsAConfidentialCallerOffThePaper();
    void fitsOnOneSheetInsideTheMargins();
    void keepsTheSignatureWithTheClosing();

private:
    ForwardSlip passedOn(const CallDraft &draft);
    void write(const ForwardSlip &slip) { QVERIFY(writePdf(layOutSlip(slip), path()).ok()); }
    QString path() const { return m_folder.filePath(QStringLiteral("slip.pdf")); }

    QTemporaryDir m_folder;
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<CallDesk> m_calls;
    std::unique_ptr<QWidget> m_window;
    WiringSlip *m_slips = nullptr;
};

void SlipTest::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_calls = std::make_unique<CallDesk>(*m_desk->pen);
    m_window = std::make_unique<QWidget>();
    m_slips = new WiringSlip(*m_desk->database, m_desk->clock, m_window.get());
}

ForwardSlip SlipTest::passedOn(const CallDraft &draft)
{
    const CallId call = m_calls->logCall(m_desk->seat, draft).take();
    ForwardDraft forward;
    forward.where = QStringLiteral("Điện lực Hải Bình");
    forward.note = QStringLiteral("Đã gọi báo trực ban điện lực");
    forward.due = m_desk->clock.now() + std::chrono::hours(24);
    [&] { QVERIFY(m_calls->forward(m_desk->seat, call, forward).ok()); }();
    return m_slips->slipOf(call).take();
}

void SlipTest::isOfferedForWhatWasPassedOn()
{
    const CallId id = m_calls->logCall(m_desk->seat, m_desk->draft()).take();
    CallDeeds deeds(m_window.get());
    const auto offered = [&] {
        deeds.allow(CallTable(*m_desk->database).find(id).take(), m_desk->seat.officer, false);
        return deeds.action(CallDeeds::Id::Slip)->isEnabled();
    };
    QVERIFY(!offered());
    ForwardDraft forward;
    forward.where = QStringLiteral("Điện lực Hải Bình");
    QVERIFY(m_calls->forward(m_desk->seat, id, forward).ok());
    QVERIFY(offered());
}

void SlipTest::isRefusedForWhatStayedHere()
{
    const CallId id = m_calls->logCall(m_desk->seat, m_desk->draft()).take();
    QCOMPARE(m_slips->slipOf(id).error().code, ErrorCode::WrongState);
    QSignalSpy failed(m_slips, &WiringSlip::failed);
    m_slips->print(id);
    QCOMPARE(failed.size(), 1);
}

void SlipTest::saysWhereItGoesAndWhy()
{
    CallDraft draft = m_desk->draft();
    draft.name = QStringLiteral("Hoàng Văn Lộc");
    draft.content = QStringLiteral("Dây điện <b>sà</b> xuống đường");
    const ForwardSlip slip = passedOn(draft);
    write(slip);
    const QString text = flat(textOf(path(), 1));
    for (const QString &part :
         {QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), QStringLiteral("PHIẾU CHUYỂN"),
          QStringLiteral("Kính gửi: Điện lực Hải Bình."), slip.reference, QStringLiteral("Hoàng Văn Lộc"),
          QStringLiteral("Đã gọi báo trực ban điện lực"), QStringLiteral("./."), QStringLiteral("Nơi nhận:")})
        QVERIFY2(text.contains(part), qPrintable(part));
    QVERIFY(QString(text).remove(u' ').contains(QStringLiteral("<b>sà</b>")));
}

void SlipTest::keepsAConfidentialCallerOffThePaper()
{
    CallDraft draft = m_desk->draft();
    draft.name = QStringLiteral("Hoàng Văn Lộc");
    draft.confidential = true;
    write(passedOn(draft));
    const QString text = flat(textOf(path(), 1));
    QVERIFY(!text.contains(QStringLiteral("Hoàng Văn Lộc")));
    QVERIFY(text.contains(QStringLiteral("giữ bí mật")));
}

void SlipTest::fitsOnOneSheetInsideTheMargins()
{
    const ForwardSlip slip = passedOn(m_desk->draft());
    QCOMPARE(layOutSlip(slip).pages.size(), std::size_t{1});
    write(slip);
    for (const Word &word : wordsOf(path())) {
        QVERIFY2(word.left >= 29.9 && word.right <= 192.3, qPrintable(word.text));
        QVERIFY2(word.top >= 19.5 && word.bottom <= 277.5, qPrintable(word.text));
    }
}

void SlipTest::keepsTheSignatureWithTheClosing()
{
    ForwardSlip slip = passedOn(m_desk->draft());
    slip.letter.signerName = QStringLiteral("Nguyễn Hữu Nghĩa");
    for (int sentences = 10; sentences < 60; sentences += 5) {
        slip.content = QStringLiteral("Nước không chảy từ sáng, đã gọi hai lần chưa ai đến sửa. ").repeated(sentences);
        write(slip);
        const int last = static_cast<int>(layOutSlip(slip).pages.size());
        const QString text = flat(textOf(path(), last, false));
        QVERIFY2(text.contains(QStringLiteral("./.")) && text.contains(slip.letter.signerName),
                 qPrintable(QString::number(sentences)));
    }
}

QTEST_MAIN(SlipTest)
#include "tst_slip.moc"
