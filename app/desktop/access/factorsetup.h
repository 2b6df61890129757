// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace tb {

class MessageBar;
class PlainLabel;
class QrCode;
class TbButton;

/// Two-factor sign-in is set up: a QR code for the telephone, the same as text, and one code typed to prove that it
/// works. Esc puts it off, or goes back where the city wants it.
class FactorSetup : public QWidget {
    Q_OBJECT

public:
    enum class Why { Offered, Required, Renewal };

    explicit FactorSetup(QWidget *parent = nullptr);

    /// Until showSecret() there is nothing to scan.
    void begin(Why why);
    void showSecret(const QString &secret, const QString &uri);
    void clear();
    void setBusy(bool busy);
    void tellWrong();
    void tell(const QString &title, const QString &text);

signals:
    void typed(const QString &code);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void submit();

    PlainLabel *m_why;
    QrCode *m_picture;
    PlainLabel *m_secret;
    QLineEdit *m_edit;
    TbButton *m_go;
    TbButton *m_later;
    MessageBar *m_bar;
};

} // namespace tb
