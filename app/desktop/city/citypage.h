// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "city/cityroom.h"
#include "domain/ids.h"
#include "domain/unitstatus.h"

#include <QModelIndex>
#include <QTimer>
#include <QWidget>

#include <array>
#include <memory>
#include <optional>

class QListView;

namespace tb {

class CityModel;
class StatTile;
class UnitTileDelegate;
namespace Ui {
class CityPage;
}

/// Every unit of the city at a glance, for inspectors: who is attended, what is lost, what is late; the worst first.
/// Asks the server while it is looked at; without the server it keeps the last picture and says how old it is.
class CityPage : public QWidget {
    Q_OBJECT

public:
    explicit CityPage(const CityRoom &room, QWidget *parent = nullptr);
    ~CityPage() override;

    /// Null: nobody who may see it.
    void setOfficer(OfficerId officer);

    static constexpr std::chrono::seconds kEvery{20};

signals:
    /// The number was copied, to be rung from the telephone.
    void numberCopied(const QString &number);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Tile { Attended, Rate, Owed, Overdue, Silent, kTiles };

    void makeTiles();
    void makeViews();
    void ask();
    void showCity(const std::vector<UnitStatus> &units);
    void fail(const Error &error);
    void showHead(const std::vector<UnitStatus> &units);
    void showTiles(const std::vector<UnitStatus> &units);
    void choose(const QModelIndex &index);
    void select(const UnitStatus &status);
    void showDetail(const UnitStatus *status);
    void fitHeights();
    void dial();

    CityRoom m_room;
    std::unique_ptr<Ui::CityPage> m_ui;
    CityModel *m_offices;
    CityModel *m_wards;
    CityModel *m_concerns;
    UnitTileDelegate *m_tile;
    std::array<StatTile *, kTiles> m_tiles{};
    QTimer m_timer;
    OfficerId m_officer;
    std::optional<Moment> m_asOf;
    std::optional<UnitStatus> m_chosen;
};

} // namespace tb
