// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/periodoptions.h"

#include "look/appearance.h"
#include "look/dateedit.h"
#include "look/plainlabel.h"
#include "look/tbbutton.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace tb {

namespace {

constexpr PeriodKind kKinds[]
    = {PeriodKind::Day, PeriodKind::Week, PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Cycle, PeriodKind::Free};
constexpr int kRemark = 54;

} // namespace

PeriodOptions::PeriodOptions(QWidget *parent)
    : QWidget(parent), m_kinds(new QComboBox),
      m_before(new TbButton(TbButton::Kind::Ghost, tr("Period before"), QStringLiteral("chevron-left"))),
      m_after(new TbButton(TbButton::Kind::Ghost, tr("Period after"), QStringLiteral("chevron-right"))),
      m_first(dateEdit(tr("First day", "of the report"))), m_last(dateEdit(tr("Last day", "of the report"))),
      m_remarks(new QWidget)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    auto *label = new PlainLabel(tr("&Period", "of a report"), "secondary", "text2");
    label->setBuddy(m_kinds);
    grid->addWidget(label, 0, 0, 1, 4);
    grid->addWidget(m_kinds, 1, 0, 1, 2);
    grid->addWidget(m_before, 1, 2);
    grid->addWidget(m_after, 1, 3);
    grid->addWidget(m_first, 2, 0);
    grid->addWidget(m_last, 2, 1, 1, 3);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_before->setIconOnly(true);
    m_after->setIconOnly(true);
    m_kinds->addItems({tr("Day", "period"), tr("Week", "period"), tr("Month", "period"), tr("Quarter", "period"),
                       tr("25th to 25th, 12:00", "period"), tr("Days of choice", "period")});
    auto *column = new QVBoxLayout(m_remarks);
    column->setContentsMargins(0, 0, 0, 0);
    m_highlights = addRemark(tr("&Highlights", "section of a report"));
    m_difficulties = addRemark(tr("&Difficulties", "section of a report"));
    m_proposals = addRemark(tr("P&roposals", "section of a report"));
    grid->addWidget(m_remarks, 3, 0, 1, 4);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &PeriodOptions::chooseKind);
    connect(m_first, &QDateEdit::dateChanged, this, &PeriodOptions::chooseDays);
    connect(m_last, &QDateEdit::dateChanged, this, &PeriodOptions::chooseDays);
    connect(m_before, &TbButton::clicked, this, [this] { move(-1); });
    connect(m_after, &TbButton::clicked, this, [this] { move(1); });
}

QPlainTextEdit *PeriodOptions::addRemark(const QString &label)
{
    auto *edit = new QPlainTextEdit;
    auto *name = new PlainLabel(label, "secondary", "text2");
    name->setBuddy(edit);
    edit->setTabChangesFocus(true);
    edit->setAccessibleName(QString(label).remove(u'&'));
    m_remarks->layout()->addWidget(name);
    m_remarks->layout()->addWidget(edit);
    connect(edit, &QPlainTextEdit::textChanged, this, &PeriodOptions::remarksChanged);
    return edit;
}

void PeriodOptions::setPeriod(const Period &period)
{
    m_period = period;
    showPeriod();
}

void PeriodOptions::showPeriod()
{
    const QSignalBlocker quietKinds(m_kinds);
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    for (int i = 0; i < m_kinds->count(); ++i) {
        if (kKinds[i] == m_period.kind)
            m_kinds->setCurrentIndex(i);
    }
    m_first->setDate(wallDate(m_period.span.from));
    m_last->setDate(wallDate(m_period.span.to - milliseconds(1)));
}

// From the period in sight to the one of the other kind that its last moment lies in.
void PeriodOptions::chooseKind()
{
    const PeriodKind kind = kKinds[qMax(0, m_kinds->currentIndex())];
    m_period
        = kind == PeriodKind::Free ? Period{kind, m_period.span} : periodOf(kind, m_period.span.to - milliseconds(1));
    showPeriod();
    emit periodChanged();
}

void PeriodOptions::chooseDays()
{
    m_period = freePeriod(m_first->date(), m_last->date());
    showPeriod();
    emit periodChanged();
}

void PeriodOptions::move(int by)
{
    m_period = by < 0 ? periodBefore(m_period) : periodAfter(m_period);
    showPeriod();
    emit periodChanged();
}

ReportRemarks PeriodOptions::remarks() const
{
    return {m_highlights->toPlainText(), m_difficulties->toPlainText(), m_proposals->toPlainText()};
}

void PeriodOptions::showRemarks(bool on)
{
    m_remarks->setVisible(on);
}

void PeriodOptions::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    for (QPlainTextEdit *edit : {m_highlights, m_difficulties, m_proposals})
        edit->setFixedHeight(scaled(this, kRemark));
}

} // namespace tb
