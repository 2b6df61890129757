// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/panechoice.h"

#include "look/appearance.h"
#include "look/panetabs.h"

#include <QSplitter>

#include <algorithm>

namespace tb {

namespace {

struct Widths {
    int form;
    int list;
};

// At 100 %, by tier; what is left is the matter's.
constexpr Widths kWidths[] = {{312, 446}, {312, 446}, {312, 446}, {344, 446}, {400, 620}};

constexpr int kMatter = 460;
constexpr int kLeastList = 380;

} // namespace

PaneChoice::PaneChoice(QSplitter &splitter, PaneTabs &tabs, QObject *parent)
    : QObject(parent), m_splitter(splitter), m_tabs(tabs)
{
    m_tabs.addPane(tr("Log a call", "tab"), QStringLiteral("phone-plus"));
    m_tabs.addPane(tr("Calls", "tab: the list"), QStringLiteral("phone"));
    m_tabs.addPane(tr("Matter", "tab: the call that is shown"), QStringLiteral("file-text"));
    m_tabs.setProperty("ground", QStringLiteral("surface"));
    m_tabs.setAttribute(Qt::WA_StyledBackground);
    connect(&m_tabs, &PaneTabs::tabChosen, this, [this](int index) {
        m_pane = static_cast<CallPane>(index);
        show();
    });
    connect(&m_splitter, &QSplitter::splitterMoved, this, [this] { m_moved = true; });
    show();
}

int PaneChoice::fit()
{
    const WidthTier tier = widthTier(m_splitter.window());
    m_moved = m_moved && tier == m_tier;
    m_tier = tier;
    show();
    // A page learns its width in steps while it is laid out: only what a person moved stays.
    if (!m_moved && m_splitter.width() > 0)
        share();
    return isInSight(CallPane::Form) ? scaled(&m_splitter, kWidths[static_cast<int>(m_tier)].form) : 0;
}

void PaneChoice::share()
{
    const Widths &widths = kWidths[static_cast<int>(m_tier)];
    const int form = scaled(&m_splitter, widths.form);
    // The list gives way before a word of the matter is cut.
    const int list = std::clamp(m_splitter.width() - form - scaled(&m_splitter, kMatter),
                                scaled(&m_splitter, kLeastList), scaled(&m_splitter, widths.list));
    m_splitter.setSizes({form, list, std::max(1, m_splitter.width() - form - list)});
}

void PaneChoice::bring(CallPane pane)
{
    m_pane = pane;
    m_tabs.setCurrentIndex(static_cast<int>(pane));
    show();
}

void PaneChoice::setComposing(bool composing)
{
    m_composing = composing;
    if (composing)
        m_pane = CallPane::Matter;
    show();
}

void PaneChoice::showCounts(const CallCounts &counts)
{
    m_tabs.setBadge(static_cast<int>(CallPane::List), {counts.today, Status::Neutral, false});
}

void PaneChoice::setSeated(bool seated)
{
    m_seated = seated;
    show();
}

bool PaneChoice::isInSight(CallPane pane) const
{
    if (pane == CallPane::List && !m_seated)
        return false;
    if (m_tier == WidthTier::Phone)
        return pane == m_pane;
    if (pane == CallPane::Form)
        return !m_composing;
    if (m_tier == WidthTier::Small)
        return (pane == CallPane::Matter) == (m_pane == CallPane::Matter);
    return true;
}

void PaneChoice::show()
{
    m_tabs.setVisible(m_tier == WidthTier::Phone && m_seated);
    for (int i = 0; i < m_splitter.count(); ++i)
        m_splitter.widget(i)->setVisible(isInSight(static_cast<CallPane>(i)));
}

} // namespace tb
