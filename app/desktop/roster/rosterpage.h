// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/rosterprint.h"
#include "roster/rosterroom.h"

#include <QDate>
#include <QWidget>

#include <memory>

class QMenu;

namespace tb {

class RosterEdits;
class RosterModel;
class RosterSide;
struct RosterSheet;
namespace Ui {
class RosterPage;
}

/// The roster of a week or a month. Heads plan it, by keyboard alone if they like; officers read it and ask others to
/// stand in.
class RosterPage : public QWidget {
    Q_OBJECT

public:
    explicit RosterPage(const RosterRoom &room, QWidget *parent = nullptr);
    ~RosterPage() override;

    void setSeat(const Seat &seat);
    /// Reads shifts from a file as RosterDesk::importCsv() wants it.
    void importFrom(const QString &path);

public slots:
    void refresh();

signals:
    /// A sentence for the toast.
    void told(const QString &sentence);
    /// How many gaps the week has from now on.
    void gapsCounted(int gaps);
    /// What is in sight, on paper.
    void printAsked(const tb::UnitId &unit, const tb::RosterPrint &asked);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectBar();
    void connectGrid();
    void connectSide();
    void addKeys();
    void fit();
    void fitBar();
    void showSide(bool open);
    int datesWidth() const;
    void fitSoon();
    void showBar(const RosterSheet &sheet);
    void turn(int steps);
    void showMonth(bool month);
    void showCell();
    void jump(bool conflict);
    void openMenu();
    void openPrintMenu();
    void addPrinting(QMenu *menu);
    void addDeeds(QMenu *menu);
    void askFile();
    void complain(const Error &error);
    bool leads();

    RosterRoom m_room;
    std::unique_ptr<Ui::RosterPage> m_ui;
    RosterModel *m_model;
    RosterEdits *m_edits;
    RosterSide *m_side;
    Seat m_seat;
    QDate m_first;
    bool m_leads = false;
    bool m_month = false;
    bool m_narrow = false; ///< grid or panel, one at a time
    bool m_sideOpen = false;
};

} // namespace tb
