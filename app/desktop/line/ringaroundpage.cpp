// SPDX-License-Identifier: GPL-3.0-or-later
#include "line/ringaroundpage.h"

#include "base/phonenumber.h"
#include "line/checkwords.h"
#include "line/linecheckform.h"
#include "line/linewords.h"
#include "look/appearance.h"
#include "look/emptystate.h"
#include "look/messagebar.h"
#include "look/plainlabel.h"
#include "store/rungtable.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>

namespace tb {

namespace {

constexpr int kFormWidth = 376;
constexpr std::chrono::hours kShown{28 * 24};

QTableWidget *plainTable(const QString &name, const QStringList &heads)
{
    auto *table = new QTableWidget;
    table->setAccessibleName(name);
    table->setColumnCount(static_cast<int>(heads.size()));
    table->setHorizontalHeaderLabels(heads);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    return table;
}

void fillRow(QTableWidget &table, int row, const QStringList &cells)
{
    for (int column = 0; column < cells.size(); ++column)
        table.setItem(row, column, new QTableWidgetItem(cells[column]));
}

} // namespace

RingAroundPage::RingAroundPage(const RingAroundRoom &room, QWidget *parent)
    : QWidget(parent), m_room(room),
      m_dueTable(
          plainTable(tr("Lines to ring now"),
                     {tr("Unit", "column"), tr("Line", "column"), tr("Number", "column"), tr("Drawn for", "column")})),
      m_rungTable(
          plainTable(tr("Rung in the last four weeks"),
                     {tr("When", "column"), tr("Unit", "column"), tr("Line", "column"), tr("Found", "column")})),
      m_rungTitle(new PlainLabel(tr("Rung in the last four weeks"), "strong", "")), m_empty(new EmptyState),
      m_message(new MessageBar), m_form(new LineCheckForm(room.lines))
{
    build();
    makeKeys();
    m_form->recordBy([this](const Seat &seat, const CheckDraft &draft) { return record(seat, draft); });
    connect(m_dueTable, &QTableWidget::currentCellChanged, this, &RingAroundPage::showLine);
    connect(&m_room.client, &RingAroundClient::answered, this, &RingAroundPage::take);
    connect(&m_room.client, &RingAroundClient::failed, this, &RingAroundPage::fail);
    connect(&m_room.lines.notice, &ChangeNotice::subjectsChanged, this, [this] {
        if (isVisible())
            showRung();
    });
}

void RingAroundPage::build()
{
    m_message->hide();
    m_empty->setContent(QStringLiteral("phone-check"), tr("No line is to be rung now"),
                        tr("Each week the lot gives you the lines of another unit. Each is shown here from the minute "
                           "that was drawn for it."));
    auto *list = new QVBoxLayout;
    list->setContentsMargins(16, 12, 16, 12);
    list->setSpacing(8);
    auto *hint = new PlainLabel(
        tr("Ring as a citizen would: the officers of these lines do not know that it is a check."), "hint", "");
    hint->setWordWrap(true);
    list->addWidget(new PlainLabel(tr("Lines to ring now"), "heading", ""));
    list->addWidget(hint);
    list->addWidget(m_message);
    list->addWidget(m_dueTable, 2);
    list->addWidget(m_empty, 2);
    list->addWidget(m_rungTitle);
    list->addWidget(m_rungTable, 3);
    auto *both = new QHBoxLayout(this);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(0);
    both->addLayout(list, 1);
    both->addWidget(m_form);
}

void RingAroundPage::makeKeys()
{
    const auto key = [this](const char *keys, auto deed) {
        auto *action = new QAction(this);
        // Whatever the keys are called here.
        action->setShortcut(QKeySequence(QString::fromLatin1(keys), QKeySequence::PortableText));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, deed);
        addAction(action);
    };
    const auto save = [this] {
        if (current())
            m_form->save();
    };
    key("Ctrl+T", [this] {
        if (current())
            m_form->begin();
    });
    key("Ctrl+Return", save);
    key("Ctrl+Enter", save);
    key("Esc", [this] { m_dueTable->setFocus(Qt::OtherFocusReason); });
}

void RingAroundPage::setSeat(const Seat &seat)
{
    const bool may = !seat.officer.isNull() && m_room.desk.mayRing(seat);
    if (may && m_seat == seat)
        return;
    m_seat = may ? seat : Seat{};
    m_told.clear();
    m_message->hide();
    showDue();
    showRung();
    refresh();
}

