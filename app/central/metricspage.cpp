// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricspage.h"

namespace tb {

namespace {

void begin(QByteArray &page, const char *name, const char *type, const char *help)
{
    page.append("# HELP ").append(name).append(' ').append(help).append('\n');
    page.append("# TYPE ").append(name).append(' ').append(type).append('\n');
}

void add(QByteArray &page, const char *name, const char *type, const char *help, qint64 value)
{
    begin(page, name, type, help);
    page.append(name).append(' ').append(QByteArray::number(value)).append('\n');
}

} // namespace

QByteArray metricsPage(const MetricsNow &now)
{
    QByteArray page;
    begin(page, "trucban_answers_total", "counter", "Questions answered, by path and status.");
    for (const auto &[key, count] : now.tally.answers()) {
        page.append("trucban_answers_total{path=\"").append(key.first).append("\",status=\"");
        page.append(QByteArray::number(key.second)).append("\"} ").append(QByteArray::number(count)).append('\n');
    }
    add(page, "trucban_abandoned_total", "counter", "Clients that left before their answer.", now.tally.abandoned());
    add(page, "trucban_held_questions", "gauge", "Questions that wait for news.", now.held);
    add(page, "trucban_database_up", "gauge", "1 where the database answers.", now.entries.ok() ? 1 : 0);
    if (now.entries.ok())
        add(page, "trucban_entries", "gauge", "Entries in the journals of all units.", now.entries.value());
    add(page, "trucban_start_time_seconds", "gauge", "When this process began to serve.", toMs(now.startedAt) / 1000);
    add(page, "trucban_certificate_expiry_seconds", "gauge", "Until when the certificate that is shown holds.",
        toMs(now.certificateUntil) / 1000);
    return page;
}

} // namespace tb
