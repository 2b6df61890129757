// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officer.h"
#include "duty/shiftdesk.h"

#include <QFrame>

class QComboBox;
class QGridLayout;
class QTimeEdit;

namespace tb {

class PlainLabel;
class SegmentedControl;

/// Asks, inside the page, why the officer leaves the desk, when they will be back and who answers meanwhile. The button
/// of the reason is the last thing pressed; Esc goes on as before.
class PausePanel : public QFrame {
    Q_OBJECT

public:
    explicit PausePanel(QWidget *parent = nullptr);

    /// Shows itself with the keys on the first reason: back in half an hour and nobody covers until told otherwise.
    void ask(Moment now, const std::vector<Officer> &covers);
    /// The words for a reason's code; what is no code is shown as it is.
    static QString words(const QString &reason);

signals:
    void left(const tb::ShiftDesk::Leaving &leaving);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeReturn(QGridLayout *grid);
    void makeCover(QGridLayout *grid);
    void makeReasons(QGridLayout *grid);
    void chooseLength(int index);
    void showCover();
    Moment until() const;
    void leave(const QString &reason);

    SegmentedControl *m_lengths = nullptr;
    QTimeEdit *m_until = nullptr;
    QComboBox *m_cover = nullptr;
    PlainLabel *m_uncovered = nullptr;
    QWidget *m_first = nullptr;
    Moment m_now{};
};

} // namespace tb
