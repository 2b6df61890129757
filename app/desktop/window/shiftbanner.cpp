// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shiftbanner.h"

#include "look/appearance.h"
#include "look/chip.h"
#include "look/elidedlabel.h"
#include "look/icon.h"
#include "look/keycap.h"
#include "look/progressline.h"
#include "look/stattile.h"
#include "look/tbbutton.h"
#include "window/bannerwords.h"

#include <QAction>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>

namespace tb {

namespace {

constexpr int kHeight = 64;
constexpr int kLine = 3;

QFrame *verticalRule(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    rule->setProperty("rule", QStringLiteral("vertical"));
    return rule;
}

} // namespace

ShiftBanner::ShiftBanner(QWidget *parent)
    : QWidget(parent), m_chip(new Chip(this)), m_title(new ElidedLabel(QString(), "heading", "", this)),
      m_subtitle(new ElidedLabel(QString(), "secondary", "text2", this)),
      m_button(new TbButton(TbButton::Kind::Secondary, QString(), {}, {}, this)), m_line(new ProgressLine(this))
{
    setObjectName(QStringLiteral("banner"));
    setProperty("ground", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(16);
    column->addLayout(row, 1);
    column->addWidget(m_line);
    m_chip->setSize(Chip::Size::Pill);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    words->addStretch(1);
    makeMenu(row);
    row->addWidget(m_chip);
    row->addLayout(words);
    m_rule = verticalRule(this);
    row->addWidget(m_rule);
    makeTiles(row);
    row->addStretch(1);
    makeSearch(row);
    row->addWidget(m_button);
    m_button->setObjectName(QStringLiteral("shiftButton"));
    m_line->setAccessibleName(tr("Part of the shift that has passed"));
    connect(m_button, &TbButton::clicked, this, &ShiftBanner::shiftAsked);
    fit();
}

void ShiftBanner::makeMenu(QHBoxLayout *row)
{
    m_menu = new TbButton(TbButton::Kind::Ghost, QString(), QStringLiteral("menu"), {}, this);
    m_menu->setObjectName(QStringLiteral("roomsButton"));
    m_menu->setAccessibleName(tr("Rooms", "menu"));
    m_menu->hide();
    row->addWidget(m_menu);
    connect(m_menu, &TbButton::clicked, this,
            [this] { emit menuAsked(m_menu->mapToGlobal(QPoint(0, m_menu->height()))); });
}

StatTile *ShiftBanner::tile(QHBoxLayout *row, const QString &icon, int status, const QString &caption,
                            const QString &count)
{
    auto *made = new StatTile(icon, static_cast<Status>(status), caption, this);
    made->setObjectName(count + QStringLiteral("Tile"));
    row->addWidget(made);
    connect(made, &StatTile::clicked, this, [this, count] { emit countChosen(count); });
    return made;
}

void ShiftBanner::makeTiles(QHBoxLayout *row)
{
    m_attended = tile(row, QStringLiteral("phone-call"), static_cast<int>(Status::Success), tr("Lines attended"),
                      QStringLiteral("lines"));
    m_answered = tile(row, QStringLiteral("phone-check"), static_cast<int>(Status::Success),
                      tr("Answered", "calls of today"), QStringLiteral("today"));
    m_callBack = tile(row, QStringLiteral("phone-x"), static_cast<int>(Status::Danger),
                      tr("To call back", "calls of today"), QStringLiteral("callback"));
    m_due = tile(row, QStringLiteral("clock"), static_cast<int>(Status::Warn), tr("Due today"), QStringLiteral("due"));
    m_overdue = tile(row, QStringLiteral("clock-alert"), static_cast<int>(Status::Danger), tr("Overdue"),
                     QStringLiteral("overdue"));
}

void ShiftBanner::makeSearch(QHBoxLayout *row)
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("searchEdit"));
    m_search->setAccessibleName(tr("Search"));
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    row->addWidget(m_search);
}

void ShiftBanner::setFacts(const BannerFacts &facts)
{
    m_facts = facts;
    const ChipContent content = BannerWords::chip(facts);
    m_chip->setVisible(!content.text.isEmpty());
    m_chip->setContent(content);
    m_chip->setAccessibleName(content.text);
    m_title->setText(BannerWords::title(facts));
    m_subtitle->setText(BannerWords::subtitle(facts));
    m_subtitle->setTone(facts.uncovered.empty() && (!facts.pause || !facts.pause->cover.isNull()) ? "text2" : "warn");
    const bool late = facts.duty == BannerFacts::Duty::NotHandedOver;
    const bool away = facts.duty == BannerFacts::Duty::Away;
    m_line->setProgress(BannerWords::progress(facts), late ? Status::Danger : away ? Status::Warn : Status::Success);
    showTiles(facts);
    showButton(facts);
    fit();
}

