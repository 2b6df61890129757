// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace tb {

/// A label that shows every text as it is: what citizens and officers wrote is never taken for HTML. Use it for all
/// text. Looks are chosen with the properties `type` and `tone` of app.qss.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);
    /// `type` and `tone` as in app.qss; empty leaves the usual.
    PlainLabel(const QString &text, const char *type, const char *tone, QWidget *parent = nullptr);

    /// Another tone later, e.g. when a time has passed.
    void setTone(const char *tone);
};

/// A tooltip that shows `text` as it is; tooltips alone decide by themselves whether they hold HTML.
QString plainToolTip(const QString &text);

} // namespace tb
