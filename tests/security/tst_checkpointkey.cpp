// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/checkpointkey.h"

#include "fakes/seededrandom.h"

#include <QDir>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QTemporaryDir>
#include <QTest>

using namespace tb;

class CheckpointKeyTest : public QObject {
    Q_OBJECT

private slots:
    void provesWhatItSigned();
    void isTheSameAfterARestart();
    void isReadableByItsOwnerAlone();
    void refusesAFileThatOthersMayRead();
    void refusesAFileThatIsNoKey();
    void saysWhenTheFolderIsMissing();

private:
    QString pathOf(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    SeededRandom m_random;
};

void CheckpointKeyTest::provesWhatItSigned()
{
    const CheckpointKey key = CheckpointKey::loadOrCreate(pathOf(QStringLiteral("proves")), m_random).take();
    const CheckpointKey other = CheckpointKey::loadOrCreate(pathOf(QStringLiteral("other")), m_random).take();
    const QByteArray mac = key.mac("unit 1, epoch 2, seq 3");
    QVERIFY(key.verify("unit 1, epoch 2, seq 3", mac));
    QVERIFY(!key.verify("unit 1, epoch 2, seq 4", mac));
    QVERIFY(!key.verify("unit 1, epoch 2, seq 3", mac.chopped(1)));
    QVERIFY(!key.verify("unit 1, epoch 2, seq 3", {}));
    QVERIFY(!other.verify("unit 1, epoch 2, seq 3", mac));
}

void CheckpointKeyTest::isTheSameAfterARestart()
{
    const QString path = pathOf(QStringLiteral("restart"));
    const CheckpointKey first = CheckpointKey::loadOrCreate(path, m_random).take();
    const CheckpointKey second = CheckpointKey::loadOrCreate(path, m_random).take();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto expected = QMessageAuthenticationCode::hash("head", file.readAll(), QCryptographicHash::Sha256);
    QCOMPARE(first.mac("head"), expected);
    QCOMPARE(second.mac("head"), expected);
}

void CheckpointKeyTest::isReadableByItsOwnerAlone()
{
    const QString path = pathOf(QStringLiteral("owner"));
    QVERIFY(CheckpointKey::loadOrCreate(path, m_random).ok());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
    // No half-written copy is left behind.
    const QStringList left = QDir(m_folder.path()).entryList({QStringLiteral("owner*")}, QDir::Files);
    QCOMPARE(left, QStringList{QStringLiteral("owner")});
}

void CheckpointKeyTest::refusesAFileThatOthersMayRead()
{
    const QString path = pathOf(QStringLiteral("open"));
    QVERIFY(CheckpointKey::loadOrCreate(path, m_random).ok());
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QCOMPARE(CheckpointKey::loadOrCreate(path, m_random).error().code, ErrorCode::BadFile);
}

void CheckpointKeyTest::refusesAFileThatIsNoKey()
{
    for (const int length : {0, 31, 33}) {
        QFile file(pathOf(QStringLiteral("no-key")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        file.write(QByteArray(length, 'k'));
        file.close();
        QCOMPARE(CheckpointKey::loadOrCreate(file.fileName(), m_random).error().code, ErrorCode::BadFile);
    }
}

void CheckpointKeyTest::saysWhenTheFolderIsMissing()
{
    const auto key = CheckpointKey::loadOrCreate(pathOf(QStringLiteral("missing/key")), m_random);
    QVERIFY(!key.ok());
    QCOMPARE(key.error().code, ErrorCode::BadFile);
}

QTEST_APPLESS_MAIN(CheckpointKeyTest)
#include "tst_checkpointkey.moc"
