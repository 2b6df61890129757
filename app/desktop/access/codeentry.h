// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace tb {

class MessageBar;
class TbButton;

/// Where an officer types the code of the telephone, after the password was right; or a code that was written down.
/// Blanks do not matter. Esc goes back.
class CodeEntry : public QWidget {
    Q_OBJECT

public:
    explicit CodeEntry(QWidget *parent = nullptr);

    void begin();
    void clear();
    void setBusy(bool busy);
    /// The code was wrong, used before, or the telephone's clock is.
    void tellWrong();
    void tell(const QString &title, const QString &text);

signals:
    void typed(const QString &code);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();

    QLineEdit *m_edit;
    TbButton *m_go;
    MessageBar *m_bar;
};

} // namespace tb
