// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/status.h"

#include <QAbstractButton>

#include <optional>
#include <vector>

namespace tb {

/// What a tile says.
struct KpiFace {
    QString number; ///< "96,6%"
    QString note; ///< one short line below it
    Status status = Status::Neutral; ///< of the note
    std::vector<std::optional<int>> course; ///< day by day, for the small line; none, no line
    Tone line = &Theme::accent;

    friend bool operator==(const KpiFace &, const KpiFace &) = default;
};

/// A large figure with its name, what to think of it, and how it went. Pressing it opens the calls behind it.
class KpiTile : public QAbstractButton {
    Q_OBJECT

public:
    KpiTile(QString iconName, const QString &caption, QWidget *parent = nullptr);

    void setFace(const KpiFace &face);
    const KpiFace &face() const { return m_face; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintGround(QPainter &painter) const;
    void paintCourse(QPainter &painter, const QRectF &area) const;

    QString m_iconName;
    KpiFace m_face;
};

} // namespace tb
