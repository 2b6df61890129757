// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/personpicker.h"

#include "look/messagebar.h"
#include "look/plainlabel.h"
#include "look/shiftwords.h"
#include "roster/candidatemodel.h"
#include "roster/loadlist.h"
#include "roster/persondelegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace tb {

PersonPicker::PersonPicker(QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel({}, "heading", "")), m_line(new PlainLabel({}, "secondary", "text2")),
      m_trouble(new MessageBar), m_search(new QLineEdit), m_from(new QTimeEdit), m_to(new QTimeEdit),
      m_list(new QListView), m_model(new CandidateModel(this)), m_loads(new LoadList)
{
    m_title->setWordWrap(true);
    m_line->setWordWrap(true);
    m_search->setObjectName(QStringLiteral("personEdit"));
    m_search->setPlaceholderText(tr("Type a name…"));
    m_search->setAccessibleName(tr("Find an officer"));
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("candidateList"));
    m_list->setAccessibleName(tr("Officers, the best choice first"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PersonDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_trouble->setAction(tr("Take out"), QStringLiteral("Del"));
    auto *loads = new QScrollArea;
    loads->setWidgetResizable(true);
    loads->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    loads->setFocusPolicy(Qt::NoFocus);
    loads->setWidget(m_loads);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addWidget(m_trouble);
    column->addWidget(m_search);
    column->addWidget(makeHours());
    column->addWidget(m_list, 3);
    column->addWidget(new PlainLabel(tr("Shifts of each officer"), "strong", ""));
    column->addWidget(loads, 2);
    connect(m_search, &QLineEdit::textChanged, this, &PersonPicker::find);
    connect(m_list, &QListView::activated, this, &PersonPicker::choose);
    connect(m_trouble, &MessageBar::actionTriggered, this, &PersonPicker::clearAsked);
    for (QTimeEdit *edit : {m_from, m_to})
        connect(edit, &QTimeEdit::timeChanged, this, &PersonPicker::find);
}

QWidget *PersonPicker::makeHours()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new PlainLabel(tr("Hours", "of a shift"), "secondary", "text2"));
    for (QTimeEdit *edit : {m_from, m_to}) {
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
        row->addWidget(edit, 1);
    }
    m_from->setObjectName(QStringLiteral("fromEdit"));
    m_to->setObjectName(QStringLiteral("toEdit"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    return box;
}

void PersonPicker::show(const RosterSheet &sheet, const RosterCell &cell, const QString &line, const QString &trouble)
{
    m_sheet = sheet;
    const bool other = cell.part != m_cell.part || line != m_line->text();
    m_cell = cell;
    const QDate date = wallDate(cell.part.from);
    m_title->setText(
        QStringLiteral("%1 · %2").arg(ShiftWords::day(date), ShiftWords::range(cell.span.from, cell.span.to)));
    m_line->setText(line);
    if (trouble.isEmpty() || cell.shifts.empty())
        m_trouble->hide();
    else
        m_trouble->showMessage(MessageBar::Kind::Warn, trouble);
    if (other) {
        // What is missing, where something is there already.
        const Span span = cell.nobody.empty() ? cell.span : Span{cell.nobody.front().from, cell.nobody.back().to};
        m_from->setTime(wallTime(span.from));
        m_to->setTime(wallTime(span.to));
        m_search->clear();
    }
    m_loads->show(sheet);
    find();
}

Span PersonPicker::hours() const
{
    const QDate date = wallDate(m_cell.part.from);
    const bool overMidnight = m_to->time() <= m_from->time();
    return {momentAt(date, m_from->time()), momentAt(overMidnight ? date.addDays(1) : date, m_to->time())};
}

void PersonPicker::find()
{
    if (m_sheet.rows.empty())
        return;
    m_model->show(m_sheet, hours(), m_search->text());
    m_list->setCurrentIndex(m_model->index(0));
}

void PersonPicker::begin(const QString &typed)
{
    m_search->setText(typed);
    m_search->setFocus(Qt::OtherFocusReason);
}

void PersonPicker::choose(const QModelIndex &index)
{
    const RosterCandidate *candidate = m_model->candidate(index);
    if (candidate && candidate->away)
        emit barred(tr("%1 is away at these hours. Choose somebody else.", "officer").arg(m_model->name(index)));
    else if (candidate)
        emit chosen(candidate->officer, hours());
}

// From the field one walks through the list without leaving it.
bool PersonPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
        m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1))));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(m_list->currentIndex().isValid() ? m_list->currentIndex() : m_model->index(0));
        return true;
    }
    if (key == Qt::Key_Escape) {
        m_search->clear();
        emit left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tb
