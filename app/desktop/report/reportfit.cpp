// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportfit.h"

#include "look/appearance.h"
#include "ui_reportpage.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace tb {

namespace {

// At 100 %.
constexpr int kOptions = 373;
constexpr int kSignerLines = 56;
constexpr int kToolbar = 540;

} // namespace

ReportFit::ReportFit(Ui::ReportPage &ui, QWidget *page) : QObject(page), m_ui(ui), m_page(page)
{
    page->installEventFilter(this);
    m_ui.preview->setFit(PageFit::TwoPages);
    // A letter with Alt goes to fields that are out of sight as well.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_ui.optionsContent->isAncestorOf(now))
            m_ui.optionsScroll->ensureWidgetVisible(now);
    });
    fit();
}

bool ReportFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::StyleChange)
        fit();
    return QObject::eventFilter(watched, event);
}

// The options grow with the letters. Where little room is left beside them the three ways to fit a page make way; the
// page can still be made larger and smaller.
void ReportFit::fit()
{
    m_ui.optionsPane->setFixedWidth(std::min(scaled(m_page, kOptions), m_page->width() * 11 / 20));
    m_ui.signerLinesEdit->setFixedHeight(scaled(m_page, kSignerLines));
    m_ui.fitControl->setVisible(m_page->width() >= scaled(m_page, kOptions + kToolbar));
}

} // namespace tb
