// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwordpool.h"

#include "security/password.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace tb;

class PasswordPoolTest : public QObject {
    Q_OBJECT

private slots:
    void tellsTheRightFromTheWrong_data();
    void tellsTheRightFromTheWrong();
    void answersLaterInTheThreadOfItsOwner();
    void takesAsLongForAnOfficerWhoDoesNotExist();
    void hashesANewPassword();
    void isBusyBeyondItsQueueAndRecovers();
    void forgetsWhatWaitsWhenItEnds();

private:
    /// The quickest of three, in microseconds.
    static qint64 duration(PasswordPool &pool, const std::optional<QByteArray> &hash);

    const QString m_password = QStringLiteral("mật khẩu");
    const QByteArray m_hash = hashPassword(m_password).take();
};

void PasswordPoolTest::tellsTheRightFromTheWrong_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("matches");
    QTest::newRow("right") << true << m_password << true;
    QTest::newRow("wrong") << true << QStringLiteral("mật khẩu 2") << false;
    QTest::newRow("nobody") << false << m_password << false;
    QTest::newRow("the password of nobody") << false << QStringLiteral("nobody") << false;
}

void PasswordPoolTest::tellsTheRightFromTheWrong()
{
    QFETCH(const bool, isKnown);
    QFETCH(const QString, password);
    PasswordPool pool;
    std::optional<bool> matches;
    QVERIFY(pool.verify(isKnown ? std::optional(m_hash) : std::nullopt, password, [&matches](bool it) { matches = it; })
                .ok());
    QTRY_VERIFY(matches.has_value());
    QTEST(*matches, "matches");
}

void PasswordPoolTest::answersLaterInTheThreadOfItsOwner()
{
    PasswordPool pool;
    QThread *thread = nullptr;
    QVERIFY(pool.verify(m_hash, m_password, [&thread](bool) { thread = QThread::currentThread(); }).ok());
    QVERIFY(!thread);
    QTRY_COMPARE(thread, QThread::currentThread());
}

qint64 PasswordPoolTest::duration(PasswordPool &pool, const std::optional<QByteArray> &hash)
{
    qint64 shortest = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 3; ++i) {
        QEventLoop loop;
        QElapsedTimer timer;
        timer.start();
        if (!pool.verify(hash, QStringLiteral("wrong"), [&loop](bool) { loop.quit(); }).ok())
            return -1;
        loop.exec();
        shortest = std::min(shortest, timer.nsecsElapsed() / 1000);
    }
    return shortest;
}

void PasswordPoolTest::takesAsLongForAnOfficerWhoDoesNotExist()
{
    PasswordPool pool;
    const qint64 known = duration(pool, m_hash);
    const qint64 unknown = duration(pool, std::nullopt);
    // Anything but the same work would be a thousand times quicker; the rest is the noise of a busy machine.
    QVERIFY2(unknown > known / 4 && known > unknown / 4, qPrintable(QStringLiteral("%1 %2").arg(known).arg(unknown)));
}

void PasswordPoolTest::hashesANewPassword()
{
    PasswordPool pool;
    QByteArray hash;
    QVERIFY(pool.hash(m_password, [&hash](const Result<QByteArray> &it) { hash = it.value(); }).ok());
    QTRY_VERIFY(!hash.isEmpty());
    QVERIFY(verifyPassword(hash, m_password).ok());
}

void PasswordPoolTest::isBusyBeyondItsQueueAndRecovers()
{
    PasswordPool pool(1, 3);
    int answered = 0;
    const auto count = [&answered](bool) { ++answered; };
    for (int i = 0; i < 4; ++i)
        QVERIFY(pool.verify(m_hash, m_password, count).ok());
    const Done fifth = pool.verify(m_hash, m_password, count);
    QVERIFY(!fifth.ok());
    QCOMPARE(fifth.error().code, ErrorCode::ServerBusy);
    QTRY_COMPARE(answered, 4);
    QVERIFY(pool.verify(m_hash, m_password, count).ok());
    QTRY_COMPARE(answered, 5);
}

void PasswordPoolTest::forgetsWhatWaitsWhenItEnds()
{
    const auto witness = std::make_shared<bool>(false);
    {
        PasswordPool pool(1, 3);
        for (int i = 0; i < 4; ++i)
            QVERIFY(pool.verify(m_hash, m_password, [witness](bool) { *witness = true; }).ok());
        QVERIFY(witness.use_count() > 1);
    }
    QCoreApplication::processEvents();
    QVERIFY(!*witness);
    QCOMPARE(witness.use_count(), 1);
}

QTEST_GUILESS_MAIN(PasswordPoolTest)
#include "tst_passwordpool.moc"
