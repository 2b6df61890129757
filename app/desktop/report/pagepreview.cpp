// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagepreview.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace tb {
namespace {

constexpr qreal kLargestDpi = 480;
constexpr qreal kSmallestDpi = 16;

} // namespace

PagePreview::PagePreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Pages of the report"));
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
}

void PagePreview::setDocument(PaperDocument document)
{
    m_document = std::move(document);
    updateView();
}

PageArrangement PagePreview::arrangement() const
{
    return PageArrangement::of(pageCount(), m_fit, maximumViewportSize(), m_freeDpi, m_freeColumns,
                               m_document.landscape);
}

int PagePreview::currentPage() const
{
    const PageArrangement pages = arrangement();
    return pages.pageAt(verticalScrollBar()->value() + pages.pageHeight / 3);
}

int PagePreview::zoomPercent() const
{
    return qRound(arrangement().dotsPerInch() * 100 / logicalDpiX());
}

void PagePreview::setFit(PageFit fit)
{
    const int page = currentPage();
    m_fit = fit;
    updateView();
    goToPage(page);
}

void PagePreview::zoomBy(qreal factor)
{
    const int page = currentPage();
    const PageArrangement before = arrangement();
    m_freeDpi = qBound(kSmallestDpi, before.dotsPerInch() * factor, kLargestDpi);
    m_freeColumns = before.columns;
    m_fit = PageFit::Free;
    updateView();
    goToPage(page);
}

void PagePreview::goToPage(int page)
{
    if (pageCount() > 0)
        verticalScrollBar()->setValue(arrangement().rowTop(qBound(0, page, pageCount() - 1)));
    emit viewChanged();
}

void PagePreview::turn(int rows)
{
    goToPage(currentPage() + rows * arrangement().columns);
}

bool PagePreview::atEnd() const
{
    return currentPage() + arrangement().columns >= pageCount();
}

void PagePreview::updateView()
{
    const PageArrangement pages = arrangement();
    const QSize size = pages.size().toSize();
    const QSize view = viewport()->size();
    horizontalScrollBar()->setRange(0, qMax(0, size.width() - view.width()));
    horizontalScrollBar()->setPageStep(view.width());
    verticalScrollBar()->setRange(0, qMax(0, size.height() - view.height()));
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setSingleStep(qMax(20, view.height() / 12));
    viewport()->update();
    emit viewChanged();
}

void PagePreview::paintEvent(QPaintEvent *event)
{
    const PageArrangement pages = arrangement();
    QPainter painter(viewport());
    const QPointF origin(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    for (int i = 0; i < pageCount(); ++i) {
        const QRectF sheet = pages.page(i).translated(origin);
        if (!sheet.intersects(QRectF(event->rect())))
            continue;
        painter.fillRect(sheet.adjusted(0, 0, 1.5, 2.5), palette().color(QPalette::Dark));
        painter.fillRect(sheet, Qt::white);
        painter.save();
        painter.translate(sheet.topLeft());
        drawPage(painter, m_document.pages[static_cast<std::size_t>(i)], pages.dotsPerInch());
        painter.restore();
    }
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateView();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageDown)
        turn(1);
    else if (event->key() == Qt::Key_PageUp)
        turn(-1);
    else if (event->key() == Qt::Key_Home)
        goToPage(0);
    else if (event->key() == Qt::Key_End)
        goToPage(pageCount() - 1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        zoomBy(event->angleDelta().y() > 0 ? 1.2 : 1 / 1.2);
    event->accept();
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    emit viewChanged();
}

} // namespace tb
