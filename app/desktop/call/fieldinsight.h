// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QScrollArea;

namespace tb {

/// The field that has the keys stays in sight, also where a hint or a strip above it takes its place.
class FieldInSight : public QObject {
    Q_OBJECT

public:
    /// Watches the part that scrolls for as long as it lives.
    explicit FieldInSight(QScrollArea *area);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QScrollArea *m_area;
};

} // namespace tb
