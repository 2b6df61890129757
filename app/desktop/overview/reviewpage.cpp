// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/reviewpage.h"

#include "errortext.h"
#include "look/messagebar.h"
#include "look/plainlabel.h"
#include "look/tbbutton.h"
#include "overview/reviewwords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTableWidget>

namespace tb {

namespace {

using Sort = ReviewRow::Sort;

} // namespace

ReviewPage::ReviewPage(ReviewDesk &desk, Database &database, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_source(database, desk), m_clock(clock),
      m_back(new TbButton(TbButton::Kind::Secondary, tr("Back to the figures"), QStringLiteral("arrow-left"),
                          QStringLiteral("Esc"))),
      m_message(new MessageBar), m_table(new QTableWidget), m_facts(new PlainLabel), m_shift(new QComboBox),
      m_text(new QPlainTextEdit),
      m_record(new TbButton(TbButton::Kind::Primary, tr("Record", "review"), QStringLiteral("save"))),
      m_unreached(new TbButton(TbButton::Kind::Secondary, tr("Not reached", "caller"), QStringLiteral("phone")))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_back, 0, 0);
    grid->addWidget(new PlainLabel(tr("How callers were treated"), "heading", ""), 0, 1, 1, 2);
    grid->addWidget(m_message, 1, 0, 1, 3);
    grid->addWidget(m_table, 2, 0, 1, 3);
    grid->addWidget(m_facts, 3, 0, 1, 3);
    grid->addLayout(makeForm(), 4, 0, 1, 3);
    grid->addWidget(m_unreached, 5, 1, Qt::AlignRight);
    grid->addWidget(m_record, 5, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);
    m_message->hide();
    m_facts->setWordWrap(true);
    makeTable();
    connect(m_back, &TbButton::clicked, this, &ReviewPage::left);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ReviewPage::choose);
    connect(m_record, &TbButton::clicked, this, &ReviewPage::finish);
    connect(m_unreached, &TbButton::clicked, this, [this] { record(ReviewOutcome::Unreached); });
}

void ReviewPage::makeTable()
{
    m_table->setAccessibleName(tr("What is to be done"));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels(
        {tr("To do", "review"), tr("Officer", "review"), tr("Time", "review"), tr("Due", "review")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
}

QFormLayout *ReviewPage::makeForm()
{
    m_form = new QFormLayout;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        m_marks[i] = new QComboBox;
        m_marks[i]->addItems({tr("Not asked", "mark"), tr("Yes", "mark"), tr("No", "mark")});
        m_marks[i]->setAccessibleName(ReviewWords::question(i));
        m_form->addRow(new PlainLabel(ReviewWords::question(i)), m_marks[i]);
    }
    m_shift->setAccessibleName(tr("Shift that it is about"));
    m_form->addRow(new PlainLabel(tr("Shift that it is about")), m_shift);
    m_text->setAccessibleName(tr("Note", "review"));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(m_text->fontMetrics().lineSpacing() * 4);
    m_form->addRow(m_text);
    return m_form;
}

void ReviewPage::setSeat(const Seat &seat)
{
    m_seat = seat;
    m_typed.clear();
    m_rows.clear();
    m_key.clear();
    m_text->clear();
    m_table->setRowCount(0);
    m_message->hide();
    refresh();
}

void ReviewPage::begin()
{
    m_message->hide();
    read();
    m_table->setFocus();
}

void ReviewPage::refresh()
{
    if (isVisible())
        read();
}

void ReviewPage::read()
{
    Result<std::vector<ReviewRow>> rows = m_source.of(m_seat);
    if (!rows.ok())
        return fail(rows.error());
    keep();
    m_rows = rows.take();
    showRows();
}

void ReviewPage::showRows()
{
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    int current = m_rows.empty() ? -1 : 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const ReviewRow &row = m_rows[i];
        // Whose manners a complaint is about is not who wrote it down.
        const QString name = row.sort == Sort::Complaint ? QString() : m_source.officerName(row.officer());
        const QStringList cells{ReviewWords::task(row), name, ReviewWords::time(row.at()),
                                ReviewWords::due(row, m_clock.now())};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(static_cast<int>(i), column, new QTableWidgetItem(cells[column]));
        if (row.key() == m_key)
            current = static_cast<int>(i);
    }
    m_table->resizeColumnsToContents();
    if (current >= 0)
        m_table->selectRow(current);
    choose();
}

const ReviewRow *ReviewPage::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

