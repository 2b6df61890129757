// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineroomfixture.h"

using namespace tb;

/// The room of the lines in both languages, light and dark, small and with large letters.
class LineSizesTest : public QObject, private LineRoomFixture {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadFonts().ok()); }
    void init() { start(); }
    void fitsEverySize_data();
    void fitsEverySize();

private:
    /// A second number with a long name, and a failed check.
    void fillTheOffice();
    /// For whoever wants to look: TRUCBAN_PICTURES names a folder.
    void keepPicture(const char *name)
    {
        const QString folder = qEnvironmentVariable("TRUCBAN_PICTURES");
        const QString file
            = QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(name), QLatin1String(QTest::currentDataTag()));
        if (!folder.isEmpty())
            page->grab().save(file);
    }
};

void LineSizesTest::fitsEverySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("zoom");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("language");
    QTest::newRow("usual") << QSize(1278, 594) << 1.0 << false << QStringLiteral("vi");
    QTest::newRow("english") << QSize(1278, 594) << 1.0 << false << QStringLiteral("en");
    QTest::newRow("small") << QSize(1192, 560) << 1.0 << true << QStringLiteral("vi");
    QTest::newRow("large letters") << QSize(1366, 660) << 2.0 << false << QStringLiteral("vi");
}

void LineSizesTest::fillTheOffice()
{
    LineDraft other;
    other.number = QStringLiteral("0268 3822 190");
    other.name = QStringLiteral("Phòng Văn hóa – Xã hội, Giáo dục và Đào tạo của phường");
    other.publishedOn = QStringLiteral("Cổng TTĐT · 1022 · niêm yết");
    QVERIFY(doors->registerLine(desk->headSeat, other).ok());
    CheckDraft check;
    check.line = desk->line;
    check.at = desk->clock.now();
    check.result = CheckResult::RangOut;
    QVERIFY(checkDesk->record(desk->headSeat, check).ok());
}

// Nothing beside the table is wider than the room it has; the picture can be kept to be looked at.
void LineSizesTest::fitsEverySize()
{
    QFETCH(QSize, size);
    QFETCH(double, zoom);
    QFETCH(bool, dark);
    QFETCH(QString, language);
    QTranslator words;
    QVERIFY(words.load(QStringLiteral(":/i18n/trucban_%1.qm").arg(language)));
    qApp->installTranslator(&words);
    applyAppearance(*qApp, {dark, zoom});
    open(desk->headSeat);
    fillTheOffice();
    page->resize(size);
    page->refresh();
    QCoreApplication::processEvents();
    keepPicture("lines");
    QVERIFY2(page->minimumSizeHint().width() <= size.width(),
             qPrintable(QString::number(page->minimumSizeHint().width())));
    auto *table = part<QTableView>("table");
    int columns = 0;
    for (int column = 0; column < LineModel::Columns; ++column)
        columns += table->columnWidth(column);
    QVERIFY(columns <= table->viewport()->width());
    QVERIFY(!table->isColumnHidden(LineModel::State));
    for (const char *button : {"addButton", "importButton"}) {
        part<TbButton>(button)->click();
        QCoreApplication::processEvents();
        keepPicture(button);
        QVERIFY(page->minimumSizeHint().width() <= size.width());
    }
    press("Esc");
    QTest::keyClick(table, Qt::Key_Return);
    for (const char *button : {"hoursButton", "statusButton"}) {
        part<TbButton>(button)->click();
        QCoreApplication::processEvents();
        keepPicture(button);
        QVERIFY(page->minimumSizeHint().width() <= size.width());
        press("Esc");
        QTest::keyClick(table, Qt::Key_Return);
    }
    qApp->removeTranslator(&words);
}

QTEST_MAIN(LineSizesTest)
#include "tst_linesizes.moc"
