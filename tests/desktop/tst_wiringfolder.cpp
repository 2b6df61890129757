// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settingtable.h"
#include "wiringfolder.h"
#include "wiringinstance.h"
#include "wiringoptions.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace tb;

/// How the program begins: its command line, its folder, its only window.
class WiringFolderTest : public QObject {
    Q_OBJECT
private slots:
    void readsTheCommandLine();
    void refusesWhatItDoesNotKnow();
    void makesTheFolderForItsOwnerAlone();
    void letsOneProgramInAtATime();
    void setsADamagedFileAsideAndBeginsAfresh();
    void aSecondStartCallsTheFirst();
};

void WiringFolderTest::readsTheCommandLine()
{
    const auto options = WiringOptions::read({QStringLiteral("trucban"), QStringLiteral("--data"), QStringLiteral("/x"),
                                              QStringLiteral("--code-index"), QStringLiteral("2"),
                                              QStringLiteral("--language"), QStringLiteral("en")});
    QVERIFY(options.ok());
    QCOMPARE(options.value().data, QStringLiteral("/x"));
    QCOMPARE(options.value().codeIndex, 2);
    QCOMPARE(options.value().language, QStringLiteral("en"));
}

void WiringFolderTest::refusesWhatItDoesNotKnow()
{
    for (const char *word : {"--nonsense", "leftover"})
        QCOMPARE(WiringOptions::read({QStringLiteral("trucban"), QString::fromLatin1(word)}).error().code,
                 ErrorCode::BadArguments);
    QCOMPARE(WiringOptions::read({QStringLiteral("trucban"), QStringLiteral("--language"), QStringLiteral("fr")})
                 .error()
                 .code,
             ErrorCode::BadArguments);
}

void WiringFolderTest::makesTheFolderForItsOwnerAlone()
{
    const QTemporaryDir place;
    WiringFolder folder(place.filePath(QStringLiteral("a/b")));
    QVERIFY(folder.take().ok());
    const auto rights = QFile::permissions(folder.path());
    QVERIFY(!(rights & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)));
    QVERIFY(folder.open().ok());
}

void WiringFolderTest::letsOneProgramInAtATime()
{
    const QTemporaryDir place;
    WiringFolder first(place.path());
    QVERIFY(first.take().ok());
    WiringFolder second(place.path());
    QCOMPARE(second.take().error().code, ErrorCode::InUse);
}

void WiringFolderTest::setsADamagedFileAsideAndBeginsAfresh()
{
    const QTemporaryDir place;
    WiringFolder folder(place.path());
    QVERIFY(folder.take().ok());
    QFile file(folder.databasePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QCOMPARE(folder.open().error().code, ErrorCode::Corrupt);
    const auto aside = folder.setAside(QStringLiteral("1"));
    QVERIFY(aside.ok());
    QCOMPARE(QFileInfo(aside.value()).size(), 8192);
    QVERIFY(folder.open().ok());
}

void WiringFolderTest::aSecondStartCallsTheFirst()
{
    const QTemporaryDir place;
    WiringInstance first(place.path());
    QVERIFY(!WiringInstance(place.path()).callFirst());
    first.listen();
    QSignalSpy called(&first, &WiringInstance::called);
    QVERIFY(WiringInstance(place.path()).callFirst());
    QTRY_COMPARE(called.size(), 1);
}

QTEST_MAIN(WiringFolderTest)
#include "tst_wiringfolder.moc"
