// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/callhead.h"

#include "look/iconlabel.h"
#include "look/keycap.h"
#include "ui_callform.h"

#include <algorithm>

namespace tb {

namespace {

using namespace std::chrono_literals;

constexpr int kRoomy = 340; ///< from this width on the outcomes have room for icons
constexpr int kWide = 390; ///< from this width on the chip has room for a word
constexpr int kTall = 660; ///< from this height on the outcomes have room for a heading

} // namespace

CallHead::CallHead(Ui::CallForm &ui, const Clock &clock, QWidget *form)
    : QObject(form), m_ui(ui), m_clock(clock),
      m_more(new TbButton(TbButton::Kind::Ghost, tr("More for this call", "button"), QStringLiteral("dots"), {}, form)),
      m_columns(ui, form)
{
    m_ui.headerLayout->insertWidget(0, new IconLabel(QStringLiteral("phone-plus"), &Theme::accent, 20, form));
    m_ui.headerLayout->insertWidget(2, new KeyCap(QStringLiteral("F2"), form));
    m_more->setIconOnly(true);
    m_more->setSize(TbButton::Size::Compact);
    m_more->setObjectName(QStringLiteral("moreButton"));
    m_more->setFocusPolicy(Qt::ClickFocus);
    m_ui.headerLayout->addWidget(m_more);
    m_ui.timerChip->hide();
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &CallHead::showTimer);
}

void CallHead::show(const std::optional<Moment> &startedAt, bool amends)
{
    m_amends = amends;
    place();
    m_startedAt = amends ? std::nullopt : startedAt;
    m_more->setVisible(!amends);
    m_ui.timerChip->setVisible(m_startedAt.has_value());
    m_ui.titleLabel->setText(amends ? tr("Correct a call", "title of the form")
                                    : tr("Log a call", "title of the form"));
    m_startedAt ? m_second.start() : m_second.stop();
    showTimer();
}

// Under a tab with the same words the head would only take room; what it holds goes beside the fields.
void CallHead::place()
{
    const bool two = m_columns.areTwo();
    m_ui.headerFrame->setVisible(!two || m_amends);
    if ((m_ui.headerLayout->indexOf(m_more) < 0) == two)
        return;
    (two ? m_ui.headerLayout : m_ui.numberRow)->removeWidget(m_ui.timerChip);
    (two ? m_ui.headerLayout : m_ui.contentRow)->removeWidget(m_more);
    (two ? m_ui.numberRow : m_ui.headerLayout)->addWidget(m_ui.timerChip);
    (two ? m_ui.contentRow : m_ui.headerLayout)->addWidget(m_more);
}

void CallHead::showTimer()
{
    if (!m_startedAt)
        return;
    const auto passed = std::chrono::duration_cast<seconds>(m_clock.now() - *m_startedAt);
    const qint64 all = std::max<qint64>(0, passed.count());
    const QString clock
        = QStringLiteral("%1:%2").arg(all / 60, 2, 10, QLatin1Char('0')).arg(all % 60, 2, 10, QLatin1Char('0'));
    const QString words = m_wide ? tr("Logging %1", "chip; minutes and seconds").arg(clock) : clock;
    m_ui.timerChip->setContent({words, QStringLiteral("clock"), Status::Accent, false});
}

void CallHead::follow(QSize form)
{
    m_columns.follow(form.width());
    place();
    m_wide = form.width() >= kWide && !m_columns.areTwo();
    const bool roomy = form.width() >= kRoomy;
    m_ui.outcomeLabel->setVisible(form.height() >= kTall);
    const auto icon = [roomy](TbButton *button, const char *name) {
        button->setIconName(roomy ? QString::fromLatin1(name) : QString());
    };
    icon(m_ui.placeButton, "pin");
    icon(m_ui.urgentButton, "siren");
    icon(m_ui.answeredButton, "circle-check");
    icon(m_ui.forwardButton, "share");
    icon(m_ui.callBackButton, "phone-out");
    showTimer();
}

} // namespace tb
