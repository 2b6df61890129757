// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/papersdesk.h"

#include <QFrame>

#include <functional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace tb {

class MessageBar;
class PlainLabel;
class TbButton;

/// What the card of the papers works with. All of it outlives the card.
struct PaperRoom {
    PapersDesk &papers;
    std::function<QString(const Error &)> explain; ///< the sentence for a person
};

/// Who signs the unit's papers, and the number and place they bear: everybody reads it, the head sets it for all desks.
class PaperSettings : public QFrame {
    Q_OBJECT

public:
    explicit PaperSettings(PaperRoom room, QWidget *parent = nullptr);

    /// Reads what the unit has set; what was changed and not saved is given up.
    void setSeat(const std::optional<Seat> &seat);

signals:
    void saved();

private:
    void makeHead(QVBoxLayout *column);
    void makeSigner(QVBoxLayout *column);
    void read();
    void showSigner();
    void takeSigner();
    void save();
    QString paper() const;
    QString why(const Error &error) const;

    PaperRoom m_room;
    PlainLabel *m_hint;
    QLineEdit *m_symbol;
    QLineEdit *m_place;
    QComboBox *m_kinds;
    QPlainTextEdit *m_lines;
    QLineEdit *m_name;
    MessageBar *m_bar;
    TbButton *m_save;
    std::optional<Seat> m_seat;
    UnitPapers m_papers; ///< as it is on the card
};

} // namespace tb
