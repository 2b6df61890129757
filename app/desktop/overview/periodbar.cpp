// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/periodbar.h"

#include "look/dateedit.h"
#include "look/plainlabel.h"
#include "look/segmentedcontrol.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tb {

namespace {

enum Choice { Today, SevenDays, FourteenDays, ThisMonth, Own };
constexpr PeriodKind kOwnKinds[]
    = {PeriodKind::Week, PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Cycle, PeriodKind::Free};
constexpr int kOwnDays = 4;

QString monthName(QDate date)
{
    return QLocale().standaloneMonthName(date.month());
}

} // namespace

PeriodBar::PeriodBar(QWidget *parent)
    : QWidget(parent), m_control(new SegmentedControl), m_lines(new QComboBox), m_own(new QWidget),
      m_kinds(new QComboBox), m_first(dateEdit(tr("First day", "of the figures"))),
      m_last(dateEdit(tr("Last day", "of the figures")))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *first = new QHBoxLayout;
    first->addWidget(m_control);
    first->addWidget(m_lines);
    rows->addLayout(first);
    auto *second = new QHBoxLayout(m_own);
    second->setContentsMargins(0, 0, 0, 0);
    second->addWidget(m_kinds);
    second->addWidget(m_first);
    second->addWidget(new PlainLabel(QStringLiteral("–")));
    second->addWidget(m_last);
    second->addStretch();
    rows->addWidget(m_own);
    m_own->hide();
    makeChoices();
}

void PeriodBar::makeChoices()
{
    m_control->setAccessibleName(tr("Period"));
    for (const QString &words : {tr("Today", "period"), tr("7 days"), tr("14 days"),
                                 tr("25th to 25th, 12:00", "reporting month"), tr("Choose…", "period")})
        m_control->addChoice(words);
    m_control->setCurrent(FourteenDays);
    m_lines->setAccessibleName(tr("Line"));
    m_lines->addItem(tr("All lines"));
    m_kinds->setAccessibleName(tr("Kind of period"));
    m_kinds->addItems({tr("This week"), tr("This month"), tr("This quarter"),
                       tr("25th to 25th, 12:00", "reporting month"), tr("Days of choice")});
    connect(m_control, &SegmentedControl::chosen, this, [this] {
        showOwnRow();
        emit changed();
    });
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        showOwnRow();
        emit changed();
    });
    connect(m_lines, &QComboBox::currentIndexChanged, this, &PeriodBar::changed);
    connect(m_first, &QDateEdit::dateChanged, this, &PeriodBar::changed);
    connect(m_last, &QDateEdit::dateChanged, this, &PeriodBar::changed);
}

void PeriodBar::showOwnRow()
{
    m_own->setVisible(m_control->current() == Own);
    for (QDateEdit *edit : {m_first, m_last})
        edit->setEnabled(m_kinds->currentIndex() == kOwnDays);
}

void PeriodBar::setToday(Moment now)
{
    const QDate today = wallDate(now);
    m_control->setChoiceText(ThisMonth, monthName(today));
    if (m_last->maximumDate() == today)
        return;
    const bool begun = m_last->maximumDate() < QDate(7000, 1, 1);
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    m_first->setMaximumDate(today);
    m_last->setMaximumDate(today);
    if (!begun) {
        m_first->setDate(today.addDays(-29));
        m_last->setDate(today);
    }
}

Period PeriodBar::period(Moment now) const
{
    const QDate today = wallDate(now);
    switch (m_control->current()) {
    case Today:
        return periodOf(PeriodKind::Day, now);
    case SevenDays:
        return freePeriod(today.addDays(-6), today);
    case ThisMonth:
        return periodOf(PeriodKind::Month, now);
    case Own: {
        const PeriodKind kind = kOwnKinds[qMax(0, m_kinds->currentIndex())];
        return kind == PeriodKind::Free ? freePeriod(m_first->date(), m_last->date()) : periodOf(kind, now);
    }
    default:
        return freePeriod(today.addDays(-13), today);
    }
}

QString PeriodBar::words(Moment now) const
{
    switch (m_control->current()) {
    case Today:
        return tr("today", "period");
    case SevenDays:
        return tr("7 days");
    case FourteenDays:
        return tr("14 days");
    case ThisMonth:
        return monthName(wallDate(now));
    default:
        break;
    }
    const CallSpan span = period(now).span;
    return QStringLiteral("%1 – %2").arg(wallDate(span.from).toString(QStringLiteral("dd/MM")),
                                         wallDate(span.to - milliseconds(1)).toString(QStringLiteral("dd/MM")));
}

LineId PeriodBar::line() const
{
    return LineId(m_lines->currentData().toUuid());
}

void PeriodBar::setLines(const std::vector<Line> &lines)
{
    const QSignalBlocker quiet(m_lines);
    const QVariant chosen = m_lines->currentData();
    m_lines->clear();
    m_lines->addItem(tr("All lines"));
    for (const Line &each : lines)
        m_lines->addItem(each.name, each.id.uuid());
    m_lines->setCurrentIndex(chosen.isValid() ? qMax(0, m_lines->findData(chosen)) : 0);
}

} // namespace tb
