// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/shiftform.h"

#include "look/appearance.h"
#include "look/shiftwords.h"
#include "ui_shiftform.h"

#include <QEvent>

namespace tb {

namespace {

constexpr int kWidth = 280;

} // namespace

ShiftForm::ShiftForm(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::ShiftForm>())
{
    m_ui->setupUi(this);
    m_ui->problemBar->hide();
    m_ui->officerLabel->setBuddy(m_ui->officerCombo);
    m_ui->linesLabel->setBuddy(m_ui->lineList);
    m_ui->dateLabel->setBuddy(m_ui->dateEdit);
    m_ui->nameLabel->setBuddy(m_ui->nameCombo);
    for (const char *name : {"shift.morning", "shift.afternoon"})
        m_ui->nameCombo->addItem(ShiftWords::name(QString::fromLatin1(name)), QString::fromLatin1(name));
    fitHours();
    connect(m_ui->nameCombo, &QComboBox::activated, this, &ShiftForm::fitHours);
    connect(m_ui->assignButton, &TbButton::clicked, this, &ShiftForm::assignAsked);
    connect(m_ui->cancelButton, &TbButton::clicked, this, [this] { emit cancelAsked(m_cancellable); });
    m_ui->cancelButton->setEnabled(false);
    fit();
}

ShiftForm::~ShiftForm() = default;

void ShiftForm::fitHours()
{
    const bool morning = m_ui->nameCombo->currentIndex() == 0;
    m_ui->fromEdit->setTime(morning ? QTime(7, 30) : QTime(13, 0));
    m_ui->toEdit->setTime(morning ? QTime(11, 30) : QTime(17, 0));
}

// Beside the grid a column that grows with the letters; where there is nothing to fill in, one line below it.
void ShiftForm::fit()
{
    const bool strip = m_ui->scroll->isHidden();
    setProperty("edge", strip ? QStringLiteral("top") : QStringLiteral("left"));
    setMinimumWidth(strip ? 0 : scaled(this, kWidth));
    setMaximumWidth(strip ? QWIDGETSIZE_MAX : scaled(this, kWidth));
    const int rows = m_ui->lineList->count();
    const int row = rows > 0 ? m_ui->lineList->sizeHintForRow(0) + 2 * m_ui->lineList->spacing() : 0;
    m_ui->lineList->setFixedHeight(rows * row + 2 * m_ui->lineList->frameWidth() + 2 * m_ui->lineList->spacing());
}

void ShiftForm::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_ui->scroll)
        fit();
}

void ShiftForm::show(const RosterWeek &week)
{
    const QVariant officer = m_ui->officerCombo->currentData();
    m_ui->officerCombo->clear();
    for (const Officer &each : week.officers) {
        if (!each.retired)
            m_ui->officerCombo->addItem(week.nameOf(each.id), each.id.uuid());
    }
    m_ui->officerCombo->setCurrentIndex(std::max(0, m_ui->officerCombo->findData(officer)));
    QSet<QUuid> ticked;
    for (int i = 0; i < m_ui->lineList->count(); ++i) {
        if (m_ui->lineList->item(i)->checkState() == Qt::Checked)
            ticked.insert(m_ui->lineList->item(i)->data(Qt::UserRole).toUuid());
    }
    m_ui->lineList->clear();
    for (const Line &line : week.lines) {
        auto *item = new QListWidgetItem(line.name, m_ui->lineList);
        item->setData(Qt::UserRole, line.id.uuid());
        item->setCheckState(ticked.contains(line.id.uuid()) ? Qt::Checked : Qt::Unchecked);
    }
    fit();
    if (!m_ui->dateEdit->date().isValid() || m_ui->dateEdit->date() < week.monday)
        m_ui->dateEdit->setDate(week.monday);
}

void ShiftForm::propose(const RosterCell &cell, LineId line)
{
    m_ui->dateEdit->setDate(wallDate(cell.from));
    m_ui->nameCombo->setCurrentIndex(wallTime(cell.from) < QTime(12, 0) ? 0 : 1);
    m_ui->fromEdit->setTime(wallTime(cell.from));
    m_ui->toEdit->setTime(wallTime(cell.to));
    for (int i = 0; i < m_ui->lineList->count(); ++i) {
        QListWidgetItem *item = m_ui->lineList->item(i);
        item->setCheckState(item->data(Qt::UserRole).toUuid() == line.uuid() ? Qt::Checked : Qt::Unchecked);
    }
    const bool can = !cell.shifts.empty() && cell.shifts.front().state == ShiftState::Planned;
    m_cancellable = can ? cell.shifts.front().id : ShiftId();
    m_ui->cancelButton->setEnabled(can && m_ui->assignButton->isEnabled());
}

Shift ShiftForm::shift() const
{
    Shift made;
    made.officer = OfficerId(m_ui->officerCombo->currentData().toUuid());
    for (int i = 0; i < m_ui->lineList->count(); ++i) {
        if (m_ui->lineList->item(i)->checkState() == Qt::Checked)
            made.lines.emplace_back(m_ui->lineList->item(i)->data(Qt::UserRole).toUuid());
    }
    made.from = momentAt(m_ui->dateEdit->date(), m_ui->fromEdit->time());
    made.to = momentAt(m_ui->dateEdit->date(), m_ui->toEdit->time());
    made.name = m_ui->nameCombo->currentData().toString();
    return made;
}

void ShiftForm::complain(const QString &sentence)
{
    if (sentence.isEmpty())
        m_ui->problemBar->hide();
    else
        m_ui->problemBar->showMessage(MessageBar::Kind::Danger, sentence);
}

void ShiftForm::setBarred(const QString &reason)
{
    const bool free = reason.isEmpty();
    for (QWidget *field : {static_cast<QWidget *>(m_ui->officerCombo), static_cast<QWidget *>(m_ui->lineList),
                           static_cast<QWidget *>(m_ui->dateEdit), static_cast<QWidget *>(m_ui->nameCombo),
                           static_cast<QWidget *>(m_ui->fromEdit), static_cast<QWidget *>(m_ui->toEdit),
                           static_cast<QWidget *>(m_ui->assignButton)})
        field->setEnabled(free);
    for (QWidget *part : {static_cast<QWidget *>(m_ui->titleLabel), static_cast<QWidget *>(m_ui->scroll),
                          static_cast<QWidget *>(m_ui->assignButton), static_cast<QWidget *>(m_ui->cancelButton)})
        part->setVisible(free);
    fit();
    if (free)
        m_ui->problemBar->hide();
    else
        m_ui->problemBar->showMessage(MessageBar::Kind::Neutral, reason, {}, QStringLiteral("lock"));
}

} // namespace tb
