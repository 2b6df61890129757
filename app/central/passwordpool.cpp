// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwordpool.h"

#include "security/password.h"

#include <QThread>

#include <utility>

namespace tb {

PasswordPool::PasswordPool(int threads, int queue)
{
    m_threads.setMaxThreadCount(threads > 0 ? threads : QThread::idealThreadCount());
    m_capacity = m_threads.maxThreadCount() + queue;
    if (Result<QByteArray> nobody = hashPassword(QStringLiteral("nobody")); nobody.ok())
        m_nobody = nobody.take();
}

PasswordPool::~PasswordPool()
{
    m_threads.clear();
    m_threads.waitForDone();
}

Done PasswordPool::verify(const std::optional<QByteArray> &hash, const QString &password, OnVerified then)
{
    const bool isKnown = hash.has_value();
    return start(
        [stored = hash.value_or(m_nobody), password]() -> Outcome {
            const Done verified = verifyPassword(stored, password);
            return verified.ok() ? Outcome(QByteArray()) : Outcome(verified.error());
        },
        [isKnown, then = std::move(then)](const Outcome &outcome) { then(isKnown && outcome.ok()); });
}

Done PasswordPool::hash(const QString &password, OnHashed then)
{
    return start([password] { return hashPassword(password); }, std::move(then));
}

Done PasswordPool::start(std::function<Outcome()> job, std::function<void(Outcome)> then)
{
    if (static_cast<int>(m_waiting.size()) >= m_capacity)
        return Error{ErrorCode::ServerBusy, QStringLiteral("too many sign-ins at a time")};
    const quint64 ticket = ++m_lastTicket;
    // What is to be done then stays in this thread: it may hold the handle of a question.
    m_waiting.emplace(ticket, std::move(then));
    m_threads.start([this, ticket, job = std::move(job)] {
        QMetaObject::invokeMethod(
            &m_home, [this, ticket, outcome = job()] { finish(ticket, outcome); }, Qt::QueuedConnection);
    });
    return {};
}

void PasswordPool::finish(quint64 ticket, const Outcome &outcome)
{
    if (const auto node = m_waiting.extract(ticket))
        node.mapped()(outcome);
}

} // namespace tb
