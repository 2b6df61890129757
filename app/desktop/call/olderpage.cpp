// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/olderpage.h"

#include "call/calldelegate.h"
#include "call/callfinder.h"
#include "call/oldercall.h"
#include "look/emptystate.h"
#include "look/plainlabel.h"
#include "store/calltable.h"
#include "store/unittable.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tb {

namespace {
constexpr int kNewest = 200; // all others are found by words
constexpr int kListShare = 500; // of the room's width
constexpr int kCallShare = 600;
} // namespace

OlderPage::OlderPage(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_units(new QComboBox), m_state(new PlainLabel(QString(), "secondary", "text2")),
      m_search(new QLineEdit), m_pages(new QStackedWidget), m_view(new QListView),
      m_model(new CallListModel(m_names, this)), m_empty(new EmptyState), m_call(new OlderCall(m_names))
{
    m_units->setAccessibleName(tr("Which unit's book", "accessible name"));
    m_search->setAccessibleName(tr("Search in this book", "accessible name"));
    m_search->setPlaceholderText(tr("Search: name, number, words, date…", "in the field for a search"));
    m_search->setClearButtonEnabled(true);
    m_view->setAccessibleName(tr("Calls of this book", "accessible name"));
    layOut();
    connectParts();
}

void OlderPage::layOut()
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CallDelegate(m_view));
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_state->setWordWrap(true);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(16, 12, 8, 0);
    column->addWidget(m_units);
    column->addWidget(m_search);
    column->addWidget(m_state);
    column->addWidget(m_pages, 1);
    left->setProperty("ground", QStringLiteral("surface"));
    left->setAttribute(Qt::WA_StyledBackground);
    left->setFocusProxy(m_search);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_call);
    splitter->setSizes({kListShare, kCallShare});
    splitter->setChildrenCollapsible(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
    setFocusProxy(m_search);
}

void OlderPage::connectParts()
{
    m_search->installEventFilter(this);
    connect(m_units, &QComboBox::currentIndexChanged, this, &OlderPage::openBook);
    connect(m_search, &QLineEdit::textChanged, this, &OlderPage::showCalls);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &OlderPage::showCall);
    connect(m_view, &QListView::activated, m_call, [this] { m_call->setFocus(); });
}

void OlderPage::setBooks(const std::vector<OlderBook> &books)
{
    m_books = books;
    // A book grows page by page; only who looks needs to see it. Without one nothing is left on the page.
    if (isVisible() || m_books.empty())
        read();
}

void OlderPage::read()
{
    fillUnits();
    openBook();
}

void OlderPage::fillUnits()
{
    const QSignalBlocker quiet(m_units);
    const QVariant chosen = m_units->currentData();
    m_units->clear();
    for (const OlderBook &book : m_books)
        m_units->addItem(nameOf(book), book.unit.text());
    m_units->setCurrentIndex(std::max(0, m_units->findData(chosen)));
    m_units->setEnabled(m_books.size() > 1);
}

QString OlderPage::nameOf(const OlderBook &book) const
{
    const Result<std::optional<Unit>> unit = UnitTable(*book.database).find(book.unit);
    return unit.ok() && unit.value() ? unit.value()->name : tr("Former unit", "before its name is known");
}

const OlderBook *OlderPage::book() const
{
    const auto index = static_cast<std::size_t>(m_units->currentIndex());
    return index < m_books.size() ? &m_books[index] : nullptr;
}

void OlderPage::openBook()
{
    if (const OlderBook *open = book()) {
        const Done loaded = m_names.load(*open->database, open->unit);
        if (!loaded.ok())
            emit failed(loaded.error());
    }
    showState();
    showCalls();
}

void OlderPage::showState()
{
    const OlderBook *open = book();
    if (!open)
        m_state->clear();
    else if (open->isComplete)
        m_state->setText(tr("The whole book is here. It is only read: what is to be done about a call of it stands"
                            " among your own calls.",
                            "state of a former unit's book"));
    else if (open->isCut)
        m_state->setText(tr("The server does not answer: what has been read so far is here.", "state of a book"));
    else
        m_state->setText(tr("Reading the book from the server…", "state of a book"));
}

void OlderPage::showCalls()
{
    const OlderBook *open = book();
    const CallId chosen = m_model->callAt(m_view->currentIndex());
    const Moment now = m_clock.now();
    const SearchWords words(m_search->text(), wallDate(now));
    Result<std::vector<Call>> calls = std::vector<Call>();
    if (open && words.isEmpty())
        calls = CallTable(*open->database).between(Moment(), now, kNewest);
    else if (open)
        calls = CallFinder(*open->database, m_names).find(words, wallDate(now));
    if (!calls.ok())
        return emit failed(calls.error());
    m_model->showCalls(calls.value(), now);
    if (words.isEmpty())
        m_empty->setContent(QStringLiteral("phone"), tr("No calls here", "empty book"),
                            tr("The book of this unit has no calls, or they are still being read.", "empty book"));
    else
        m_empty->setContent(QStringLiteral("search"), tr("Nothing found", "search in a book"),
                            tr("Try fewer words, or part of the number.", "search in a book"));
    m_pages->setCurrentWidget(calls.value().empty() ? static_cast<QWidget *>(m_empty) : m_view);
    const QModelIndex kept = m_model->indexOf(chosen);
    m_view->setCurrentIndex(kept.isValid() ? kept : m_model->index(0, 0));
    showCall(m_view->currentIndex());
}

void OlderPage::showCall(const QModelIndex &index)
{
    const OlderBook *open = book();
    const CallId id = m_model->callAt(index);
    if (!open || id.isNull())
        return m_call->clear();
    const Done shown = m_call->show(*open->database, id, m_clock.now());
    if (!shown.ok())
        emit failed(shown.error());
}

void OlderPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
    emit shown();
}

// Down leads from the words into what they found.
bool OlderPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_view->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tb
