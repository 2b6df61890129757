// SPDX-License-Identifier: GPL-3.0-or-later
#include "line/lineimportform.h"
#include "lineroomfixture.h"
#include "report/sheetfile.h"

#include <QTemporaryDir>

using namespace tb;

/// The room of the lines as heads and officers use it: by keyboard, against a real file.
class LinePageTest : public QObject, private LineRoomFixture {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadFonts().ok()); }
    void init() { start(); }
    void recordsACheckInThreeKeys();
    void savesWhereTheKeysHaveVietnameseNames();
    void asksForAResultBeforeItSaves();
    void leadsFromAFailureToItsCorrection();
    void registersALineByKeyboard();
    void saysWhatIsWrongWithANumber();
    void keepsWhatIsTypedWhileTheBoardIsReadAnew();
    void keepsAChangeWhileAnotherLineIsLookedAt();
    void putsAChangeOntoAnothers();
    void setsHoursAndOneDayThatDiffers();
    void withdrawsALineWithAReason();
    void comparesAPastedListBeforeAnythingChanges();
    void comparesAWorkbookAsItDoesText();
    void showsOfficersTheLinesWithoutTheDoors();
    void alarmsTheHeadOfAnUnattendedLine();
};

void LinePageTest::recordsACheckInThreeKeys()
{
    open(desk->seat);
    press("Ctrl+T");
    QTest::keyClick(part<QWidget>("resultList"), Qt::Key_1);
    press("Ctrl+Return");

    QCOMPARE(checks().size(), size_t{1});
    QCOMPARE(checks().front().result, CheckResult::Well);
    QCOMPARE(checks().front().checker, desk->seat.officer);
    QVERIFY(!checks().front().from.isEmpty());
    QVERIFY(!part<CheckResultList>("resultList")->result());
}

// In Vietnamese "Return" is called "Enter": two keys that are one by name must not become ambiguous.
void LinePageTest::savesWhereTheKeysHaveVietnameseNames()
{
    QTranslator names;
    QVERIFY(names.load(QStringLiteral(":/i18n/qtbase_vi.qm")));
    qApp->installTranslator(&names);
    open(desk->seat);
    QTest::keyClick(page.get(), Qt::Key_T, Qt::ControlModifier);
    QTest::keyClick(part<QWidget>("resultList"), Qt::Key_1);
    QTest::keyClick(part<QWidget>("resultList"), Qt::Key_Return, Qt::ControlModifier);
    qApp->removeTranslator(&names);
    QCOMPARE(checks().size(), size_t{1});
}

void LinePageTest::asksForAResultBeforeItSaves()
{
    press("Ctrl+T");
    press("Ctrl+Return");
    QVERIFY(checks().empty());
    QVERIFY(!problem("LineCheckForm").isEmpty());
    QTest::keyClick(part<QWidget>("resultList"), Qt::Key_5);
    QVERIFY(problem("LineCheckForm").isEmpty());
}

void LinePageTest::leadsFromAFailureToItsCorrection()
{
    press("Ctrl+T");
    QTest::keyClick(part<QWidget>("resultList"), Qt::Key_4);
    press("Ctrl+Return");
    QVERIFY(part<QWidget>("CorrectionForm")->isVisible());
    QVERIFY(part<Chip>("openChip")->isVisible());

    auto *owner = part<QComboBox>("ownerCombo");
    owner->setCurrentIndex(owner->findData(desk->seat.officer.uuid()));
    part<TbButton>("planButton")->click();

    QCOMPARE(problem("CorrectionForm"), QString());
    QCOMPARE(checks().front().correctionOwner, desk->seat.officer);
    QVERIFY(checks().front().correctionDue > desk->clock.now());
    part<QPlainTextEdit>("remedyEdit")->setPlainText(QStringLiteral("Đã thay máy"));
    part<TbButton>("remedyButton")->click();
    QCOMPARE(checks().front().remedy, QStringLiteral("Đã thay máy"));
    QVERIFY(part<Chip>("openChip")->isVisible()); // until it is seen to work
    desk->clock.advance(minutes(5));
    press("Ctrl+T");
    QTest::keyClick(part<QWidget>("resultList"), Qt::Key_1);
    press("Ctrl+Return");
    QVERIFY(!part<Chip>("openChip")->isVisible());
}

