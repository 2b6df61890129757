// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/exportedlist.h"
#include "report/sheet.h"

#include <QObject>

#include <functional>

class QWidget;

namespace tb {

/// Lets tables leave the program as a workbook or as CSV, whichever the person names the file. Asks where to in a
/// dialog over `window`.
class SheetOutlet : public QObject {
    Q_OBJECT

public:
    /// Remembers what is about to leave; where it cannot, nothing leaves.
    using Note = std::function<Done(const ExportedList &)>;

    explicit SheetOutlet(QWidget *window);

    void setNote(Note note) { m_note = std::move(note); }
    bool isNoted() const { return m_note != nullptr; }

    /// `suggestedName` without an ending.
    void ask(std::vector<Sheet> sheets, const QString &suggestedName);
    /// CSV where the name ends in .csv, else a workbook.
    void writeTo(const std::vector<Sheet> &sheets, const QString &path);

signals:
    void written(const QString &path);
    void failed(const tb::Error &error);

private:
    Done note(const std::vector<Sheet> &sheets, bool csv);

    QWidget *m_window;
    Note m_note;
};

} // namespace tb
