// SPDX-License-Identifier: GPL-3.0-or-later
#include "shift/shiftcolumns.h"

#include "look/appearance.h"
#include "ui_myshiftpage.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace tb {

namespace {

// At 100 %.
constexpr int kThree = 1080; ///< from this width on all three have room
constexpr int kTwo = 780;
constexpr int kLeft = 372;
constexpr int kEdges = 58; ///< margins, the gap and the scroll bar
constexpr int kWeek = 254;
constexpr int kMatters = 116; ///< two of them stay in sight, almost
constexpr int kFacts = 72;

} // namespace

ShiftColumns::ShiftColumns(Ui::MyShiftPage &ui, QWidget *page) : QObject(page), m_ui(ui), m_page(page)
{
    page->installEventFilter(this);
    m_ui.scroll->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_ui.columns->isAncestorOf(now))
            m_ui.scroll->ensureWidgetVisible(now);
    });
    fit();
}

bool ShiftColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &ShiftColumns::fit, Qt::QueuedConnection); // when all parts have their letters
    return QObject::eventFilter(watched, event);
}

void ShiftColumns::fit()
{
    const qreal width = m_page->width() / zoomOf(m_page);
    const int least = scaled(m_page, kLeft + kEdges) + m_ui.sheets->minimumSizeHint().width();
    const bool beside = width >= kTwo && m_page->width() >= least;
    place(beside, beside && width < kThree);
    const int most = QWIDGETSIZE_MAX;
    // The sheet is as high as what is in sight, so that its button is: the columns beside it may be longer.
    const int sheet = std::max(m_ui.sheets->minimumSizeHint().height(), m_ui.scroll->height());
    m_ui.sheets->setMinimumHeight(beside ? sheet : 0);
    m_ui.sheets->setMaximumHeight(beside ? sheet : most);
    m_ui.columnsLayout->setAlignment(m_ui.sheets, beside ? Qt::AlignTop : Qt::Alignment());
    m_ui.leftColumn->setMinimumWidth(beside ? scaled(m_page, kLeft) : 0);
    m_ui.leftColumn->setMaximumWidth(beside ? scaled(m_page, kLeft) : most);
    m_ui.weekCard->setMinimumWidth(width >= kThree ? scaled(m_page, kWeek) : 0);
    m_ui.weekCard->setMaximumWidth(width >= kThree ? scaled(m_page, kWeek) : most);
    m_ui.factsArea->setMinimumHeight(scaled(m_page, kFacts));
    for (QScrollArea *area : m_ui.sheets->findChildren<QScrollArea *>(QStringLiteral("mattersArea")))
        area->setMinimumHeight(scaled(m_page, kMatters));
}

void ShiftColumns::place(bool beside, bool two)
{
    m_ui.columnsLayout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QBoxLayout *home = two ? m_ui.leftLayout : static_cast<QBoxLayout *>(m_ui.columnsLayout);
    if (home->indexOf(m_ui.weekCard) >= 0)
        return;
    (two ? static_cast<QBoxLayout *>(m_ui.columnsLayout) : m_ui.leftLayout)->removeWidget(m_ui.weekCard);
    home->addWidget(m_ui.weekCard);
}

} // namespace tb
