// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/callsearch.h"

#include "base/vitext.h"
#include "call/calldelegate.h"
#include "look/appearance.h"
#include "look/emptystate.h"
#include "store/calltable.h"
#include "store/searchtable.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace tb {

namespace {

using namespace std::chrono_literals;

constexpr auto kPause = 120ms;
constexpr int kMostHits = 40;
constexpr int kWidth = 560;
constexpr int kHeight = 420;

} // namespace

CallSearch::CallSearch(const CallRoom &room, const CallNames &names, QLineEdit *anchor, QWidget *window)
    : QFrame(window), m_room(room), m_anchor(anchor), m_model(new CallListModel(names, this)),
      m_view(new QListView(this)), m_empty(new EmptyState(this))
{
    setProperty("card", QStringLiteral("popup"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CallDelegate(m_view));
    m_view->setAccessibleName(tr("Calls found", "accessible name of a list"));
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_empty->setContent(QStringLiteral("search"), tr("Nothing found", "search"),
                        tr("Marks are not needed; a few letters of each word are enough.", "search"));
    m_empty->setAction(tr("Log a new call with these words", "button"), QStringLiteral("phone-plus"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 6, 2, 6);
    column->addWidget(m_view);
    column->addWidget(m_empty);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    hide();
    anchor->installEventFilter(this);
    connect(&m_pause, &QTimer::timeout, this, &CallSearch::run);
    connect(anchor, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_view, &QListView::clicked, this, &CallSearch::choose);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        hide();
        emit newCallAsked(query().simplified());
    });
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
    const QString folded = fold(query());
    if (folded.isEmpty()) {
        hide();
        return;
    }
    const Result<std::vector<Call>> found = find(folded);
    m_model->showCalls(found.ok() ? found.value() : std::vector<Call>(), m_room.clock.now());
    const bool any = m_model->rowCount() > 0;
    m_view->setVisible(any);
    m_empty->setVisible(!any);
    if (any)
        m_view->setCurrentIndex(m_model->index(0));
    place();
}

Result<std::vector<Call>> CallSearch::find(const QString &folded) const
{
    const Result<std::vector<qint64>> rows = SearchTable(m_room.database).find(folded, kMostHits);
    if (!rows.ok())
        return rows.error();
    return CallTable(m_room.database).byRows(rows.value());
}

void CallSearch::place()
{
    QWidget *window = parentWidget();
    const QPoint below = m_anchor->mapTo(window, QPoint(0, m_anchor->height() + 4));
    const int width = std::min(scaled(this, kWidth), window->width() - 16);
    const int rows = m_model->rowCount();
    const int wanted = rows == 0 ? scaled(this, kHeight) : rows * m_view->sizeHintForRow(0) + scaled(this, 16);
    const int height = std::min({wanted, scaled(this, kHeight), window->height() - below.y() - 16});
    const int left = std::clamp(below.x() + m_anchor->width() - width, 8, std::max(8, window->width() - width - 8));
    setGeometry(left, below.y(), width, height);
    raise();
    show();
}

void CallSearch::choose()
{
    const CallId id = m_model->callAt(m_view->currentIndex());
    if (id.isNull())
        return;
    hide();
    emit callOpened(id);
}

void CallSearch::moveBy(int step)
{
    const int row = std::clamp(m_view->currentIndex().row() + step, 0, m_model->rowCount() - 1);
    m_view->setCurrentIndex(m_model->index(row));
}

bool CallSearch::takesKey(int key)
{
    if (isHidden())
        return false;
    switch (key) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        choose();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

bool CallSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && takesKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (event->type() == QEvent::ShortcutOverride && !isHidden()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::InputMethod) {
        m_preedit = static_cast<QInputMethodEvent *>(event)->preeditString();
        m_pause.start();
    }
    if (event->type() == QEvent::FocusOut)
        hide();
    return QFrame::eventFilter(watched, event);
}

} // namespace tb
