// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/erasuretraces.h"

#include <QElapsedTimer>
#include <QTimer>

namespace tb {

/// Does what can wait while nobody types: feeds the search index, removes what erased data left behind, and moves the
/// log into the file.
class WiringIdle : public QObject {
    Q_OBJECT

public:
    explicit WiringIdle(Database &database, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void work();

    Database &m_database;
    ErasureTraces m_traces;
    QElapsedTimer m_sinceKey;
    QTimer m_timer;
};

} // namespace tb
