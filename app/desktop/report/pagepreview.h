// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pagearrangement.h"
#include "report/paperpage.h"

#include <QAbstractScrollArea>

namespace tb {

/// Shows the sheets as they will be printed: the same commands, drawn smaller. PgUp and PgDn turn the pages, Ctrl with
/// the wheel zooms. Paper stays white in a dark theme.
class PagePreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// Keeps the place and the zoom.
    void setDocument(PaperDocument document);
    int pageCount() const { return static_cast<int>(m_document.pages.size()); }
    int currentPage() const; ///< from 0
    PageFit fit() const { return m_fit; }
    bool atEnd() const; ///< the last row of sheets shows
    int zoomPercent() const; ///< 100: as large as on paper

public slots:
    void setFit(tb::PageFit fit);
    void zoomIn() { zoomBy(1.2); }
    void zoomOut() { zoomBy(1 / 1.2); }
    void goToPage(int page);
    /// Forth or back by as many rows of sheets.
    void turn(int rows);

signals:
    /// Another page, zoom or document shows.
    void viewChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    PageArrangement arrangement() const;
    void zoomBy(qreal factor);
    void updateView();

    PaperDocument m_document;
    PageFit m_fit = PageFit::Page;
    qreal m_freeDpi = 96;
    int m_freeColumns = 1;
};

} // namespace tb