void RingAroundPage::refresh()
{
    const QByteArray token = m_room.token();
    if (!m_seat.officer.isNull() && !token.isEmpty())
        m_room.client.ask(m_seat.officer, token);
}

void RingAroundPage::take(const std::vector<LineToRing> &lines)
{
    m_message->hide();
    m_told = lines;
    showDue();
}

// What was told before can be rung without the server; it is sent later.
void RingAroundPage::fail(const Error &error)
{
    if (m_seat.officer.isNull())
        return;
    m_message->showMessage(MessageBar::Kind::Info, tr("The server was not reached: this list may be old."),
                           m_room.lines.explain(error));
}

void RingAroundPage::showDue()
{
    const QString chosen = current() ? current()->line.text() : QString();
    const auto left = m_room.desk.stillToRing(m_seat, m_told);
    m_due = left.ok() ? left.value() : std::vector<LineToRing>();
    const Moment now = m_room.lines.clock.now();
    m_dueTable->setRowCount(static_cast<int>(m_due.size()));
    int row = 0;
    for (size_t i = 0; i < m_due.size(); ++i) {
        const LineToRing &line = m_due[i];
        fillRow(*m_dueTable, static_cast<int>(i),
                {line.unitName, line.name, parsePhone(line.number, {}).display, LineWords::day(line.drawnFor, now)});
        row = line.line.text() == chosen ? static_cast<int>(i) : row;
    }
    m_dueTable->setVisible(!m_due.empty());
    m_empty->setVisible(m_due.empty());
    if (!m_due.empty())
        m_dueTable->setCurrentCell(row, 0);
    showLine();
    emit dueCounted(static_cast<int>(m_due.size()));
}

void RingAroundPage::showRung()
{
    const Moment now = m_room.lines.clock.now();
    const auto rung
        = RungTable(m_room.lines.database).between(m_seat.unit, now - kShown, now + std::chrono::minutes(1));
    const std::vector<RungLine> rows = rung.ok() ? rung.value() : std::vector<RungLine>();
    m_rungTable->setRowCount(static_cast<int>(rows.size()));
    for (size_t i = 0; i < rows.size(); ++i)
        fillRow(*m_rungTable, static_cast<int>(i),
                {LineWords::day(rows[i].at, now), rows[i].target.unitName, rows[i].target.name,
                 CheckWords::result(rows[i].result)});
    m_rungTable->setVisible(!rows.empty());
    m_rungTitle->setVisible(!rows.empty());
}

const LineToRing *RingAroundPage::current() const
{
    const int row = m_dueTable->currentRow();
    return row >= 0 && static_cast<size_t>(row) < m_due.size() ? &m_due[static_cast<size_t>(row)] : nullptr;
}

void RingAroundPage::showLine()
{
    const LineToRing *target = current();
    m_form->setVisible(target != nullptr);
    if (!target)
        return;
    LineState state;
    state.line.id = target->line;
    state.line.name = target->name;
    state.line.number = target->number;
    state.attendance = Attendance::Closed; // not known here
    LineBoard board;
    board.now = m_room.lines.clock.now();
    m_form->show(m_seat, state, board, target->drawnFor, false);
}

Result<CheckId> RingAroundPage::record(const Seat &seat, const CheckDraft &draft)
{
    const LineToRing *target = current();
    if (!target)
        return Error{ErrorCode::UnknownSubject, QStringLiteral("line")};
    const QString unit = target->unitName;
    const Result<CheckId> saved = m_room.desk.record(seat, *target, draft);
    if (saved.ok()) {
        emit told(tr("Saved. %1 is told of it with the next contact.", "after a check of another unit").arg(unit));
        // Not while the form is still at it.
        QMetaObject::invokeMethod(
            this,
            [this] {
                showDue();
                showRung();
                if (m_due.empty()) // the form is gone, the keys stay
                    setFocus(Qt::OtherFocusReason);
            },
            Qt::QueuedConnection);
    }
    return saved;
}

void RingAroundPage::fit()
{
    m_form->setFixedWidth(std::min(scaled(this, kFormWidth), width() / 2));
}

void RingAroundPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
    showDue();
    showRung();
    refresh();
}

void RingAroundPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void RingAroundPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_form)
        QMetaObject::invokeMethod(this, &RingAroundPage::fit, Qt::QueuedConnection);
}

} // namespace tb
