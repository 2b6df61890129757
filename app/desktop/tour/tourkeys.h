// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

class QWidget;

namespace tb {

/// Presses keys on real widgets, as an officer would: commands by their keys, letters into whatever has the focus.
class TourKeys {
public:
    explicit TourKeys(QWidget *window) : m_window(window) { }

    /// A command of the window that has these keys, else the key itself goes to the focus.
    bool press(const QKeySequence &keys) const;
    void type(const QString &text) const;
    /// Finds a visible widget of the window by its object name; null where there is none.
    QWidget *find(const QString &name) const;
    bool click(const QString &name) const;
    bool focus(const QString &name) const;
    bool isAt(const QString &name) const;

private:
    QWidget *target() const;
    bool trigger(const QKeySequence &keys) const;

    QWidget *m_window;
};

} // namespace tb
