// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/minutepanel.h"

#include "look/fieldlabel.h"
#include "look/plainlabel.h"
#include "look/shiftwords.h"
#include "look/tbbutton.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tb {

namespace {

constexpr int kMostReason = 500;

QString namesOf(const RosterSheet &sheet, const std::vector<OfficerId> &officers)
{
    QStringList names;
    for (const OfficerId &officer : officers)
        names.append(sheet.nameOf(officer));
    return names.isEmpty() ? MinutePanel::tr("nobody") : names.join(QStringLiteral(", "));
}

} // namespace

MinutePanel::MinutePanel(QWidget *parent)
    : QWidget(parent), m_line(new QComboBox), m_at(new QDateTimeEdit), m_told(new PlainLabel),
      m_missed(new PlainLabel({}, "secondary", "text2")), m_officer(new QComboBox), m_reason(new QLineEdit),
      m_save(new TbButton(TbButton::Kind::Secondary, tr("Record, marked late"), QStringLiteral("edit")))
{
    m_line->setObjectName(QStringLiteral("minuteLineCombo"));
    m_at->setObjectName(QStringLiteral("minuteEdit"));
    m_at->setDisplayFormat(QStringLiteral("HH:mm dd/MM/yyyy"));
    m_at->setCalendarPopup(true);
    // The wall clock of Vietnam, whatever this computer's zone is.
    m_at->setTimeSpec(Qt::UTC);
    m_told->setObjectName(QStringLiteral("minuteLabel"));
    m_told->setWordWrap(true);
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_record = makeRecord();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *title = new PlainLabel(tr("Who answers for this minute"), "heading", "");
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(new FieldLabel(tr("Line"), m_line));
    column->addWidget(m_line);
    column->addWidget(new FieldLabel(tr("Minute"), m_at));
    column->addWidget(m_at);
    column->addWidget(m_told);
    column->addWidget(m_record);
    connect(m_line, &QComboBox::currentIndexChanged, this, &MinutePanel::asked);
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &MinutePanel::asked);
}

QWidget *MinutePanel::makeRecord()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    m_missed->setWordWrap(true);
    m_officer->setObjectName(QStringLiteral("workedCombo"));
    m_reason->setObjectName(QStringLiteral("workedReasonEdit"));
    m_reason->setMaxLength(kMostReason);
    m_save->setObjectName(QStringLiteral("recordButton"));
    m_save->setEnabled(false);
    column->addWidget(m_missed);
    column->addWidget(new FieldLabel(tr("Who was there"), m_officer));
    column->addWidget(m_officer);
    column->addWidget(new FieldLabel(tr("Reason"), m_reason));
    column->addWidget(m_reason);
    column->addWidget(m_save);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_save, &TbButton::clicked, this,
            [this] { emit recordAsked(OfficerId(m_officer->currentData().toUuid()), m_reason->text().trimmed()); });
    return box;
}

void MinutePanel::show(const RosterSheet &sheet, bool leads)
{
    m_leads = leads;
    const QSignalBlocker quietLine(m_line);
    const QVariant line = m_line->currentData();
    m_line->clear();
    for (const Line &each : sheet.lines)
        m_line->addItem(each.name, each.id.uuid());
    m_line->setCurrentIndex(std::max(0, m_line->findData(line)));
    const QVariant officer = m_officer->currentData();
    m_officer->clear();
    for (const OfficerId &id : sheet.ground(false).officers)
        m_officer->addItem(sheet.nameOf(id), id.uuid());
    m_officer->setCurrentIndex(std::max(0, m_officer->findData(officer)));
}

void MinutePanel::choose(LineId line, Moment at)
{
    {
        const QSignalBlocker quietLine(m_line);
        const QSignalBlocker quietTime(m_at);
        m_line->setCurrentIndex(std::max(0, m_line->findData(line.uuid())));
        m_at->setDateTime(QDateTime(wallDate(at), wallTime(at), Qt::UTC));
    }
    emit asked();
}

LineId MinutePanel::line() const
{
    return LineId(m_line->currentData().toUuid());
}

Moment MinutePanel::at() const
{
    return momentAt(m_at->date(), QTime(m_at->time().hour(), m_at->time().minute()));
}

void MinutePanel::tell(const RosterSheet &sheet, const LineMinute &minute, Moment now)
{
    QStringList told{minute.open ? tr("The line had to be attended.") : tr("Outside the published hours.")};
    told.append(tr("Planned: %1", "officers").arg(namesOf(sheet, minute.planned)));
    if (!minute.away.empty())
        told.append(tr("Of these away: %1", "officers").arg(namesOf(sheet, minute.away)));
    if (at() < now)
        told.append(tr("Present: %1", "officers").arg(namesOf(sheet, minute.present)));
    told.append(tr("Head answerable: %1", "officers").arg(namesOf(sheet, minute.heads)));
    if (at() < now && minute.isUnattended())
        told.append(tr("The line was unattended."));
    m_told->setText(told.join(QLatin1Char('\n')));
    m_told->setTone(at() < now && minute.isUnattended() ? "danger" : "");
}

void MinutePanel::setMissed(const RosterSheet &sheet, const std::optional<Shift> &shift)
{
    m_record->setVisible(m_leads && shift.has_value());
    m_reason->clear();
    if (shift)
        m_missed->setText(tr("%1 was planned (%2) and did not check in. Somebody else was there?", "officer, hours")
                              .arg(sheet.nameOf(shift->officer), ShiftWords::range(shift->from, shift->to)));
}

} // namespace tb
