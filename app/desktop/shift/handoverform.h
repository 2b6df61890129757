// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/handover.h"
#include "shift/shiftview.h"

#include <QFrame>
#include <QSet>

#include <memory>

namespace tb {

class MatterItem;
namespace Ui {
class HandoverForm;
}

/// The handover sheet: open matters gathered by themselves, a note, who takes over.
class HandoverForm : public QFrame {
    Q_OBJECT

public:
    explicit HandoverForm(QWidget *parent = nullptr);
    ~HandoverForm() override;

    /// Keeps ticks, note and receiver that the officer has touched.
    void show(const ShiftView &view);
    Handover handover() const;
    QString note() const;
    void setNote(const QString &note);
    /// To the note, where writing begins.
    void begin();
    /// What keeps the sheet from being signed; empty takes it away.
    void complain(const QString &sentence);

signals:
    void noteEdited();
    void handoverAsked();

private:
    void showMatters(const ShiftView &view);
    void showReceivers(const ShiftView &view);

    std::unique_ptr<Ui::HandoverForm> m_ui;
    QList<MatterItem *> m_items;
    QSet<CallId> m_kept; ///< not left to the next officer
    std::vector<Call> m_shown;
    OfficerId m_officer; ///< whose shift it is
    bool m_receiverTouched = false;
};

} // namespace tb
