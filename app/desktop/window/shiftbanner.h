// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/widthtier.h"
#include "window/bannerfacts.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace tb {

class Chip;
class ElidedLabel;
class ProgressLine;
class StatTile;
class TbButton;

/// The band on top: am I on duty, until when, who is next, what is waiting. 64 px and the line of the shift below.
class ShiftBanner : public QWidget {
    Q_OBJECT

public:
    explicit ShiftBanner(QWidget *parent = nullptr);

    void setFacts(const BannerFacts &facts);
    /// Narrow windows get a short search field and fewer words; the narrowest a menu in the place of the rail.
    void setTier(WidthTier tier);
    QLineEdit *searchEdit() const { return m_search; }

signals:
    /// The button at the right, or the key that stands on it.
    void shiftAsked();
    /// One of the numbers: "today", "callback", "due", "overdue" or "lines".
    void countChosen(const QString &count);
    /// The menu of the rooms, to be opened at this point of the screen.
    void menuAsked(const QPoint &at);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeMenu(QHBoxLayout *row);
    void makeTiles(QHBoxLayout *row);
    void makeSearch(QHBoxLayout *row);
    StatTile *tile(QHBoxLayout *row, const QString &icon, int status, const QString &caption, const QString &count);
    void showTiles(const BannerFacts &facts);
    void showButton(const BannerFacts &facts);
    void fit();
    void makeRoom();

    Chip *m_chip;
    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    QWidget *m_rule = nullptr; ///< before the numbers
    StatTile *m_answered = nullptr;
    StatTile *m_attended = nullptr;
    StatTile *m_callBack = nullptr;
    StatTile *m_due = nullptr;
    StatTile *m_overdue = nullptr;
    QLineEdit *m_search = nullptr;
    TbButton *m_button;
    ProgressLine *m_line;
    TbButton *m_menu = nullptr; ///< instead of the rail
    BannerFacts m_facts;
    WidthTier m_tier = WidthTier::Large;
};

} // namespace tb
