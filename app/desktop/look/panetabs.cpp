// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/panetabs.h"

#include "look/appearance.h"
#include "look/icon.h"

#include <QPainter>

#include <algorithm>

namespace tb {

namespace {

constexpr int kSide = 2; // px of air left and right of a tab's own line
constexpr int kBetween = 16; // air after a tab's line, and the least of it where there is no room
constexpr int kLeastBetween = 2;
constexpr int kIcon = 17;
constexpr int kGap = 7;

QString badgeText(int count)
{
    return count > 99 ? QStringLiteral("99+") : QString::number(count);
}

} // namespace

PaneTabs::PaneTabs(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QTabBar::currentChanged, this, &PaneTabs::tabChosen);
}

int PaneTabs::addPane(const QString &text, const QString &iconName, const QString &key)
{
    m_panes.append({iconName, key, {}});
    return addTab(text);
}

void PaneTabs::setBadge(int index, const Badge &badge)
{
    m_panes[index].badge = badge;
    const QString name
        = badge.count < 0 ? tabText(index) : tr("%1, %2", "tab and count").arg(tabText(index)).arg(badge.count);
    setAccessibleTabName(index, name);
    setTabText(index, tabText(index)); // lays the tabs out anew
    updateGeometry();
    arrange();
    update();
}

QString PaneTabs::label(int index) const
{
    const QString key = m_panes.at(index).key;
    return key.isEmpty() ? tabText(index) : QStringLiteral("%1  %2").arg(tabText(index), key);
}

int PaneTabs::wordsWidth(int index) const
{
    return QFontMetrics(uiFont(this, 13, true)).size(Qt::TextShowMnemonic, label(index)).width();
}

QRect PaneTabs::badgeArea(int index) const
{
    const Badge &badge = m_panes.at(index).badge;
    if (badge.count < 0)
        return {};
    const int height = scaled(this, 20);
    const int text = QFontMetrics(uiFont(this, 12, true)).horizontalAdvance(badgeText(badge.count));
    return {0, 0, qMax(height, text + scaled(this, 10)), height};
}

QSize PaneTabs::tabSizeHint(int index) const
{
    if (index >= m_panes.size())
        return {0, 0};
    const int icon = m_panes.at(index).icon.isEmpty() ? 0 : scaled(this, kIcon + kGap);
    const int badge = badgeArea(index).isNull() ? 0 : badgeArea(index).width() + scaled(this, kGap);
    return {wordsWidth(index) + icon + badge + scaled(this, 2 * kSide) + m_between, scaled(this, 47)};
}

QSize PaneTabs::sizeHint() const
{
    const QSize least = minimumSizeHint();
    return {least.width() + count() * scaled(this, kBetween - kLeastBetween), least.height()};
}

QSize PaneTabs::minimumSizeHint() const
{
    int least = 0;
    for (int i = 0; i < count(); ++i)
        least += isTabVisible(i) ? tabSizeHint(i).width() - m_between + scaled(this, kLeastBetween) : 0;
    return {least, scaled(this, 47)};
}

// With large letters the tabs move together, so that no badge is cut.
void PaneTabs::arrange()
{
    const int spare = count() > 0 ? (width() - minimumSizeHint().width()) / count() : 0;
    const int wanted
        = std::clamp(scaled(this, kLeastBetween) + spare, scaled(this, kLeastBetween), scaled(this, kBetween));
    if (wanted == m_between)
        return;
    m_between = wanted;
    if (count() > 0)
        setTabText(0, tabText(0)); // lays the tabs out anew
}

void PaneTabs::resizeEvent(QResizeEvent *event)
{
    QTabBar::resizeEvent(event);
    arrange();
}

void PaneTabs::paintTab(QPainter &painter, int index) const
{
    const Theme &theme = themeOf(this);
    const bool current = index == currentIndex();
    const QColor ink = current ? theme.accentText : theme.text2;
    QRect area = tabRect(index).adjusted(scaled(this, kSide), 0, -scaled(this, kSide) - m_between, 0);
    const QRect line(area.left() - scaled(this, kSide), area.bottom() - 1, area.width() + 2 * scaled(this, kSide), 2);
    if (current)
        painter.fillRect(line, theme.accent);
    if (current && hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(QRectF(line.left(), 7, line.width(), height() - 16), 5, 5);
    }
    const Pane &pane = m_panes.at(index);
    if (!pane.icon.isEmpty()) {
        paintIcon(painter, QRect(area.left(), area.top(), scaled(this, kIcon), area.height()), pane.icon, ink);
        area.setLeft(area.left() + scaled(this, kIcon + kGap));
    }
    painter.setPen(ink);
    painter.setFont(uiFont(this, 13, current));
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine, label(index));
    QRect spot = badgeArea(index);
    spot.moveCenter(area.center());
    spot.moveRight(area.right());
    if (pane.badge.count >= 0)
        paintBadge(painter, spot, pane.badge);
}

void PaneTabs::paintBadge(QPainter &painter, const QRect &spot, const Badge &badge) const
{
    const Theme &theme = themeOf(this);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.*(badge.solid ? solidTone(badge.status) : softTone(badge.status)));
    painter.drawRoundedRect(spot, spot.height() / 2.0, spot.height() / 2.0);
    painter.setPen(badge.solid ? theme.onStatus : theme.*textTone(badge.status));
    painter.setFont(uiFont(this, 12, true));
    painter.drawText(spot, Qt::AlignCenter, badgeText(badge.count));
}

void PaneTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i) {
        if (isTabVisible(i))
            paintTab(painter, i);
    }
}

} // namespace tb
