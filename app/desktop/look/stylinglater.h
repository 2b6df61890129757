// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace tb {

/// While it lives the program has no style sheet. Qt styles a tree of widgets anew each time it is given a parent:
/// rooms that are put together meanwhile are styled once, at the end, which takes a third off the start of the program.
class StylingLater {
public:
    explicit StylingLater(QApplication &app);
    ~StylingLater();
    Q_DISABLE_COPY_MOVE(StylingLater)

private:
    QApplication &m_app;
    QString m_sheet;
};

} // namespace tb
