// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accesssource.h"
#include "access/pinflow.h"
#include "access/signinflow.h"
#include "store/changenotice.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace tb {

class OfficerTile;
namespace Ui {
class SignInPage;
}

/// Who is at this desk? Shown while nobody is signed in, and laid over everything while the desk is locked: the time,
/// who is on duty, the officers of the unit, six digits or a password. No caller's name or number is ever on it.
class SignInPage : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        Database &database;
        const Clock &clock;
        ChangeNotice &notice;
        Session &session;
        SignInFlow &flow;
        PinFlow &pins;
    };

    explicit SignInPage(const Parts &parts, QWidget *parent = nullptr);
    ~SignInPage() override;

    void setUnit(UnitId unit);
    void refresh();
    /// The officer who locked the desk on duty is asked whether they are still there, or no more.
    void askPresence(bool asking);
    /// While the desk is locked: the officer is asked for the password, and told why.
    void askPassword(const QString &why);

signals:
    /// The other language is wanted.
    void languageChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectAll();
    void tick();
    void showTiles();
    void choose(OfficerTile *tile);
    void showWay();
    void connectPins();
    void showPinSetup(OfficerId officer);
    void nameSetup();
    void submit();
    void submitFresh();
    void showRefusal(const Error &error);
    void explainForgotten();
    void explainEnded();
    void begin();

    std::unique_ptr<Ui::SignInPage> m_ui;
    Session &m_session;
    SignInFlow &m_flow;
    PinFlow &m_pins;
    const Clock &m_clock;
    AccessSource m_source;
    UnitId m_unit;
    AccessFacts m_facts;
    QTimer m_tick;
    bool m_byPassword = false; ///< though there are digits
    std::optional<Moment> m_provedAt; ///< a password opened the way to new digits, and nothing else yet
};

} // namespace tb