void ReviewPage::keep()
{
    if (m_key.isEmpty())
        return;
    Typed typed;
    for (std::size_t i = 0; i < m_marks.size(); ++i)
        typed.marks[i] = m_marks[i]->currentIndex();
    typed.text = m_text->toPlainText();
    m_typed[m_key] = typed;
}

void ReviewPage::choose()
{
    const ReviewRow *row = chosen();
    const bool same = row && row->key() == m_key;
    if (!same)
        keep();
    m_key = row ? row->key() : QByteArray();
    for (QWidget *each : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_record)})
        each->setVisible(row);
    if (!row) {
        m_facts->setText(tr("Nothing is to be done: no call is to be rung back "
                            "for, and no reply is owed."));
        showFields(false, false);
        return;
    }
    showForm(*row);
    if (same)
        return;
    const Typed typed = m_typed[m_key];
    for (std::size_t i = 0; i < m_marks.size(); ++i)
        m_marks[i]->setCurrentIndex(typed.marks[i]);
    m_text->setPlainText(typed.text);
    if (row->sort == Sort::Complaint)
        fillShifts(*row);
}

void ReviewPage::showFields(bool questions, bool shift)
{
    for (QComboBox *mark : m_marks) {
        mark->setVisible(questions);
        m_form->labelForField(mark)->setVisible(questions);
    }
    m_shift->setVisible(shift);
    m_form->labelForField(m_shift)->setVisible(shift);
    m_unreached->setVisible(questions);
}

void ReviewPage::showForm(const ReviewRow &row)
{
    showFields(row.sort == Sort::RingBack, row.sort == Sort::Complaint);
    const bool reply = row.sort == Sort::Reply;
    const bool may = !reply || row.review.officer == m_seat.officer;
    m_facts->setText(ReviewWords::facts(row));
    m_text->setAccessibleName(reply ? tr("Your reply") : tr("Note", "review"));
    m_text->setPlaceholderText(reply ? tr("What happened, and what you did about it") : tr("What the caller said"));
    m_text->setVisible(may);
    m_record->setText(reply ? tr("Send the reply") : tr("Record", "review"));
    m_record->setVisible(may);
}

void ReviewPage::fillShifts(const ReviewRow &row)
{
    m_shift->clear();
    const Result<std::vector<Shift>> shifts = m_source.shiftsBefore(row.call);
    if (!shifts.ok())
        return fail(shifts.error());
    for (const Shift &shift : shifts.value()) {
        if (shift.officer != m_seat.officer)
            m_shift->addItem(
                QStringLiteral("%1 · %2").arg(ReviewWords::span(shift), m_source.officerName(shift.officer)),
                shift.id.uuid());
    }
    m_shift->setCurrentIndex(-1);
}

void ReviewPage::finish()
{
    const ReviewRow *row = chosen();
    if (!row)
        return;
    if (row->sort != Sort::Reply)
        return record(row->sort == Sort::Complaint ? ReviewOutcome::Complaint : ReviewOutcome::Spoke);
    const Done done = m_desk.answer(m_seat, row->review.id, m_text->toPlainText());
    done.ok() ? succeed() : fail(done.error());
}

void ReviewPage::record(ReviewOutcome outcome)
{
    const ReviewRow *row = chosen();
    if (!row)
        return;
    ReviewDraft draft;
    draft.call = row->call.id;
    draft.at = m_clock.now();
    draft.outcome = outcome;
    for (std::size_t i = 0; i < m_marks.size() && outcome == ReviewOutcome::Spoke; ++i)
        draft.marks[i] = static_cast<ReviewMark>(m_marks[i]->currentIndex());
    if (outcome == ReviewOutcome::Complaint)
        draft.shift = ShiftId(m_shift->currentData().toUuid());
    draft.note = m_text->toPlainText();
    const Result<ReviewId> written = m_desk.record(m_seat, draft);
    written.ok() ? succeed() : fail(written.error());
}

void ReviewPage::succeed()
{
    const QByteArray done = m_key;
    m_key.clear();
    m_typed.erase(done);
    read();
    m_message->showMessage(MessageBar::Kind::Success, tr("Saved.", "review"));
    m_table->setFocus();
}

void ReviewPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void ReviewPage::fail(const Error &error)
{
    if (error.code == ErrorCode::DraftIncomplete)
        m_message->showMessage(MessageBar::Kind::Danger, tr("Something is missing."),
                               tr("Answer at least one question, or choose the "
                                  "shift and write what was said."));
    else
        m_message->showMessage(MessageBar::Kind::Danger, ErrorText::what(error.code), ErrorText::rest(error.code));
}

} // namespace tb