void ShiftBanner::showTiles(const BannerFacts &facts)
{
    const bool narrow = m_tier == WidthTier::Phone;
    const bool overseer = facts.duty == BannerFacts::Duty::Overseer;
    const bool before = facts.duty == BannerFacts::Duty::NotYetIn;
    m_rule->setVisible(!before && !narrow);
    m_attended->setVisible(overseer && !narrow);
    m_attended->setNumber(QStringLiteral("%1 / %2").arg(facts.attendedLines).arg(facts.allLines));
    m_attended->setStatus(facts.attendedLines < facts.allLines ? Status::Warn : Status::Success);
    m_answered->setVisible(!overseer && !before && !narrow);
    m_answered->setNumber(QStringLiteral("%1 / %2").arg(facts.answered).arg(facts.incoming));
    m_callBack->setVisible(!before);
    m_callBack->setNumber(QString::number(facts.toCallBack));
    m_callBack->setStatus(facts.toCallBack > 0 ? Status::Danger : Status::Neutral);
    m_due->setVisible(!overseer && !before && !narrow);
    m_due->setNumber(QString::number(facts.dueToday));
    m_due->setStatus(facts.dueToday > 0 ? Status::Warn : Status::Neutral);
    m_overdue->setVisible(overseer && !narrow);
    m_overdue->setNumber(QString::number(facts.overdue));
    m_overdue->setStatus(facts.overdue > 0 ? Status::Danger : Status::Neutral);
}

void ShiftBanner::showButton(const BannerFacts &facts)
{
    using Duty = BannerFacts::Duty;
    m_button->setVisible(facts.shift.has_value());
    const bool takes = facts.duty == Duty::NotYetIn;
    const bool returns = facts.duty == Duty::Away;
    m_button->setKind(takes || returns || facts.duty == Duty::NotHandedOver ? TbButton::Kind::Primary
                                                                            : TbButton::Kind::Secondary);
    m_button->setText(takes ? tr("Check in") : returns ? tr("Back at the desk") : tr("Hand over"));
    m_button->setIconName(takes         ? QStringLiteral("login")
                              : returns ? QStringLiteral("user-check")
                                        : QStringLiteral("handover"));
    m_button->setKeyText((takes || returns) && m_tier != WidthTier::Phone ? QStringLiteral("Ctrl+G") : QString());
    m_button->setAccessibleName(m_button->text());
}

void ShiftBanner::setTier(WidthTier tier)
{
    m_tier = tier;
    showTiles(m_facts);
    showButton(m_facts);
    fit();
}

void ShiftBanner::fit()
{
    setFixedHeight(scaled(this, kHeight) + kLine);
    const bool narrow = m_tier == WidthTier::Phone;
    const bool compact = m_tier < WidthTier::Large;
    m_menu->setVisible(narrow);
    m_title->setVisible(!narrow);
    m_subtitle->setVisible(!narrow);
    m_search->setPlaceholderText(compact ? tr("Search… (F3)") : tr("Name, number, content (F3)"));
    m_search->setFixedWidth(scaled(this, compact ? 150 : 238));
    m_search->setFixedHeight(scaled(this, 34));
    m_subtitle->setMinimumWidth(scaled(this, 150));
    // Measured, not asked for: a label with a least width never hints at less, and would keep that of longer words.
    m_title->ensurePolished();
    m_title->setMinimumWidth(m_title->fontMetrics().horizontalAdvance(m_title->text()) + 1);
    makeRoom();
}

// With large letters not everything fits: what is least urgent goes, until no word is cut. It stays in the lists.
void ShiftBanner::makeRoom()
{
    // Rows within a layout remember how large their parts were until they are laid out again.
    const auto forget = [this] {
        for (QLayout *each : findChildren<QLayout *>())
            each->invalidate();
    };
    for (QWidget *least : {static_cast<QWidget *>(m_answered), static_cast<QWidget *>(m_due),
                           static_cast<QWidget *>(m_subtitle), static_cast<QWidget *>(m_title)}) {
        forget();
        if (layout()->minimumSize().width() <= width())
            return;
        least->hide();
    }
}

void ShiftBanner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showTiles(m_facts);
    fit();
}

void ShiftBanner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_search) {
        fit();
        // Once more when all parts have their letters.
        QMetaObject::invokeMethod(
            this, [this] { setTier(m_tier); }, Qt::QueuedConnection);
    }
}

} // namespace tb
