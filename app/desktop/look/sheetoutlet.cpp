// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/sheetoutlet.h"

#include "report/sheetfile.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace tb {

SheetOutlet::SheetOutlet(QWidget *window) : QObject(window), m_window(window) { }

void SheetOutlet::ask(std::vector<Sheet> sheets, const QString &suggestedName)
{
    auto *dialog = new QFileDialog(m_window, tr("Export a table"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Excel workbooks (*.xlsx)"), tr("CSV files (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("csv")) ? QStringLiteral("csv")
                                                                       : QStringLiteral("xlsx"));
    });
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(suggestedName);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, sheets = std::move(sheets)](const QString &path) { writeTo(sheets, path); });
    dialog->open();
}

void SheetOutlet::writeTo(const std::vector<Sheet> &sheets, const QString &path)
{
    const bool csv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    Done done = note(sheets, csv);
    if (done.ok())
        done = csv ? writeCsv(sheets, path) : writeXlsx(sheets, path);
    if (done.ok())
        emit written(path);
    else
        emit failed(done.error());
}

Done SheetOutlet::note(const std::vector<Sheet> &sheets, bool csv)
{
    if (!m_note || sheets.empty())
        return {};
    ExportedList list{sheets.front().title, csv ? QStringLiteral("csv") : QStringLiteral("xlsx"), 0};
    for (const Sheet &sheet : sheets)
        list.rows += static_cast<int>(sheet.rows.size());
    return m_note(list);
}

} // namespace tb
