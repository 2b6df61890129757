// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accountflow.h"

#include <QFrame>

class QLineEdit;
class QVBoxLayout;

namespace tb {

class FieldLabel;
class MessageBar;
class PlainLabel;
class TbButton;

/// The card of one's own sign-in: at which desks it is open, a way to end it at all others, and another password at any
/// time. Both ask for the present password. What was typed is gone when another officer sits down.
class AccountCard : public QFrame {
    Q_OBJECT

public:
    /// `flow` and what it stands on outlive the card.
    AccountCard(AccountFlow &flow, std::function<QString(const Error &)> explain, QWidget *parent = nullptr);

    /// Another officer, or the same one at a desk of this id.
    void begin(DeskId here);

signals:
    /// A sentence for the toast.
    void told(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLineEdit *addSecret(const QString &label, const char *name, QVBoxLayout &column);
    void addButtons(QVBoxLayout &column);
    void connectFlow();
    void showStanding(const AccountStanding &standing);
    void change();
    void end();
    bool hasPassword();
    AccountFlow::Shown shown() const;
    void askCode(bool wrong);
    void clear();

    AccountFlow &m_flow;
    std::function<QString(const Error &)> m_explain;
    DeskId m_here;
    PlainLabel *m_since;
    PlainLabel *m_desks;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_fresh = nullptr;
    QLineEdit *m_repeat = nullptr;
    FieldLabel *m_codeLabel;
    QLineEdit *m_code;
    MessageBar *m_bar;
    TbButton *m_end;
    TbButton *m_change;
};

} // namespace tb
