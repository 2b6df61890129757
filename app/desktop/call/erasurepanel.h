// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "duty/erasuredesk.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tb {

class ComposedEdit;
class FieldLabel;
class MessageBar;
class PlainLabel;
class TbButton;

/// Asks on which basis a caller is to be forgotten, and then once more, saying what goes and what stays. The last word
/// is a button of its own: no key that saves elsewhere erases anything. It asks for the password as well: whoever finds
/// the desk open erases nothing.
class ErasurePanel : public QWidget {
    Q_OBJECT

public:
    explicit ErasurePanel(QWidget *parent = nullptr);

    /// From the beginning, for this call.
    void begin(const Call &call);
    /// Ctrl+Enter: from the basis to the last question.
    void goOn();
    void showFailure(const QString &sentence);
    /// The password was right, and a code of the telephone is asked for as well; `wrong` where one was typed.
    void askCode(bool wrong);
    void setBusy(bool busy);
    /// Without one nobody is asked who they are.
    void setAsksPassword(bool asks) { m_asksPassword = asks; }
    QString password() const;
    QString code() const;

protected:
    void hideEvent(QHideEvent *event) override;

signals:
    void eraseAsked(const tb::ErasureDraft &draft);
    void cancelled();

private:
    void addFields(class QVBoxLayout &column);
    void addQuestion(QVBoxLayout &column);
    void addProof(QVBoxLayout &column);
    void forgetProof();
    void ask();
    void addButtons(QVBoxLayout &column);
    void showPage(bool question);
    void mark(QWidget *field, const QString &hint);
    ErasureDraft draft();

    PlainLabel *m_title;
    MessageBar *m_bar;
    FieldLabel *m_basisLabel = nullptr;
    QComboBox *m_basis;
    FieldLabel *m_paperLabel = nullptr;
    ComposedEdit *m_paper;
    PlainLabel *m_hint;
    PlainLabel *m_goes;
    PlainLabel *m_stays;
    PlainLabel *m_beyond;
    FieldLabel *m_passwordLabel = nullptr;
    QLineEdit *m_password;
    FieldLabel *m_codeLabel = nullptr;
    QLineEdit *m_code;
    TbButton *m_cancel;
    TbButton *m_back;
    TbButton *m_next;
    TbButton *m_erase;
    bool m_question = false;
    bool m_asksPassword = false;
};

} // namespace tb
