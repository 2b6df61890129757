// SPDX-License-Identifier: GPL-3.0-or-later
#include "gapreader.h"
#include "gapwriter.h"
#include "routerfixture.h"

#include <QThread>

#include <atomic>

using namespace tb;

/// Many write into one unit's journal at once and take one in twenty back, while others follow it by their cursor:
/// nobody may ever step over a place. TRUCBAN_GAP_WRITERS (16) and TRUCBAN_GAP_ENTRIES (20 each) make it longer.
class ReaderGapTest : public QObject {
    Q_OBJECT
private slots:
    void nobodyStepsOverAPlace();
    void numbersFromASequenceWouldBeSteppedOver();
};

namespace {

constexpr int kReaders = 4;

int setting(const char *name, int fallback)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(name, &ok);
    return ok ? value : fallback;
}

struct Followed {
    std::vector<std::unique_ptr<GapReader>> readers;
    qint64 written = 0;
};

// Every thread has a connection of its own, as a process would.
Followed race(const QString &place, RouterFixture &f, bool planted)
{
    const int writers = setting("TRUCBAN_GAP_WRITERS", 16);
    const int entries = setting("TRUCBAN_GAP_ENTRIES", 20);
    Followed followed;
    std::atomic_bool over = false;
    std::atomic<qint64> written = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int reader = 0; reader < kReaders; ++reader) {
        followed.readers.push_back(std::make_unique<GapReader>(f.unit, planted));
        threads.emplace_back(
            QThread::create([&over, &place, reader = followed.readers.back().get()] { reader->follow(place, over); }));
    }
    const size_t firstWriter = threads.size();
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back(QThread::create([&, writer] {
            GapWriter one(place, f.unit, f.key, static_cast<quint32>(writer + 1), planted);
            written += one.write(entries);
        }));
    }
    for (const auto &thread : threads)
        thread->start();
    for (size_t i = firstWriter; i < threads.size(); ++i)
        threads[i]->wait();
    over = true;
    for (size_t i = 0; i < firstWriter; ++i)
        threads[i]->wait();
    followed.written = written;
    return followed;
}

} // namespace

void ReaderGapTest::nobodyStepsOverAPlace()
{
    RouterFixture f;
    const qint64 before = f.router->ledger().log(f.unit).take().lastSeq;
    const Followed followed = race(f.path(), f, false);
    QVERIFY(followed.written > 0);
    for (const auto &reader : followed.readers) {
        QVERIFY2(reader->complaint().isEmpty(), qPrintable(reader->complaint()));
        QCOMPARE(reader->seen(), before + followed.written);
    }
}

// The test above is worth something only if it finds the mistake that is usually made.
void ReaderGapTest::numbersFromASequenceWouldBeSteppedOver()
{
    RouterFixture f;
    if (!f.database->isShared())
        QSKIP("a file has one writer: its numbers cannot become visible out of order");
    QVERIFY(f.database->runScript(GapWriter::plantedSchema()).ok());
    const Followed followed = race(f.path(), f, true);
    QVERIFY(followed.written > 0);
    bool missed = false;
    for (const auto &reader : followed.readers)
        missed = missed || reader->seen() < followed.written || !reader->complaint().isEmpty();
    QVERIFY2(missed, "the race did not even catch a sequence");
}

QTEST_GUILESS_MAIN(ReaderGapTest)
#include "tst_readergap.moc"
