// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/segmentedcontrol.h"
#include "settings/settingspage.h"

#include <QFile>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QtTest>

using namespace tb;

class SettingsTest : public QObject {
    Q_OBJECT
private slots:
    void keepsWhatWasChosen();
    void beginsWithoutAFile();
    void survivesAFileOfNonsense();
    void tellsWhenItCannotBeKept();
    void changesAtOnce();
    void staysSilentWhenItIsTold();
};

void SettingsTest::keepsWhatWasChosen()
{
    const QTemporaryDir folder;
    const PreferenceFile file(folder.filePath(QStringLiteral("desk.ini")));
    const Preferences wanted{QStringLiteral("en"), Preferences::Ground::AsTheComputer, 150};
    QVERIFY(file.save(wanted).ok());
    QCOMPARE(file.load(), wanted);
}

void SettingsTest::beginsWithoutAFile()
{
    const QTemporaryDir folder;
    QCOMPARE(PreferenceFile(folder.filePath(QStringLiteral("none.ini"))).load(), Preferences());
}

void SettingsTest::survivesAFileOfNonsense()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("desk.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\nlanguage=klingon\nground=plaid\nzoom=5000\n");
    file.close();
    const Preferences read = PreferenceFile(file.fileName()).load();

    QCOMPARE(read.language, QStringLiteral("vi"));
    QCOMPARE(read.ground, Preferences::Ground::Light);
    QCOMPARE(read.zoomPercent, PreferenceFile::kLargest);
}

void SettingsTest::tellsWhenItCannotBeKept()
{
    const QTemporaryDir folder;
    QVERIFY(QFile(folder.filePath(QStringLiteral("file"))).open(QIODevice::WriteOnly));
    const PreferenceFile file(folder.filePath(QStringLiteral("file/desk.ini")));
    QCOMPARE(file.save({}).error().code, ErrorCode::ReadOnly);
}

void SettingsTest::changesAtOnce()
{
    SettingsPage page;
    QSignalSpy changed(&page, &SettingsPage::changed);
    page.findChild<QSlider *>(QStringLiteral("zoomSlider"))->setValue(20);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(page.preferences().zoomPercent, 200);
    emit page.findChild<SegmentedControl *>(QStringLiteral("languageControl"))->chosen(1);
    QCOMPARE(page.preferences().language, QStringLiteral("en"));
    emit page.findChild<SegmentedControl *>(QStringLiteral("themeControl"))->chosen(1);
    QCOMPARE(page.preferences().ground, Preferences::Ground::Dark);
    QCOMPARE(changed.count(), 3);
}

void SettingsTest::staysSilentWhenItIsTold()
{
    SettingsPage page;
    QSignalSpy changed(&page, &SettingsPage::changed);
    page.setPreferences({QStringLiteral("en"), Preferences::Ground::Dark, 120});
    QCOMPARE(changed.count(), 0);
    QCOMPARE(page.findChild<QSlider *>(QStringLiteral("zoomSlider"))->value(), 12);
}

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
