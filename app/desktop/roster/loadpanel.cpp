// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/loadpanel.h"

#include "look/plainlabel.h"
#include "look/shiftwords.h"

#include <QDateEdit>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tb {

namespace {

constexpr int kColumns = 5;
constexpr int kHour = 60;

QString hours(minutes length)
{
    return QStringLiteral("%1:%2").arg(length.count() / kHour).arg(length.count() % kHour, 2, 10, QLatin1Char('0'));
}

} // namespace

LoadPanel::LoadPanel(QWidget *parent)
    : QWidget(parent), m_from(new QDateEdit), m_to(new QDateEdit), m_table(new QTableWidget(0, kColumns)),
      m_spread(new PlainLabel({}, "secondary", "text2"))
{
    auto *dates = new QVBoxLayout; // side by side they are wider than the panel
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
        edit->setCalendarPopup(true);
        dates->addWidget(edit);
        connect(edit, &QDateEdit::dateChanged, this, &LoadPanel::asked);
    }
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_table->setObjectName(QStringLiteral("loadTable"));
    m_table->setAccessibleName(tr("What each officer has carried"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setHorizontalHeaderLabels(
        {tr("Officer"), tr("Shifts"), tr("Planned", "hours"), tr("Present", "hours"), tr("Calls")});
    m_spread->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    auto *title = new PlainLabel(tr("What each officer has carried"), "heading", "");
    title->setWordWrap(true);
    column->addWidget(title);
    column->addLayout(dates);
    column->addWidget(m_table, 1);
    column->addWidget(m_spread);
}

Span LoadPanel::period() const
{
    return {momentAt(m_from->date(), QTime(0, 0)), momentAt(m_to->date().addDays(1), QTime(0, 0))};
}

void LoadPanel::show(const RosterSheet &sheet, const std::vector<OfficerLoad> &loads)
{
    if (!m_from->property("set").toBool()) {
        // Until somebody chooses: the month of the sheet.
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        m_from->setProperty("set", true);
        const QDate month(sheet.first.year(), sheet.first.month(), 1);
        m_from->setDate(month);
        m_to->setDate(month.addMonths(1).addDays(-1));
        return emit asked();
    }
    m_table->setRowCount(static_cast<int>(loads.size()));
    int row = 0;
    minutes least{minutes::max()};
    minutes most{0};
    for (const OfficerLoad &load : loads) {
        const QStringList texts{sheet.shortNameOf(load.officer), QString::number(load.shifts), hours(load.planned),
                                hours(load.present), QString::number(load.calls)};
        for (int column = 0; column < kColumns; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts.at(column)));
        m_table->item(row, 0)->setToolTip(plainToolTip(sheet.nameOf(load.officer)));
        m_table->item(row, 0)->setData(Qt::AccessibleTextRole, sheet.nameOf(load.officer));
        const Officer *officer = sheet.find(load.officer);
        if (officer && officer->role == Role::Officer) {
            least = std::min(least, load.planned);
            most = std::max(most, load.planned);
        }
        ++row;
    }
    m_spread->setText(most < least ? QString()
                                   : tr("Spread: from %1 to %2 planned", "lengths of time")
                                         .arg(ShiftWords::span(least), ShiftWords::span(most)));
}

} // namespace tb
