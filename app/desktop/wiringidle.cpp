// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringidle.h"

#include "store/searchtable.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLoggingCategory>

namespace tb {

namespace {

using namespace std::chrono_literals;

constexpr auto kPace = 1s;
constexpr auto kPaceWithWork = 20ms; // after a first sync a hundred thousand texts wait
constexpr int kQuietMs = 3000;
constexpr int kPiece = 200;

} // namespace

WiringIdle::WiringIdle(Database &database, QObject *parent) : QObject(parent), m_database(database), m_traces(database)
{
    m_sinceKey.start();
    m_timer.setInterval(kPace);
    connect(&m_timer, &QTimer::timeout, this, &WiringIdle::work);
    m_timer.start();
    QCoreApplication::instance()->installEventFilter(this);
}

bool WiringIdle::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod)
        m_sinceKey.restart();
    return false;
}

void WiringIdle::work()
{
    if (m_sinceKey.elapsed() < kQuietMs || m_database.isInTransaction())
        return;
    const auto left = SearchTable(m_database).feed(kPiece);
    if (!left.ok())
        qWarning("search: %s", qPrintable(codeText(left.error().code)));
    const auto clean = m_traces.step();
    // Somebody is reading the file: the next time.
    if (!clean.ok() && clean.error().code != ErrorCode::InUse)
        qWarning("erasure: %s", qPrintable(codeText(clean.error().code)));
    const bool more = (left.ok() && left.value() > 0) || (clean.ok() && !clean.value());
    m_timer.setInterval(more ? kPaceWithWork : kPace);
    const Done done = m_database.checkpoint();
    if (!done.ok())
        qWarning("checkpoint: %s", qPrintable(codeText(done.error().code)));
}

} // namespace tb
