// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdffile.h"

#include "report/papermeasure.h"

#include <QFileInfo>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace tb {
namespace {

Error cannotWrite(const QSaveFile &file)
{
    return Error{ErrorCode::CannotWritePdf, file.errorString()};
}

bool drawPages(QPdfWriter &writer, const PaperDocument &document)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    bool first = true;
    for (const PaperPage &page : document.pages) {
        if (!first && !writer.newPage())
            return false;
        first = false;
        drawPage(painter, page, writer.resolution());
    }
    return painter.end();
}

} // namespace

Done writePdf(const PaperDocument &document, const QString &path)
{
    // Renaming over it would replace a device or a pipe by a file.
    const QFileInfo target(path);
    if (target.exists() && !target.isFile())
        return Error{ErrorCode::CannotWritePdf, QStringLiteral("the target is not a plain file")};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    QPdfWriter writer(&file);
    writer.setResolution(paper::kDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(document.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    writer.setPageMargins(QMarginsF());
    writer.setTitle(document.title);
    writer.setCreator(QStringLiteral("Trực ban"));
    const bool drawn = drawPages(writer, document);
    // The writer does not look at what the disk says; commit() does, and then leaves the old file alone.
    if (!drawn || !file.commit())
        return cannotWrite(file);
    return {};
}

} // namespace tb
