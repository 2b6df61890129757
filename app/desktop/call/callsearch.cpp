// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/callsearch.h"

#include "call/searchdelegate.h"
#include "call/searchhelp.h"
#include "look/appearance.h"
#include "look/emptystate.h"
#include "look/keycap.h"
#include "look/plainlabel.h"
#include "store/calltable.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>

#include <algorithm>
#include <set>

namespace tb {

namespace {

using namespace std::chrono_literals;

constexpr auto kPause = 120ms;
constexpr int kWidth = 640;
constexpr int kHeight = 560;
constexpr int kEmptyHeight = 300;
constexpr size_t kMostCallers = 3;
constexpr int kMostOfCaller = 50;

} // namespace

CallSearch::CallSearch(const CallRoom &room, const CallNames &names, QLineEdit *anchor, QWidget *window)
    : QFrame(window), m_room(room), m_names(names), m_anchor(anchor), m_hits(new SearchHits(names, this)),
      m_view(new QListView(this)), m_delegate(new SearchDelegate(m_view)), m_empty(new EmptyState(this)),
      m_help(new SearchHelp(this)), m_footer(makeFooter())
{
    addParts();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    hide();
    anchor->installEventFilter(this);
    connect(&m_pause, &QTimer::timeout, this, &CallSearch::run);
    connect(anchor, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_view, &QListView::clicked, this, &CallSearch::choose);
    connect(m_empty, &EmptyState::actionTriggered, this, &CallSearch::askNewCall);
}

void CallSearch::addParts()
{
    setProperty("card", QStringLiteral("popup"));
    m_view->setModel(m_hits);
    m_view->setItemDelegate(m_delegate);
    m_view->setAccessibleName(tr("Found", "accessible name of a list"));
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_empty->setContent(QStringLiteral("search"), tr("Nothing found", "search"),
                        tr("Marks are not needed; a few letters of each word are enough.", "search"));
    m_empty->setAction(tr("Log a new call with these words", "button"), QStringLiteral("phone-plus"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 6, 2, 6);
    column->setSpacing(0);
    for (QWidget *part :
         {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_help), m_footer})
        column->addWidget(part);
}

QWidget *CallSearch::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(14, 6, 14, 2);
    row->setSpacing(6);
    const auto key = [&](const QString &cap, const QString &word) {
        row->addWidget(new KeyCap(cap, footer));
        row->addWidget(new PlainLabel(word, "caption", "text2", footer));
        row->addSpacing(8);
    };
    key(QStringLiteral("↑ ↓"), tr("choose", "what a key does in the search"));
    key(QStringLiteral("Enter"), tr("open", "what a key does in the search"));
    key(QStringLiteral("Tab"), tr("next group", "what a key does in the search"));
    key(QStringLiteral("Esc"), tr("close", "what a key does in the search"));
    m_total = new PlainLabel(QString(), "caption", "text3", footer);
    row->addStretch(1);
    row->addWidget(m_total);
    return footer;
}

QString CallSearch::query() const
{
    QString text = m_anchor->text();
    return m_preedit.isEmpty() ? text : text.insert(m_anchor->cursorPosition(), m_preedit);
}

void CallSearch::search(const QString &words)
{
    m_anchor->setText(words);
    run();
}

void CallSearch::run()
{
    m_pause.stop();
    const SearchWords words(query(), wallDate(m_room.clock.now()));
    if (!words.isEmpty())
        return showHits(words);
    m_anchor->hasFocus() ? showHelp() : hide();
}

void CallSearch::showHits(const SearchWords &words)
{
    const Result<std::vector<Call>> found
        = CallFinder(m_room.database, m_names).find(words, wallDate(m_room.clock.now()));
    const std::vector<Call> calls = found.ok() ? found.value() : std::vector<Call>();
    QStringList marked = words.indexed().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!words.digits().isEmpty())
        marked.append(words.digits());
    m_delegate->setWords(marked);
    m_hits->show(calls, callersAmong(calls, words), query().simplified(), m_room.clock.now());
    m_total->setText(tr("No marks needed · %n found", "below the search", static_cast<int>(calls.size())));
    showPart(calls.empty() ? static_cast<QWidget *>(m_empty) : m_view);
    if (calls.empty())
        return place(scaled(this, kEmptyHeight));
    moveTo(m_hits->nextRow(-1, 1));
    int height = m_footer->sizeHint().height() + scaled(this, 16);
    for (int row = 0; row < m_hits->rowCount(); ++row)
        height += m_view->sizeHintForRow(row);
    place(height);
}

