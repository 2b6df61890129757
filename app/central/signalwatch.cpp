// SPDX-License-Identifier: GPL-3.0-or-later
#include "signalwatch.h"

#include <csignal>

#include <sys/signalfd.h>
#include <unistd.h>

namespace tb {

Done SignalWatch::begin()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGHUP);
    if (pthread_sigmask(SIG_BLOCK, &set, nullptr) != 0)
        return Error{ErrorCode::Internal, QStringLiteral("signals")};
    m_descriptor = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
    if (m_descriptor < 0)
        return Error{ErrorCode::Internal, QStringLiteral("signals")};
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] {
        signalfd_siginfo caught;
        if (read(m_descriptor, &caught, sizeof caught) == qsizetype{sizeof caught})
            caught.ssi_signo == SIGHUP ? m_onReload() : m_onStop();
    });
    return {};
}

SignalWatch::~SignalWatch()
{
    m_notifier.reset();
    if (m_descriptor >= 0)
        close(m_descriptor);
}

} // namespace tb
