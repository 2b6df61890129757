// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/testdesk.h"
#include "look/messagebar.h"
#include "settings/papersettings.h"
#include "wiringperiod.h"
#include "wiringreport.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace tb;

/// The card of the signers, and the papers that follow it.
class PaperSettingsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void isReadOnlyForAnOfficer();
    void thePapersFollow();
    void keepsWhatWasTypedWhereItCannotBe();

private:
    template <class Field> Field *field(const char *name) { return m_card->findChild<Field *>(QLatin1String(name)); }
    void sit(const Seat &seat)
    {
        m_card = std::make_unique<PaperSettings>(
            PaperRoom{*m_papers, [](const Error &error) { return codeText(error.code); }});
        m_card->setSeat(seat);
    }
    void choose(const char *paper)
    {
        auto *kinds = field<QComboBox>("paperKindCombo");
        kinds->setCurrentIndex(kinds->findData(QString::fromLatin1(paper)));
    }
    ReportLetter letter()
    {
        return WiringPeriod(*m_desk->database, m_desk->seat.unit, m_desk->clock.now())
            .reportOf(periodOf(PeriodKind::Week, m_desk->clock.now()))
            .take()
            .letter;
    }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<PapersDesk> m_papers;
    std::unique_ptr<PaperSettings> m_card;
};

void PaperSettingsTest::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_papers = std::make_unique<PapersDesk>(*m_desk->pen);
}

void PaperSettingsTest::isReadOnlyForAnOfficer()
{
    sit(m_desk->seat);
    for (const char *name : {"paperSymbolEdit", "paperPlaceEdit", "paperNameEdit"})
        QVERIFY2(field<QLineEdit>(name)->isReadOnly(), name);
    QVERIFY(field<QPlainTextEdit>("paperLinesEdit")->isReadOnly());
    QVERIFY(field<QPushButton>("paperSaveButton")->isHidden());
    sit(m_desk->headSeat);
    QVERIFY(!field<QPushButton>("paperSaveButton")->isHidden());
    for (auto *edit : m_card->findChildren<QLineEdit *>())
        QVERIFY(!edit->accessibleName().isEmpty());
}

void PaperSettingsTest::thePapersFollow()
{
    QCOMPARE(letter().signerName, QStringLiteral("Nguyễn Hữu Nghĩa")); // the head, until something is set
    sit(m_desk->headSeat);
    QTest::keyClicks(field<QLineEdit>("paperSymbolEdit"), QStringLiteral("VP"));
    field<QPlainTextEdit>("paperLinesEdit")->setPlainText(QStringLiteral("CHỦ TỊCH"));
    field<QLineEdit>("paperNameEdit")->setText(QStringLiteral("Lê Thị Hoa"));
    choose("period");
    QCOMPARE(field<QLineEdit>("paperNameEdit")->text(), QString());
    field<QPlainTextEdit>("paperLinesEdit")->setPlainText(QStringLiteral("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"));
    field<QLineEdit>("paperNameEdit")->setText(QStringLiteral("Phạm Văn Hùng"));
    QSignalSpy saved(m_card.get(), &PaperSettings::saved);
    field<QPushButton>("paperSaveButton")->click();
    QCOMPARE(saved.size(), 1);

    QCOMPARE(letter().signerName, QStringLiteral("Phạm Văn Hùng"));
    QCOMPARE(letter().signerLines, (QStringList{QStringLiteral("KT. CHỦ TỊCH"), QStringLiteral("PHÓ CHỦ TỊCH")}));
    QCOMPARE(letter().symbol, QStringLiteral("BC-VP"));
    const CallRegister book = WiringPeriod(*m_desk->database, m_desk->seat.unit, m_desk->clock.now())
                                  .registerOf(periodOf(PeriodKind::Week, m_desk->clock.now()))
                                  .take();
    QCOMPARE(book.letter.signerName, QStringLiteral("Lê Thị Hoa"));
    sit(m_desk->seat);
    QCOMPARE(field<QLineEdit>("paperNameEdit")->text(), QStringLiteral("Lê Thị Hoa"));
}

void PaperSettingsTest::keepsWhatWasTypedWhereItCannotBe()
{
    sit(m_desk->headSeat);
    field<QLineEdit>("paperNameEdit")->setText(QStringLiteral("Lê Thị Hoa"));
    QSignalSpy saved(m_card.get(), &PaperSettings::saved);
    field<QPushButton>("paperSaveButton")->click();
    QCOMPARE(saved.size(), 0);
    auto *bar = m_card->findChild<MessageBar *>();
    QVERIFY(!bar->isHidden());
    QVERIFY2(bar->accessibleName().contains(QStringLiteral("one to three lines")), qPrintable(bar->accessibleName()));
    QCOMPARE(field<QLineEdit>("paperNameEdit")->text(), QStringLiteral("Lê Thị Hoa"));
}

QTEST_MAIN(PaperSettingsTest)
#include "tst_papersettings.moc"
