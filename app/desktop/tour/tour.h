// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "store/database.h"
#include "tour/tourkeys.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace tb {

/// What the tour needs of the program, from whoever put it together.
struct TourStage {
    Database &database;
    std::function<QWidget *()> window; ///< the one that shows now; another after the language changed
    QString folder; ///< for pictures and papers
    QString login;
    QString password;
    std::function<void()> cutNetwork;
    std::function<void()> changeLanguage;
    std::function<void()> darken;
    std::function<void(const QString &)> exportPdf;
};

/// Drives the real windows through a day at the desk, looks into the journal after each step and saves pictures.
class Tour : public QObject {
    Q_OBJECT

public:
    explicit Tour(TourStage stage, QObject *parent = nullptr);

    void begin();

signals:
    /// Empty where every step worked.
    void finished(const QString &complaint);

private:
    struct Step {
        QString name;
        std::function<bool()> deed;
        std::function<bool()> done; ///< asked until it holds or the patience ends
    };

    void addSignIn();
    void addCall();
    void addAnswer();
    void addShift();
    void addLooks();
    void next();
    void poll();
    bool save(const QString &name) const;
    TourKeys keys() const { return TourKeys(m_stage.window()); }
    bool isOnDuty() const;
    bool holds(const std::function<bool(const struct Call &)> &wanted) const;

    TourStage m_stage;
    QList<Step> m_steps;
    qsizetype m_at = -1;
    Moment m_begun{};
    QElapsedTimer m_since;
    int m_beats = 0; ///< polls since the step was seen done
    QTimer m_poll;
};

} // namespace tb
