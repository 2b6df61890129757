// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

namespace tb {

enum class Presence {
    Unknown, ///< no dot
    OnDuty,
    Talking,
    Away,
    Off,
};

/// The first letters of a person's middle and given name on a disc whose colour follows from those letters. Decoration:
/// the name itself always stands beside it.
class Avatar : public QWidget {
    Q_OBJECT

public:
    explicit Avatar(int px = 36, QWidget *parent = nullptr);

    void setPerson(const QString &fullName, Presence presence = Presence::Unknown);
    QSize sizeHint() const override;

    /// "Nguyễn Thị Thu Hà" → "TH"; one word → one letter.
    static QString initialsOf(const QString &fullName);
    static QColor colourOf(const QString &initials);
    static void paint(QPainter &painter, const QRect &area, const QString &fullName, Presence presence,
                      const QColor &ground, const QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_px;
    QString m_name;
    Presence m_presence = Presence::Unknown;
};

} // namespace tb
