// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phrasebook.h"

#include <QtTest>

using namespace tb;

namespace {

Phrase phrase(const QString &code, const QString &title, const QString &text)
{
    return {code, title, text, {}, {}, {}};
}

QStringList titles(const std::vector<Phrase> &phrases)
{
    QStringList all;
    for (const Phrase &one : phrases)
        all.append(one.title);
    return all;
}

} // namespace

class TestPhraseBook : public QObject {
    Q_OBJECT

private slots:
    void findsWithoutMarks()
    {
        QCOMPARE(titles(m_book.matching(QStringLiteral("gio lam"))), (QStringList{m_hours, m_saturday}));
        QCOMPARE(titles(m_book.matching(QStringLiteral("GIỜ LÀ"))), (QStringList{m_hours, m_saturday}));
        QCOMPARE(titles(m_book.matching(QStringLiteral("lam gio"))), (QStringList{m_hours, m_saturday}));
    }

    void putsTheCodeFirstThenTitles()
    {
        QCOMPARE(titles(m_book.matching(QStringLiteral("t7"))).first(), m_saturday);
        QCOMPARE(titles(m_book.matching(QStringLiteral("nhan"))), (QStringList{m_saturday, m_hours}));
    }

    void showsAllWhereNothingIsTyped()
    {
        QCOMPARE(m_book.matching(QString()).size(), m_book.all().size());
        QCOMPARE(m_book.matching(QStringLiteral("  ")).size(), size_t(3));
    }

    void findsNothingByTheMiddleOfAWord()
    {
        QVERIFY(m_book.matching(QStringLiteral("uong")).empty());
        QVERIFY(m_book.matching(QStringLiteral("xe buýt")).empty());
        QVERIFY(PhraseBook().matching(QString()).empty());
    }

private:
    const QString m_hours = QStringLiteral("Hỏi giờ làm việc");
    const QString m_saturday = QStringLiteral("Nhận hồ sơ thứ Bảy, giờ làm việc");
    const PhraseBook m_book{
        {phrase(QStringLiteral("gio"), m_hours, QStringLiteral("Thứ Hai đến thứ Sáu có nhận hồ sơ")),
         phrase(QStringLiteral("t7"), m_saturday, QStringLiteral("Theo thông báo")),
         phrase(QStringLiteral("den"), QStringLiteral("Đèn đường hỏng"), QStringLiteral("Đã chuyển"))}};
};

QTEST_APPLESS_MAIN(TestPhraseBook)
#include "tst_phrasebook.moc"
