// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/sheet.h"

#include <QObject>

class QWidget;

namespace tb {

/// Lets tables leave the program as a workbook or as CSV, whichever the person names the file. Asks where to in a
/// dialog over `window`.
class SheetOutlet : public QObject {
    Q_OBJECT

public:
    explicit SheetOutlet(QWidget *window);

    /// `suggestedName` without an ending.
    void ask(std::vector<Sheet> sheets, const QString &suggestedName);
    /// CSV where the name ends in .csv, else a workbook.
    void writeTo(const std::vector<Sheet> &sheets, const QString &path);

signals:
    void written(const QString &path);
    void failed(const tb::Error &error);

private:
    QWidget *m_window;
};

} // namespace tb
