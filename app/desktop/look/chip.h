// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/status.h"

#include <QWidget>

namespace tb {

/// What a chip says. The word is never missing.
struct ChipContent {
    QString text;
    QString icon; ///< may be empty
    Status status = Status::Neutral;
    bool solid = false; ///< full colour: someone waits for us right now

    bool operator==(const ChipContent &) const = default;
};

/// A small rounded word with an icon, as a widget and as a painter for list rows.
class Chip : public QWidget {
    Q_OBJECT

public:
    enum class Size { Small, Pill }; ///< 23 px in rows, 36 px in the banner

    explicit Chip(QWidget *parent = nullptr);
    explicit Chip(const ChipContent &content, QWidget *parent = nullptr);

    void setContent(const ChipContent &content);
    const ChipContent &content() const { return m_content; }
    void setSize(Size size);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static QSize sizeFor(const QWidget *widget, const ChipContent &content, Size size = Size::Small);
    /// Fills `area`, which should be as large as sizeFor() says.
    static void paintChip(QPainter &painter, const QRect &area, const ChipContent &content, const QWidget *widget,
                          Size size = Size::Small);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipContent m_content;
    Size m_size = Size::Small;
};

} // namespace tb
