// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/testdesk.h"
#include "look/fonts.h"
#include "report/blanksliplayout.h"
#include "report/pdffile.h"
#include "report/pdfprobe.h"
#include "report/slipoptions.h"
#include "sampleslips.h"
#include "store/calltable.h"
#include "wiringblankslips.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

using namespace tb;
using namespace tb::pdfprobe;

/// Blank slips in the report room, from the button to the paper and back.
class BlankSlipsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadFonts().ok()); }
    void init();
    void saysThatThereAreNone();
    void issuesAndShowsWhatIsOut();
    void accountsByKeysAlone();
    void saysWhichCallASlipIsAlready();
    void keepsWhatWasTypedWhereItCannotBe();
    void issuesNothingWithoutAnOfficer();
    void printsTwoOnASheetInsideTheMargins();

private:
    /// The field of this name.
    template <class Field> Field *field(const QString &name)
    {
        for (auto *each : m_options->findChildren<Field *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        qFatal("no field %s", qPrintable(name));
    }
    void press(const QString &words);
    QString told() const;
    QString serial(int number) { return SlipSerial{m_options->chosen(), number}.text(); }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<WiringBlankSlips> m_source;
    std::unique_ptr<SlipOptions> m_options;
};

void BlankSlipsTest::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_source = std::make_unique<WiringBlankSlips>(*m_desk->pen);
    m_source->setSeat(m_desk->seat);
    m_options = std::make_unique<SlipOptions>(*m_source);
    m_options->refresh();
    m_options->show();
}

void BlankSlipsTest::press(const QString &words)
{
    for (auto *button : m_options->findChildren<QAbstractButton *>()) {
        if (button->text() == words)
            return button->click();
    }
    QFAIL(qPrintable(words));
}

QString BlankSlipsTest::told() const
{
    QStringList words;
    for (const auto *label : m_options->findChildren<QLabel *>()) {
        if (label->isVisibleTo(m_options.get()))
            words << label->text();
    }
    return words.join(QLatin1Char('\n'));
}

void BlankSlipsTest::saysThatThereAreNone()
{
    QVERIFY(told().contains(QStringLiteral("No slips were issued yet.")));
    QCOMPARE(m_options->chosen(), QString());
}

void BlankSlipsTest::issuesAndShowsWhatIsOut()
{
    QSignalSpy changed(m_options.get(), &SlipOptions::changed);
    field<QSpinBox>(QStringLiteral("How many"))->setValue(3);
    press(QStringLiteral("Issue blank slips"));
    QVERIFY(changed.size() > 0);
    QCOMPARE(m_options->chosen().size(), 4);
    QVERIFY2(told().contains(serial(3)), qPrintable(told()));
    QVERIFY(!told().contains(serial(4)));
    const BlankSlips paper = m_source->paperOf(m_options->chosen()).take();
    QCOMPARE(paper.serials, (QStringList{serial(1), serial(2), serial(3)}));
}

void BlankSlipsTest::accountsByKeysAlone()
{
    press(QStringLiteral("Issue blank slips"));
    const CallId call = CallDesk(*m_desk->pen).logCall(m_desk->seat, m_desk->draft()).take();
    auto *serialEdit = field<QLineEdit>(QStringLiteral("Serial of the slip"));
    auto *reference = field<QLineEdit>(QStringLiteral("Reference of the call"));
    const QString second = serial(2);
    QTest::keyClicks(serialEdit, second.toLower());
    QTest::keyClicks(reference, CallTable(*m_desk->database).find(call).take()->reference);
    QTest::keyClick(reference, Qt::Key_Return);
    QVERIFY2(told().contains(QStringLiteral("Slip %1 is accounted for.").arg(second)), qPrintable(told()));
    QCOMPARE(serialEdit->text(), QString());
    field<QComboBox>(QStringLiteral("What became of it"))->setCurrentIndex(1);
    QVERIFY(reference->isHidden());
    QTest::keyClicks(serialEdit, serial(1));
    QTest::keyClick(serialEdit, Qt::Key_Return);
    const auto series = m_source->series().take();
    QCOMPARE(series.front().out.size(), series.front().count - 2);
}

void BlankSlipsTest::saysWhichCallASlipIsAlready()
{
    press(QStringLiteral("Issue blank slips"));
    const CallId call = CallDesk(*m_desk->pen).logCall(m_desk->seat, m_desk->draft()).take();
    const QString reference = CallTable(*m_desk->database).find(call).take()->reference;
    QVERIFY(m_source->accountCall(serial(1), reference).ok());
    auto *edit = field<QLineEdit>(QStringLiteral("Serial of the slip"));
    field<QComboBox>(QStringLiteral("What became of it"))->setCurrentIndex(2);
    QTest::keyClicks(edit, serial(1));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY2(told().contains(reference), qPrintable(told()));
    QCOMPARE(edit->text(), serial(1));
}

void BlankSlipsTest::keepsWhatWasTypedWhereItCannotBe()
{
    press(QStringLiteral("Issue blank slips"));
    auto *edit = field<QLineEdit>(QStringLiteral("Serial of the slip"));
    auto *reference = field<QLineEdit>(QStringLiteral("Reference of the call"));
    edit->setText(QStringLiteral("ABC"));
    reference->setText(QStringLiteral("TB-0101-0001"));
    press(QStringLiteral("Account for the slip"));
    QVERIFY(told().contains(QStringLiteral("No call has this reference.")));
    field<QComboBox>(QStringLiteral("What became of it"))->setCurrentIndex(3);
    press(QStringLiteral("Account for the slip"));
    QVERIFY(told().contains(QStringLiteral("A serial has four signs")));
    QCOMPARE(edit->text(), QStringLiteral("ABC"));
}

void BlankSlipsTest::issuesNothingWithoutAnOfficer()
{
    m_source->setSeat({});
    press(QStringLiteral("Issue blank slips"));
    QVERIFY(told().contains(QStringLiteral("TB-600")));
}

void BlankSlipsTest::printsTwoOnASheetInsideTheMargins()
{
    BlankSlips slips = SampleSlips().paperOf({}).take();
    slips.line = QStringLiteral("Đường dây nóng tiếp nhận phản ánh của người dân về vệ sinh môi trường 0268 3822 108");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("slips.pdf"));
    const PaperDocument document = layOutBlankSlips(slips);
    QCOMPARE(document.pages.size(), std::size_t(2));
    QVERIFY(writePdf(document, path).ok());
    for (const Word &word : wordsOf(path)) {
        QVERIFY2(word.left >= 29.9 && word.right <= 192.3, qPrintable(word.text));
        QVERIFY2(word.top >= 19.5 && word.bottom <= 277.5, qPrintable(word.text));
        // Nothing where the scissors go.
        QVERIFY2(word.bottom < 148 || word.top > 149, qPrintable(word.text));
    }
    const QString first = flat(textOf(path, 1));
    QVERIFY(first.contains(QStringLiteral("K7QM-001")) && first.contains(QStringLiteral("K7QM-002")));
    QVERIFY(flat(textOf(path, 2)).contains(QStringLiteral("K7QM-003")));
    QCOMPARE(first.count(QStringLiteral("(Ghi tay khi mất điện)")), 2);
}

QTEST_MAIN(BlankSlipsTest)
#include "tst_blankslips.moc"
