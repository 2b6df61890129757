// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperprinter.h"

#include <QPageLayout>
#include <QPainter>
#include <QPrinter>

namespace tb {
namespace {

Error cannotPrint()
{
    return Error{ErrorCode::CannotPrint, QStringLiteral("the printer does not accept the pages")};
}

/// The first and one past the last page asked for.
std::pair<int, int> rangeOf(const QPrinter &printer, int pageCount)
{
    if (printer.printRange() != QPrinter::PageRange || printer.fromPage() == 0)
        return {0, pageCount};
    return {qBound(0, printer.fromPage() - 1, pageCount), qBound(0, printer.toPage(), pageCount)};
}

} // namespace

void setUpForPaper(QPrinter &printer, const PaperDocument &document)
{
    const auto way = document.landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), way, QMarginsF()));
    printer.setFullPage(true);
    printer.setDocName(document.title);
    printer.setCreator(QStringLiteral("Trực ban"));
}

Done printPaper(QPrinter &printer, const PaperDocument &document)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return cannotPrint();
    const auto [first, end] = rangeOf(printer, static_cast<int>(document.pages.size()));
    for (int i = first; i < end; ++i) {
        if (i > first && !printer.newPage())
            return cannotPrint();
        drawPage(painter, document.pages[static_cast<std::size_t>(i)], printer.resolution());
    }
    if (!painter.end())
        return cannotPrint();
    return {};
}

} // namespace tb
