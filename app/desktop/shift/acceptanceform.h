// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shift/shiftview.h"

#include <QFrame>

#include <memory>

namespace tb {

class MatterItem;
namespace Ui {
class AcceptanceForm;
}

/// What another officer handed over, to be read and accepted with the own account.
class AcceptanceForm : public QFrame {
    Q_OBJECT

public:
    explicit AcceptanceForm(QWidget *parent = nullptr);
    ~AcceptanceForm() override;

    /// Keeps the remark while the same handover waits.
    void show(const ShiftView &view);
    /// The handover that is shown; null for none.
    ShiftId shift() const { return m_shift; }
    QString remark() const;
    /// To the remark; one key from there accepts.
    void begin();
    /// What keeps it from being accepted; empty takes it away.
    void complain(const QString &sentence);

signals:
    void acceptAsked();
    void recordAsked();

private:
    void showMatters(const ShiftView &view);

    std::unique_ptr<Ui::AcceptanceForm> m_ui;
    QList<MatterItem *> m_items;
    std::optional<HandoverSheet> m_shown;
    ShiftId m_shift;
};

} // namespace tb
