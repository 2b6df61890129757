// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/vitext.h"
#include "fakes/testdesk.h"
#include "store/calltable.h"
#include "store/searchtable.h"

#include <QtTest>

using namespace tb;

class SearchTableTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_desk = std::make_unique<TestDesk>(); }
    void findsBeforeAndAfterFeeding();
    void findsBeginningsOfWordsInAnyOrder();
    void findsNumbersAsSpokenAndAsDialled();
    void forgetsTheOldTextOfAnAmendedCall();
    void forgetsACallThatWasRefused();
    void answersNewestFirst();
    void takesTypedSyntaxAsText();
    void findsDigitsAnywhereInANumber();
    void survivesARebuild();

private:
    CallId log(const QString &content, const QString &name = QStringLiteral("Lê Văn Thành"))
    {
        CallDraft draft = m_desk->draft(content);
        draft.name = name;
        m_desk->clock.advance(seconds(10));
        return CallDesk(*m_desk->pen).logCall(m_desk->seat, draft).take();
    }
    std::vector<CallId> find(const QString &typed)
    {
        SearchTable search(*m_desk->database);
        std::vector<CallId> ids;
        const auto rows = search.find(fold(typed), 50).take();
        for (const Call &call : CallTable(*m_desk->database).byRows(rows).take())
            ids.push_back(call.id);
        return ids;
    }
    void feed() { QVERIFY(SearchTable(*m_desk->database).feed(1000).ok()); }

    std::unique_ptr<TestDesk> m_desk;
};

void SearchTableTest::findsBeforeAndAfterFeeding()
{
    const CallId call = log(QStringLiteral("Đèn đường hỏng trước số 18 Lý Tự Trọng"));
    QCOMPARE(find(QStringLiteral("den duong")), std::vector{call});

    feed();

    QCOMPARE(find(QStringLiteral("den duong")), std::vector{call});
    QCOMPARE(find(QStringLiteral("Đèn đường")), std::vector{call});
    QCOMPARE(find(QStringLiteral("khong co")), std::vector<CallId>());
}

void SearchTableTest::findsBeginningsOfWordsInAnyOrder()
{
    const CallId call = log(QStringLiteral("Đèn đường hỏng trước số 18 Lý Tự Trọng"));
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(find(QStringLiteral("trong ly tu d")), std::vector{call});
        QCOMPARE(find(QStringLiteral("uong")), std::vector<CallId>());
        feed();
    }
}

void SearchTableTest::findsNumbersAsSpokenAndAsDialled()
{
    const CallId call = log(QStringLiteral("Rác tồn đọng"));
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(find(QStringLiteral("0950214")), std::vector{call});
        QCOMPARE(find(QStringLiteral("8495021")), std::vector{call});
        feed();
    }
}

void SearchTableTest::forgetsTheOldTextOfAnAmendedCall()
{
    CallDesk calls(*m_desk->pen);
    const CallId call = log(QStringLiteral("Rác tồn đọng"));
    feed();
    CallDraft draft = m_desk->draft(QStringLiteral("Ngập nước"));

    QVERIFY(calls.amend(m_desk->seat, call, draft).ok());

    for (int round = 0; round < 2; ++round) {
        QCOMPARE(find(QStringLiteral("rac")), std::vector<CallId>());
        QCOMPARE(find(QStringLiteral("ngap")), std::vector{call});
        feed();
    }
}

void SearchTableTest::forgetsACallThatWasRefused()
{
    const CallId call = log(QStringLiteral("Rác tồn đọng"));
    feed();
    const Entry entry = EntryTable(*m_desk->database).bySubject(call.as<SubjectId>()).take().front().entry();
    Transaction transaction(*m_desk->database);
    QVERIFY(JournalWriter(*m_desk->database).setState(entry, EntryState::Refused).ok());
    QVERIFY(transaction.commit().ok());

    for (int round = 0; round < 2; ++round) {
        QCOMPARE(find(QStringLiteral("rac")), std::vector<CallId>());
        feed();
    }
}

void SearchTableTest::answersNewestFirst()
{
    const CallId first = log(QStringLiteral("Tiếng ồn một"));
    feed();
    const CallId second = log(QStringLiteral("Tiếng ồn hai"));

    QCOMPARE(find(QStringLiteral("tieng on")), (std::vector{second, first}));
}

void SearchTableTest::takesTypedSyntaxAsText()
{
    log(QStringLiteral("Rác"));
    for (const char *typed :
         {"\"", "rac\" OR \"x", "NEAR(rac)", "rac*", "text:rac", "-rac", "(", "rac AND", "^rac", "'"})
        QVERIFY(SearchTable(*m_desk->database).find(fold(QString::fromLatin1(typed)), 50).ok());
}

void SearchTableTest::findsDigitsAnywhereInANumber()
{
    log(QStringLiteral("Rác tồn đọng"));
    CallDraft draft = m_desk->draft();
    draft.number = QStringLiteral("0268 3822 768");
    m_desk->clock.advance(seconds(10));
    CallDesk(*m_desk->pen).logCall(m_desk->seat, draft).take();
    SearchTable search(*m_desk->database);
    const auto found = [&](const QString &digits) { return search.findDigits(digits, 50).take().size(); };
    QCOMPARE(found(QStringLiteral("768")), size_t(2));
    QCOMPARE(found(QStringLiteral("0950214768")), size_t(1));
    QCOMPARE(found(QStringLiteral("84950")), size_t(1));
    QCOMPARE(found(QStringLiteral("0268")), size_t(1));
    QCOMPARE(found(QStringLiteral("9999")), size_t(0));
    QCOMPARE(search.findDigits(QStringLiteral("768"), 1).take().size(), size_t(1));
}

void SearchTableTest::survivesARebuild()
{
    const CallId call = log(QStringLiteral("Rác tồn đọng"));
    feed();
    Transaction transaction(*m_desk->database);
    QVERIFY(JournalWriter(*m_desk->database).rebuild().ok());
    QVERIFY(transaction.commit().ok());

    QCOMPARE(find(QStringLiteral("rac ton")), std::vector{call});
    feed();
    QCOMPARE(find(QStringLiteral("rac ton")), std::vector{call});
}

QTEST_GUILESS_MAIN(SearchTableTest)
#include "tst_searchtable.moc"
