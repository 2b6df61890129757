// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/randomsource.h"
#include "command/admindesk.h"

#include <QCoreApplication>

#include <cstdio>

#include <sys/stat.h>

int main(int argc, char **argv)
{
    // What it makes is its owner's alone from the first byte on: databases and copies hold what citizens said.
    ::umask(S_IRWXG | S_IRWXO);
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("trucban-central"));
    // The log is one line of JSON for each event; whoever keeps it adds the time.
    qSetMessagePattern(QStringLiteral("%{message}"));
    const tb::SystemClock clock;
    tb::SystemRandom random;
    const tb::AdminDesk::Outcome outcome = tb::AdminDesk(clock, random).run(QCoreApplication::arguments().mid(1));
    const QByteArray text = outcome.text.toUtf8();
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), outcome.code == 0 ? stdout : stderr);
    return outcome.code;
}
