// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/termsettings.h"

#include "look/messagebar.h"
#include "look/plainlabel.h"
#include "look/tbbutton.h"

#include <QSpinBox>
#include <QVBoxLayout>

namespace tb {

namespace {

constexpr int kEarlyStep = 5;

/// Whole hours are what a person sets; what is in between is shown as the hour that it has begun.
int hoursOf(minutes term)
{
    return static_cast<int>(std::chrono::ceil<std::chrono::hours>(term).count());
}

} // namespace

TermSettings::TermSettings(TermRoom room, QWidget *parent)
    : QFrame(parent), m_room(std::move(room)), m_hint(new PlainLabel(QString(), "secondary", "text2", this)),
      m_bar(new MessageBar(this)),
      m_save(new TbButton(TbButton::Kind::Primary, tr("Save the terms"), QStringLiteral("check"), {}, this))
{
    setProperty("card", QStringLiteral("true"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(6);
    column->addWidget(new PlainLabel(tr("Terms of the unit"), "strong", "", this));
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    addTerms(column);
    column->addWidget(m_bar);
    column->addWidget(m_save, 0, Qt::AlignRight);
    m_bar->hide();
    m_save->setObjectName(QStringLiteral("termSaveButton"));
    connect(m_save, &TbButton::clicked, this, &TermSettings::save);
    setSeat({});
}

QSpinBox *TermSettings::addTerm(QVBoxLayout *column, const QString &title, const char *name)
{
    auto *spin = new QSpinBox(this);
    spin->setObjectName(QString::fromLatin1(name));
    spin->setAccessibleName(title);
    auto *label = new PlainLabel(title, "secondary", "text2", this);
    label->setWordWrap(true);
    label->setBuddy(spin);
    column->addWidget(label);
    column->addWidget(spin, 0, Qt::AlignLeft);
    return spin;
}

void TermSettings::addTerms(QVBoxLayout *column)
{
    m_early = addTerm(column, tr("A shift can be taken this long before it begins"), "termEarlySpin");
    m_early->setRange(0, static_cast<int>(UnitRules::kLongestEarly.count()));
    m_early->setSingleStep(kEarlyStep);
    m_early->setSuffix(tr(" min", "after a number"));
    m_early->setSpecialValueText(tr("When it begins", "a term"));
    m_short = addTerm(column, tr("A caller who rings off sooner than this is counted apart, as no missed call"),
                      "termShortSpin");
    m_short->setRange(0, static_cast<int>(UnitRules::kLongestShortRing.count()));
    m_short->setSuffix(tr(" s", "after a number of seconds"));
    m_short->setSpecialValueText(tr("Never", "a term"));
    m_escalate = addTerm(column,
                         tr("Overdue for this long in working time, a matter is put before the head by itself; after "
                            "as long again the city sees it"),
                         "termEscalateSpin");
    m_escalate->setRange(0, hoursOf(UnitRules::kLongestEscalation));
    m_escalate->setSuffix(tr(" h", "after a number of hours"));
    m_escalate->setSpecialValueText(tr("Never", "a term"));
}

void TermSettings::setSeat(const std::optional<Seat> &seat)
{
    m_seat = seat;
    read();
}

void TermSettings::read()
{
    const auto found = m_seat ? m_room.rules.rules(*m_seat) : Result<UnitRules>(UnitRules());
    const UnitRules rules = found.ok() ? found.value() : UnitRules();
    const bool may = m_seat && m_room.rules.maySet(*m_seat);
    m_hint->setText(may ? tr("They hold at all desks of the unit.") : tr("The head of the unit sets them."));
    m_early->setValue(static_cast<int>(rules.checkInEarly.count()));
    m_short->setValue(static_cast<int>(rules.shortRing.count()));
    m_escalate->setValue(hoursOf(rules.escalateAfter));
    for (QSpinBox *spin : {m_early, m_short, m_escalate})
        spin->setReadOnly(!may);
    m_save->setVisible(may);
    m_bar->hide();
    if (!found.ok())
        m_bar->showMessage(MessageBar::Kind::Danger, tr("The terms cannot be read"), m_room.explain(found.error()));
}

void TermSettings::save()
{
    if (!m_seat)
        return;
    const UnitRules rules{minutes(m_early->value()), seconds(m_short->value()),
                          std::chrono::hours(m_escalate->value())};
    const Done done = m_room.rules.set(*m_seat, rules);
    if (!done.ok()) {
        m_bar->showMessage(MessageBar::Kind::Danger, tr("Not saved"), m_room.explain(done.error()));
        return;
    }
    m_bar->hide();
    emit saved();
}

} // namespace tb