void LinePageTest::registersALineByKeyboard()
{
    part<TbButton>("addButton")->click();
    QCOMPARE(QApplication::focusWidget(), part<QWidget>("numberEdit"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("02683822190"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Van hoa"));
    press("Ctrl+Return");

    QCOMPARE(lines().size(), size_t{2});
    QCOMPARE(lines().back().number, QStringLiteral("+842683822190"));
    QCOMPARE(lines().back().name, QStringLiteral("Van hoa"));
    QCOMPARE(part<QTableView>("table")->currentIndex().data().toString(), QStringLiteral("Van hoa"));
}

void LinePageTest::saysWhatIsWrongWithANumber()
{
    part<TbButton>("addButton")->click();
    part<QLineEdit>("numberEdit")->setText(QStringLiteral("0268 3822 108"));
    press("Ctrl+Return");
    QCOMPARE(lines().size(), size_t{1});
    QVERIFY(problem("LineForm").contains(QLatin1String("already")));
    part<QLineEdit>("numberEdit")->setText(QStringLiteral("08.38297598"));
    part<QLineEdit>("nameEdit")->setText(QStringLiteral("Trực"));
    QVERIFY(part<QComboBox>("whichCombo")->isVisible());
    press("Ctrl+Return");
    QVERIFY(problem("LineForm").contains(QLatin1String("two ways")));
    part<QComboBox>("whichCombo")->setCurrentIndex(1);
    press("Ctrl+Return");
    QCOMPARE(lines().back().number, QStringLiteral("+842838297598"));
}

void LinePageTest::keepsWhatIsTypedWhileTheBoardIsReadAnew()
{
    part<TbButton>("addButton")->click();
    part<QLineEdit>("nameEdit")->setText(QStringLiteral("Đang gõ"));
    page->refresh();
    QCOMPARE(part<QLineEdit>("nameEdit")->text(), QStringLiteral("Đang gõ"));
    QVERIFY(part<QWidget>("LineForm")->isVisible());
    press("Esc");
    QTest::keyClick(part<QTableView>("table"), Qt::Key_Return);
    part<QLineEdit>("placeEdit")->setText(QStringLiteral("Phòng 102"));
    page->refresh();
    QCOMPARE(part<QLineEdit>("placeEdit")->text(), QStringLiteral("Phòng 102"));
    QCOMPARE(part<QLineEdit>("nameEdit")->text(), QStringLiteral("Đường dây nóng"));
}

void LinePageTest::keepsAChangeWhileAnotherLineIsLookedAt()
{
    LineDraft second;
    second.number = QStringLiteral("0268 3822 190");
    second.name = QStringLiteral("Văn hóa");
    QVERIFY(doors->registerLine(desk->headSeat, second).ok());
    page->refresh();
    auto *table = part<QTableView>("table");
    table->selectRow(0);
    const QString first = lines().front().name;
    QTest::keyClick(table, Qt::Key_Return);
    QSignalSpy told(page.get(), &LinePage::told);
    part<QLineEdit>("placeEdit")->setText(QStringLiteral("Phòng 102"));
    table->selectRow(1);
    QCOMPARE(told.size(), 1);
    QVERIFY(part<QLineEdit>("placeEdit")->text().isEmpty());
    table->selectRow(0);
    QCOMPARE(part<QLineEdit>("placeEdit")->text(), QStringLiteral("Phòng 102"));
    QVERIFY(problem("LineForm").contains(QLatin1String("not saved")));
    page->refresh();
    QVERIFY(problem("LineForm").contains(QLatin1String("not saved")));
    press("Ctrl+Return");
    QCOMPARE(lines().front().place, QStringLiteral("Phòng 102"));
    QVERIFY(problem("LineForm").isEmpty());

    part<QLineEdit>("placeEdit")->setText(QStringLiteral("Phòng 9"));
    table->selectRow(1);
    table->selectRow(0);
    auto *bar = part<QWidget>("LineForm")->findChild<MessageBar *>(QStringLiteral("problemBar"));
    bar->findChild<TbButton *>()->click(); // takes the change back
    QCOMPARE(part<QLineEdit>("placeEdit")->text(), QStringLiteral("Phòng 102"));
    part<QLineEdit>("placeEdit")->setText(QStringLiteral("Phòng 7"));
    page->setSeat(desk->seat); // another officer: nothing typed stays
    QCOMPARE(part<QLineEdit>("placeEdit")->text(), QStringLiteral("Phòng 102"));
}

void LinePageTest::putsAChangeOntoAnothers()
{
    QTest::keyClick(part<QTableView>("table"), Qt::Key_Return);
    part<QLineEdit>("placeEdit")->setText(QStringLiteral("Phòng 102"));
    LineDraft theirs = LineDraft::of(lines().front());
    theirs.document = QStringLiteral("QĐ 12");
    QVERIFY(doors->amend(desk->headSeat, lines().front().id, theirs).ok());
    page->refresh();
    QCOMPARE(part<QLineEdit>("placeEdit")->text(), QStringLiteral("Phòng 102"));
    QCOMPARE(part<QLineEdit>("documentEdit")->text(), QStringLiteral("QĐ 12"));
    press("Ctrl+Return");
    QCOMPARE(lines().front().place, QStringLiteral("Phòng 102"));
    QCOMPARE(lines().front().document, QStringLiteral("QĐ 12"));
}

void LinePageTest::setsHoursAndOneDayThatDiffers()
{
    QTest::keyClick(part<QTableView>("table"), Qt::Key_Return);
    part<TbButton>("hoursButton")->click();
    auto *monday = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(monday);
    QCOMPARE(monday->text(), QStringLiteral("07:30-11:30, 13:00-17:00"));
    monday->setText(QStringLiteral("7h-25h"));
    press("Ctrl+Return");
    QVERIFY(!problem("LineHoursForm").isEmpty());
    monday->setText(QStringLiteral("7h-18h"));
    part<QLineEdit>("spansEdit")->setText(QStringLiteral("10:00-12:00"));
    part<TbButton>("addExceptionButton")->click();
    QVERIFY(problem("LineHoursForm").contains(QLatin1String("reason")));
    part<QLineEdit>("reasonEdit")->setText(QStringLiteral("Mất điện"));
    part<TbButton>("addExceptionButton")->click();
    press("Ctrl+Return");

    const LineTimes times = LineTable(*desk->database).timesOfUnit(desk->seat.unit).take().at(desk->line);
    QCOMPARE(times.hours().size(), size_t{1});
    const LineHours &hours = times.hours().begin()->second;
    QCOMPARE(hours.week[0], (DaySpans{{420, 1080}}));
    QCOMPARE(hours.exceptions.size(), size_t{1});
    QCOMPARE(hours.exceptions[0].owner, desk->headSeat.officer);
    QVERIFY(part<QWidget>("LineForm")->isVisible());
}

void LinePageTest::withdrawsALineWithAReason()
{
    QTest::keyClick(part<QTableView>("table"), Qt::Key_Return);
    part<TbButton>("statusButton")->click();
    auto *status = part<QComboBox>("statusCombo");
    status->setCurrentIndex(status->findData(static_cast<int>(LineStatus::Withdrawn)));
    press("Ctrl+Return");
    QVERIFY(!problem("LineStatusForm").isEmpty());
    QVERIFY(!lines().front().retired);
    page->findChild<QWidget *>(QStringLiteral("LineStatusForm"))
        ->findChild<QPlainTextEdit *>(QStringLiteral("reasonEdit"))
        ->setPlainText(QStringLiteral("Gộp vào 1022"));
    press("Ctrl+Return");
    QVERIFY(lines().front().retired);
    QCOMPARE(lines().size(), size_t{1}); // nothing is deleted
}

void LinePageTest::comparesAPastedListBeforeAnythingChanges()
{
    part<TbButton>("importButton")->click();
    part<QPlainTextEdit>("textEdit")
        ->setPlainText(
            QStringLiteral("Đường dây nóng: 0268 3822 108\nBộ phận Một cửa: (0268) 3822.166\nX: 08.38297598"));
    press("Ctrl+Return");
    auto *list = part<QListWidget>("differenceList");
    QCOMPARE(list->count(), 2);
    QCOMPARE(lines().size(), size_t{1});
    QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    QVERIFY(!list->item(1)->data(Qt::CheckStateRole).isValid()); // not sure: by hand
    part<TbButton>("applyButton")->click();
    QCOMPARE(lines().size(), size_t{2});
    QCOMPARE(lines().back().name, QStringLiteral("Bộ phận Một cửa"));
    QCOMPARE(list->count(), 1);
}

void LinePageTest::comparesAWorkbookAsItDoesText()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("danh ba.xlsx"));
    Sheet sheet{QStringLiteral("Danh bạ"),
                QStringLiteral("DANH BẠ ĐIỆN THOẠI, NĂM 2026"),
                {QStringLiteral("STT"), QStringLiteral("Bộ phận"), QStringLiteral("Số điện thoại")},
                {}};
    sheet.rows = {{1, QStringLiteral("Đường dây \"nóng\""), QStringLiteral("0268 3822 108")},
                  {2, QStringLiteral("Bộ phận Một cửa,\ntầng 1"), QStringLiteral("(0268) 3822.166")}};
    QVERIFY(writeXlsx({sheet}, path).ok());
    part<TbButton>("importButton")->click();
    auto *form = part<LineImportForm>("LineImportForm");
    form->importFrom(path);
    auto *list = part<QListWidget>("differenceList");
    QCOMPARE(list->count(), 1); // quotes make no other name
    part<TbButton>("applyButton")->click();
    QCOMPARE(lines().back().name, QStringLiteral("Bộ phận Một cửa, tầng 1"));

    const QString kept = part<QPlainTextEdit>("textEdit")->toPlainText();
    QFile broken(folder.filePath(QStringLiteral("cu.xls")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray::fromHex("d0cf11e0a1b11ae1"));
    broken.close();
    form->importFrom(broken.fileName());
    QVERIFY2(problem("LineImportForm").contains(QLatin1String(".xlsx")), qPrintable(problem("LineImportForm")));
    QCOMPARE(part<QPlainTextEdit>("textEdit")->toPlainText(), kept);
}

void LinePageTest::showsOfficersTheLinesWithoutTheDoors()
{
    open(desk->seat);
    QVERIFY(!part<TbButton>("addButton")->isVisible());
    QVERIFY(!part<TbButton>("importButton")->isVisible());
    QTest::keyClick(part<QTableView>("table"), Qt::Key_Return);
    QVERIFY(part<QWidget>("LineForm")->isVisible());
    QVERIFY(!part<QLineEdit>("numberEdit")->isEnabled());
    press("Ctrl+Return");
    QCOMPARE(EntryTable(*desk->database).bySubject(desk->line.as<SubjectId>()).take().size(), size_t{1});
}

void LinePageTest::alarmsTheHeadOfAnUnattendedLine()
{
    desk->clock.set(momentAt(QDate(2026, 11, 26), QTime(7, 33)));
    QSignalSpy alarms(page.get(), &LinePage::alarmsCounted);
    page->refresh();
    QCOMPARE(alarms.last().front().toInt(), 0); // not yet five minutes of its hours
    desk->clock.advance(minutes(5));
    page->refresh();
    QCOMPARE(alarms.last().front().toInt(), 1);
    QVERIFY(part<Chip>("nobodyChip")->isVisible());
    Shift shift;
    shift.officer = desk->seat.officer;
    shift.lines = {desk->line};
    shift.from = desk->clock.now();
    shift.to = shift.from + minutes(240);
    const ShiftId id = RosterDesk(*desk->pen).assign(desk->headSeat, shift).take();
    QVERIFY(ShiftDesk(*desk->pen).start(desk->seat, id).ok());
    QCOMPARE(alarms.last().front().toInt(), 0);
    QVERIFY(!part<Chip>("nobodyChip")->isVisible());
}

QTEST_MAIN(LinePageTest)
#include "tst_linepage.moc"
