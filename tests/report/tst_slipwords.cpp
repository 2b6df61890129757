// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/slipwords.h"

#include <QtTest>

using namespace tb;

/// What a forwarding slip says, and what it keeps to itself.
class SlipWordsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void saysWhatWasTakenDown();
    void namesNoConfidentialCaller();
    void leavesOutWhatIsNotKnown();
    void asksForAnAnswerInTime();
    void endsEverySentenceOnce();

private:
    ForwardSlip m_slip;
};

void SlipWordsTest::init()
{
    m_slip = {};
    m_slip.agency.name = QStringLiteral("Ủy ban nhân dân phường Hải Bình");
    m_slip.letter.addressees = {QStringLiteral("Công an phường")};
    m_slip.reference = QStringLiteral("TB-2511-3001");
    m_slip.receivedAt = {momentAt(QDate(2026, 11, 25), QTime(13, 16)), false};
    m_slip.line = QStringLiteral("Đường dây nóng (0268 3822 108)");
    m_slip.officer = QStringLiteral("Nguyễn Thị Thu Hà");
    m_slip.caller = QStringLiteral("Hoàng Văn Lộc");
    m_slip.number = QStringLiteral("0956 310 222");
    m_slip.content = QStringLiteral("Karaoke loa kéo quá 22 giờ");
}

void SlipWordsTest::saysWhatWasTakenDown()
{
    const QStringList facts = slipwords::facts(m_slip);
    QCOMPARE(facts.size(), 4);
    QCOMPARE(facts[0],
             QStringLiteral("- Tiếp nhận: 13 giờ 16 phút, ngày 25 tháng 11 năm 2026, qua Đường dây nóng (0268 3822 "
                            "108)."));
    QCOMPARE(QString(facts[2]).replace(QChar::Nbsp, u' '),
             QStringLiteral("- Người gọi: Hoàng Văn Lộc; số điện thoại: 0956 310 222."));
    QCOMPARE(facts[3], QStringLiteral("- Nội dung: Karaoke loa kéo quá 22 giờ."));
    QCOMPARE(slipwords::title(m_slip), QStringLiteral("Phiếu chuyển TB-2511-3001"));
}

void SlipWordsTest::namesNoConfidentialCaller()
{
    m_slip.confidential = true;
    const QString all = slipwords::facts(m_slip).join(u'\n');
    QVERIFY(all.contains(QStringLiteral("đề nghị giữ bí mật thông tin")));
    QVERIFY(!all.contains(QStringLiteral("Lộc")));
    QVERIFY(!all.contains(QStringLiteral("222")));
}

void SlipWordsTest::leavesOutWhatIsNotKnown()
{
    m_slip.caller.clear();
    m_slip.number.clear();
    m_slip.officer.clear();
    m_slip.line.clear();
    m_slip.content.clear();
    const QStringList facts = slipwords::facts(m_slip);
    QCOMPARE(facts.size(), 3);
    QCOMPARE(facts[0], QStringLiteral("- Tiếp nhận: 13 giờ 16 phút, ngày 25 tháng 11 năm 2026."));
    QCOMPARE(facts[1], QStringLiteral("- Người gọi: không nêu tên."));
    QCOMPARE(facts[2], QStringLiteral("- Nội dung: chưa ghi."));
}

void SlipWordsTest::asksForAnAnswerInTime()
{
    const QString open = slipwords::closing(m_slip);
    QVERIFY(open.contains(QStringLiteral("Công an phường")));
    QVERIFY(open.endsWith(QStringLiteral("phường Hải Bình./.")));
    m_slip.dueAt = momentAt(QDate(2026, 11, 26), QTime(17, 0));
    QVERIFY(slipwords::closing(m_slip).endsWith(QStringLiteral("trước 17 giờ 00 phút, ngày 26 tháng 11 năm 2026./.")));
}

void SlipWordsTest::endsEverySentenceOnce()
{
    m_slip.content = QStringLiteral(" Bao giờ có nước? ");
    m_slip.place = QStringLiteral("Hẻm 45 Trần Quang Khải.");
    m_slip.note = QStringLiteral("Đã báo trực ban");
    const QStringList facts = slipwords::facts(m_slip);
    QCOMPARE(facts[3], QStringLiteral("- Địa chỉ: Hẻm 45 Trần Quang Khải."));
    QCOMPARE(facts[4], QStringLiteral("- Nội dung: Bao giờ có nước?"));
    QCOMPARE(facts[5], QStringLiteral("- Ý kiến chuyển: Đã báo trực ban."));
}

QTEST_APPLESS_MAIN(SlipWordsTest)
#include "tst_slipwords.moc"
