// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace tb {

class MessageBar;
class TbButton;

/// A field for one code of the telephone, the button that sends it, and what came of it. Who puts them on a page says
/// what the page is for. Enter sends, Esc leaves.
class CodeForm : public QWidget {
    Q_OBJECT

public:
    void setBusy(bool busy);
    void tell(const QString &title, const QString &text);

signals:
    void typed(const QString &code);
    void left();

protected:
    /// `longest` in characters, blanks included.
    CodeForm(const QString &send, const QString &icon, int longest, QWidget *parent);

    void clearCode();
    /// Told, and the code is marked: the next one is typed over it.
    void refuse(const QString &title, const QString &text);
    void keyPressEvent(QKeyEvent *event) override;

    QLineEdit *edit() const { return m_edit; }
    TbButton *button() const { return m_go; }
    MessageBar *bar() const { return m_bar; }

private:
    void submit();

    QLineEdit *m_edit;
    TbButton *m_go;
    MessageBar *m_bar;
};

} // namespace tb
