// SPDX-License-Identifier: GPL-3.0-or-later
#include "shift/matteritem.h"

#include "base/phonenumber.h"
#include "look/chip.h"
#include "look/elidedlabel.h"
#include "look/shiftwords.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace tb {

namespace {

class MatterWords {
    Q_DECLARE_TR_FUNCTIONS(tb::MatterItem)

public:
    static QString dueText(Moment due, Moment now)
    {
        if (wallDate(due) == wallDate(now))
            return ShiftWords::clock(due);
        return QStringLiteral("%1 %2").arg(ShiftWords::clock(due), wallDate(due).toString(QStringLiteral("dd/MM")));
    }

    static ChipContent chip(const Call &call, Moment now)
    {
        if (call.isOverdue(now))
            return {tr("Overdue"), QStringLiteral("clock-alert"), Status::Danger, false};
        if (call.status == CallStatus::Forwarded)
            return {tr("Forwarded"), QStringLiteral("share"), Status::Violet, false};
        const bool callBack = call.status == CallStatus::CallBackOwed || call.status == CallStatus::CallBackPromised;
        if (!call.owedAt())
            return {tr("In progress"), QStringLiteral("progress"), Status::Accent, false};
        return {dueText(*call.owedAt(), now), callBack ? QStringLiteral("phone-out") : QStringLiteral("clock"),
                Status::Warn, false};
    }

    static QString title(const Call &call)
    {
        if (!call.content.isEmpty())
            return call.content.simplified();
        return call.type == CallType::Missed ? tr("Missed call") : tr("Nothing was noted");
    }

    static QString caller(const Call &call)
    {
        const QString number = parsePhone(call.callerNumber, {}).display;
        const QString name = call.callerName.isEmpty() ? tr("Name unknown") : call.callerName;
        return number.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, number);
    }
};

} // namespace

MatterItem::MatterItem(const Call &call, Moment now, QWidget *parent)
    : QFrame(parent), m_call(call.id), m_check(new QCheckBox(this))
{
    setProperty("card", QStringLiteral("true"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    const QString title = MatterWords::title(call);
    const ChipContent chip = MatterWords::chip(call, now);
    words->addWidget(new ElidedLabel(title, "strong", "", this));
    words->addWidget(new ElidedLabel(MatterWords::caller(call), "secondary", "text2", this));
    row->addWidget(m_check);
    row->addLayout(words, 1);
    row->addWidget(new Chip(chip, this));
    m_check->setChecked(true);
    m_check->setAccessibleName(tr("Leave to the next shift: %1, %2", "matter, how urgent").arg(title, chip.text));
    connect(m_check, &QCheckBox::toggled, this, &MatterItem::toggled);
}

bool MatterItem::isLeft() const
{
    return m_check->isChecked();
}

void MatterItem::setLeft(bool left)
{
    m_check->setChecked(left);
}

} // namespace tb