/// Callers whom the words name, each with the newest call and how often they called.
std::vector<std::pair<Call, int>> CallSearch::callersAmong(const std::vector<Call> &calls,
                                                           const SearchWords &words) const
{
    std::vector<std::pair<Call, int>> callers;
    std::set<QString> seen;
    for (const Call &call : calls) {
        if (callers.size() == kMostCallers)
            break;
        Call who;
        who.callerName = call.callerName;
        who.callerNumber = call.callerNumber;
        who.startedAt = call.startedAt;
        const bool named = !m_names.hides(call) && !call.callerName.isEmpty() && !call.callerNumber.isEmpty()
            && words.accepts(who, QString());
        if (!named || !seen.insert(call.callerNumber).second)
            continue;
        const auto all = CallTable(m_room.database).ofNumber(call.callerNumber, kMostOfCaller);
        callers.emplace_back(call, all.ok() ? static_cast<int>(all.value().size()) : 1);
    }
    return callers;
}

void CallSearch::showHelp()
{
    showPart(m_help);
    place(m_help->sizeHint().height() + scaled(this, 16));
}

void CallSearch::showPart(QWidget *part)
{
    for (QWidget *one :
         {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_help)})
        one->setVisible(one == part);
    m_footer->setVisible(part == m_view);
}

void CallSearch::place(int wantedHeight)
{
    QWidget *window = parentWidget();
    const QPoint below = m_anchor->mapTo(window, QPoint(0, m_anchor->height() + 4));
    const int width = std::min(scaled(this, kWidth), window->width() - 16);
    const int height = std::min({wantedHeight, scaled(this, kHeight), window->height() - below.y() - 16});
    const int left = std::clamp(below.x() + m_anchor->width() - width, 8, std::max(8, window->width() - width - 8));
    setGeometry(left, below.y(), width, height);
    raise();
    show();
}

void CallSearch::choose()
{
    const SearchHit hit = m_hits->hitAt(m_view->currentIndex().row());
    switch (hit.kind) {
    case SearchHit::Kind::Call:
        hide();
        emit callOpened(hit.call);
        return;
    case SearchHit::Kind::Caller:
        return search(QStringLiteral("số: %1").arg(hit.number));
    case SearchHit::Kind::Command:
        return askNewCall();
    case SearchHit::Kind::Heading:
        return;
    }
}

void CallSearch::askNewCall()
{
    const QString content = query().simplified();
    hide();
    emit newCallAsked(content);
}

void CallSearch::moveTo(int row)
{
    m_view->setCurrentIndex(m_hits->index(row));
    // The row that gets the focus must not end what the input method is composing.
    m_anchor->setAttribute(Qt::WA_InputMethodEnabled);
}

// The next search begins with an empty field.
void CallSearch::close()
{
    hide();
    m_anchor->clear();
    m_pause.stop();
}

bool CallSearch::takesKey(int key)
{
    if (key == Qt::Key_Escape && isBusy()) {
        close();
        return true;
    }
    if (isHidden())
        return false;
    const int row = m_view->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
        moveTo(m_hits->nextRow(row, 1));
        return true;
    case Qt::Key_Up:
        moveTo(m_hits->nextRow(row, -1));
        return true;
    case Qt::Key_Tab:
        if (m_view->isHidden())
            return false;
        moveTo(m_hits->nextGroup(row));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pause.isActive())
            run();
        if (!m_view->isHidden())
            choose();
        return true;
    default:
        return false;
    }
}

bool CallSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && takesKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (event->type() == QEvent::ShortcutOverride && isBusy()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::InputMethod) {
        m_preedit = static_cast<QInputMethodEvent *>(event)->preeditString();
        m_pause.start();
    }
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (m_anchor->text().isEmpty() && (reason == Qt::ShortcutFocusReason || reason == Qt::MouseFocusReason))
            showHelp();
    }
    if (event->type() == QEvent::FocusOut)
        hide();
    return QFrame::eventFilter(watched, event);
}

} // namespace tb
