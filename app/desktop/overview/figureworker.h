// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview/overviewanswer.h"
#include "store/database.h"

#include <QObject>

#include <memory>

namespace tb {

/// Counts in a thread of its own, with a Database that it opened there and that only reads: the window goes on while a
/// hundred thousand calls are counted.
class FigureWorker : public QObject {
    Q_OBJECT

public:
    static constexpr int kMostCalls = 2000;
    static constexpr int kMostOwed = 200;

    explicit FigureWorker(QString path) : m_path(std::move(path)) { }

public slots:
    void read(const tb::OverviewQuestion &question);
    void list(const tb::DrillQuestion &question);

signals:
    void answered(const tb::OverviewAnswer &answer);
    void listed(const tb::DrillAnswer &answer);
    void failed(const tb::Error &error);

private:
    Done open();
    Result<OverviewAnswer> answerTo(const OverviewQuestion &question);
    Result<DrillAnswer> answerTo(const DrillQuestion &question);
    Result<DrillAnswer> conductBehind(const DrillQuestion &question);

    QString m_path;
    std::unique_ptr<Database> m_database;
};

} // namespace tb
