// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview/overviewanswer.h"

#include <QThread>

namespace tb {

/// Asks a FigureWorker in its thread. Of several questions only the latest is of interest: answers to earlier ones are
/// dropped.
class FigureThread : public QObject {
    Q_OBJECT

public:
    /// `path` of the desk's database file.
    explicit FigureThread(const QString &path, QObject *parent = nullptr);
    ~FigureThread() override;

    void ask(OverviewQuestion question);
    void ask(DrillQuestion question);

signals:
    void answered(const tb::OverviewAnswer &answer);
    void listed(const tb::DrillAnswer &answer);
    void failed(const tb::Error &error);
    // To the worker.
    void asked(const tb::OverviewQuestion &question);
    void drilled(const tb::DrillQuestion &question);

private:
    QThread m_thread;
    int m_ticket = 0;
    int m_drillTicket = 0;
};

} // namespace tb
