// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/previewbar.h"

#include "ui_reportpage.h"

namespace tb {

PreviewBar::PreviewBar(Ui::ReportPage &ui, QObject *parent) : QObject(parent), m_ui(ui)
{
    for (const QString &words : {tr("Fit page"), tr("Fit width"), tr("2 pages", "side by side in the preview")})
        m_ui.fitControl->addChoice(words);
    PagePreview *preview = m_ui.preview;
    connect(preview, &PagePreview::viewChanged, this, &PreviewBar::showView);
    connect(m_ui.zoomInButton, &QPushButton::clicked, preview, &PagePreview::zoomIn);
    connect(m_ui.zoomOutButton, &QPushButton::clicked, preview, &PagePreview::zoomOut);
    connect(m_ui.fitControl, &SegmentedControl::chosen, preview,
            [preview](int choice) { preview->setFit(static_cast<PageFit>(choice)); });
    connect(m_ui.previousButton, &QPushButton::clicked, preview, [preview] { preview->turn(-1); });
    connect(m_ui.nextButton, &QPushButton::clicked, preview, [preview] { preview->turn(1); });
}

void PreviewBar::showView()
{
    const PagePreview *preview = m_ui.preview;
    const int pages = preview->pageCount();
    m_ui.pageLabel->setText(
        pages == 0 ? QString() : tr("Page %1 / %2", "report preview").arg(preview->currentPage() + 1).arg(pages));
    m_ui.zoomLabel->setText(tr("%1%", "zoom").arg(preview->zoomPercent()));
    m_ui.previousButton->setEnabled(preview->currentPage() > 0);
    m_ui.nextButton->setEnabled(!preview->atEnd());
    // A free zoom keeps the sheets side by side or not, so the last choice still says how they lie.
    if (preview->fit() != PageFit::Free)
        m_ui.fitControl->setCurrent(static_cast<int>(preview->fit()));
}

} // namespace tb
