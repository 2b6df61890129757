// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/papersdesk.h"
#include "duty/rulesdesk.h"
#include "fakes/testdesk.h"

#include <QtTest>

using namespace tb;

/// What a unit sets for its papers.
class PapersDeskTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        m_papers = std::make_unique<PapersDesk>(*m_desk->pen);
    }

    void isEmptyAtFirst() { QCOMPARE(m_papers->papers(m_desk->seat).take(), UnitPapers()); }

    void isTheSameForEveryDeskOfTheUnit()
    {
        QVERIFY(m_papers->set(m_desk->headSeat, some()).ok());
        QCOMPARE(m_papers->papers(m_desk->seat).take(), some());
    }

    void theLastOneCounts()
    {
        QVERIFY(m_papers->set(m_desk->headSeat, some()).ok());
        UnitPapers later = some();
        later.signers = {{{}, {QStringLiteral("CHỦ TỊCH")}, QStringLiteral("Lê Thị Hoa")}};
        later.place.clear();
        QVERIFY(m_papers->set(m_desk->headSeat, later).ok());
        QCOMPARE(m_papers->papers(m_desk->seat).take(), later);
        QVERIFY(m_papers->set(m_desk->headSeat, {}).ok());
        QCOMPARE(m_papers->papers(m_desk->seat).take(), UnitPapers());
    }

    void findsTheSignerOfAPaper()
    {
        const UnitPapers papers = some();
        QCOMPARE(papers.signerOf(QStringLiteral("roster"))->name, QStringLiteral("Trần Quốc Bảo"));
        QCOMPARE(papers.signerOf(QStringLiteral("shift"))->name, QStringLiteral("Nguyễn Hữu Nghĩa"));
        QVERIFY(!UnitPapers().signerOf(QStringLiteral("shift")));
        UnitPapers other;
        other.signers = {papers.signers.back()};
        QVERIFY(!other.signerOf(QStringLiteral("shift")));
    }

    void isSetByTheHeadAlone()
    {
        QVERIFY(m_papers->maySet(m_desk->headSeat));
        QVERIFY(!m_papers->maySet(m_desk->seat));
        QCOMPARE(m_papers->set(m_desk->seat, some()).error().code, ErrorCode::NotPermitted);
        QCOMPARE(m_papers->papers(m_desk->seat).take(), UnitPapers());
    }

    void leavesOutBlanksAndRefusesWhatNoPaperCanShow()
    {
        UnitPapers papers = some();
        papers.symbol = QStringLiteral("  UBND ");
        papers.signers.push_back({QStringLiteral("slip"), {QStringLiteral("  ")}, QStringLiteral(" ")});
        papers.signers.front().lines << QStringLiteral("   ");
        QVERIFY(m_papers->set(m_desk->headSeat, papers).ok());
        QCOMPARE(m_papers->papers(m_desk->seat).take(), some());
        const Error lines{ErrorCode::DraftIncomplete, QStringLiteral("lines")};
        papers.signers.back().name = QStringLiteral("Lê Thị Hoa");
        QCOMPARE(m_papers->set(m_desk->headSeat, papers).error(), lines);
        papers.signers.back().lines = QStringList(4, QStringLiteral("KT. CHỦ TỊCH"));
        QCOMPARE(m_papers->set(m_desk->headSeat, papers).error(), lines);
        papers.signers.back().lines = {QString(121, QLatin1Char('A'))};
        QCOMPARE(m_papers->set(m_desk->headSeat, papers).error(),
                 (Error{ErrorCode::DraftIncomplete, QStringLiteral("long")}));
        QCOMPARE(m_papers->papers(m_desk->seat).take(), some());
    }

    void isTheSameAfterARebuild()
    {
        QVERIFY(m_papers->set(m_desk->headSeat, some()).ok());
        {
            Transaction transaction(*m_desk->database);
            QVERIFY(JournalWriter(*m_desk->database).rebuild().ok());
            QVERIFY(transaction.commit().ok());
        }
        QCOMPARE(m_papers->papers(m_desk->seat).take(), some());
    }

    void holdsTheTermsOfTheUnit()
    {
        RulesDesk rules(*m_desk->pen);
        QCOMPARE(rules.rules(m_desk->seat).take(), UnitRules());
        const UnitRules wanted{minutes(15), seconds(8), minutes(240)};
        QCOMPARE(rules.set(m_desk->seat, wanted).error().code, ErrorCode::NotPermitted);
        QVERIFY(rules.set(m_desk->headSeat, wanted).ok());
        QCOMPARE(rules.rules(m_desk->seat).take(), wanted);
        {
            Transaction transaction(*m_desk->database);
            QVERIFY(JournalWriter(*m_desk->database).rebuild().ok());
            QVERIFY(transaction.commit().ok());
        }
        QCOMPARE(rules.rules(m_desk->seat).take(), wanted);
        QCOMPARE(rules.set(m_desk->headSeat, {minutes(-1), seconds(5), minutes(0)}).error().code,
                 ErrorCode::DraftIncomplete);
        QCOMPARE(rules.set(m_desk->headSeat, {minutes(30), seconds(61), minutes(0)}).error().code,
                 ErrorCode::DraftIncomplete);
    }

private:
    static UnitPapers some()
    {
        return {QStringLiteral("UBND"),
                QStringLiteral("Hải Bình"),
                {{{},
                  {QStringLiteral("TL. CHỦ TỊCH"), QStringLiteral("CHÁNH VĂN PHÒNG")},
                  QStringLiteral("Nguyễn Hữu Nghĩa")},
                 {QStringLiteral("roster"), {QStringLiteral("TRƯỞNG PHÒNG")}, QStringLiteral("Trần Quốc Bảo")}}};
    }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<PapersDesk> m_papers;
};

QTEST_MAIN(PapersDeskTest)
#include "tst_papersdesk.moc"
