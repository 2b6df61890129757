// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"

#include <QFrame>
#include <QList>

class QComboBox;
class QHBoxLayout;

namespace tb {

/// Somebody who may go on with a matter.
struct TakerChoice {
    OfficerId officer; ///< null: nobody yet
    QString text;

    friend bool operator==(const TakerChoice &, const TakerChoice &) = default;
};

/// One open matter on the sheet of a handover, and who goes on with it.
class MatterItem : public QFrame {
    Q_OBJECT

public:
    MatterItem(const Call &call, Moment now, QWidget *parent = nullptr);

    /// The sheet that is written: who takes it is chosen. The first choice is the usual one.
    void offer(const QList<TakerChoice> &choices, OfficerId chosen);
    /// The sheet that is read: the name is shown.
    void name(const QString &taker);

    CallId call() const { return m_call; }
    OfficerId taker() const;

signals:
    /// By the person. `usual`: the first of the choices.
    void takerChosen(bool usual);

private:
    CallId m_call;
    QString m_title;
    QHBoxLayout *m_row;
    QComboBox *m_takers = nullptr;
    QList<TakerChoice> m_choices;
};

} // namespace tb
