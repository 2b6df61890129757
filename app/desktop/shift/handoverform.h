// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/handover.h"
#include "shift/matteritem.h"
#include "shift/shiftview.h"

#include <QFrame>
#include <QHash>

#include <memory>

class QCheckBox;

namespace tb {

namespace Ui {
class HandoverForm;
}

/// The handover sheet: open matters gathered by themselves with who goes on with each, lines that do not work, a note,
/// who takes over.
class HandoverForm : public QFrame {
    Q_OBJECT

public:
    explicit HandoverForm(QWidget *parent = nullptr);
    ~HandoverForm() override;

    /// Keeps takers, faults, note and receiver that the officer has touched.
    void show(const ShiftView &view);
    Handover handover() const;
    /// Somebody takes over, or it was said that nobody is here.
    bool knowsReceiver() const;
    QString note() const;
    /// Not typed by the officer just now: it is on the disk already.
    void setNote(const QString &note);
    /// The note was saved as a draft at this moment.
    void showSaved(Moment at);
    /// To the note, where writing begins.
    void begin();
    /// What keeps the sheet from being signed; empty takes it away.
    void complain(const QString &sentence);

signals:
    void noteEdited();
    void handoverAsked();

private:
    void showMatters();
    QString mattersWords() const;
    void showFaults();
    void showReceivers();
    void offerTakers();
    QList<TakerChoice> choices() const;
    OfficerId receiver() const;

    std::unique_ptr<Ui::HandoverForm> m_ui;
    ShiftView m_view;
    QList<MatterItem *> m_items;
    QStringList m_shown; ///< the faces of m_items
    QList<TakerChoice> m_receivers;
    QHash<CallId, OfficerId> m_takers; ///< chosen by the officer; the rest goes the usual way
    QList<QCheckBox *> m_faults;
    std::vector<LineId> m_faultLines; ///< beside m_faults
    bool m_receiverTouched = false;
};

} // namespace tb
