// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accesssource.h"
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
/// who is on duty, the officers of the unit, a password. No caller's name or number is ever on it.
class SignInPage : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        Database &database;
        const Clock &clock;
        ChangeNotice &notice;
        Session &session;
        SignInFlow &flow;
    };

    explicit SignInPage(const Parts &parts, QWidget *parent = nullptr);
    ~SignInPage() override;

    void setUnit(UnitId unit);
    void refresh();

    static constexpr size_t kMostTiles = 7;

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
    void fit();
    void tick();
    void showTiles(const std::vector<AccessPerson> &people);
    void choose(OfficerTile &tile);
    OfficerTile *chosen() const;
    void submit();
    void submitFresh();
    void showRefusal(const Error &error);
    void explainForgotten();
    void begin();

    std::unique_ptr<Ui::SignInPage> m_ui;
    Session &m_session;
    SignInFlow &m_flow;
    const Clock &m_clock;
    AccessSource m_source;
    UnitId m_unit;
    AccessFacts m_facts;
    QList<OfficerTile *> m_tiles;
    QTimer m_tick;
};

} // namespace tb
