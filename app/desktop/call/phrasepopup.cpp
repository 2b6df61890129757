// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/phrasepopup.h"

#include "base/vitext.h"
#include "call/phrasedelegate.h"
#include "call/phrasemodel.h"
#include "duty/phrasedesk.h"
#include "look/appearance.h"
#include "look/keycap.h"
#include "look/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace tb {

namespace {

constexpr int kWidth = 470;
constexpr int kMostRows = 5;
constexpr int kFewestRows = 2; ///< with less room it opens above the line
constexpr qsizetype kMostTyped = 40; ///< whoever writes on means no phrase
const QLatin1String kMark("::");

} // namespace

PhrasePopup::PhrasePopup(NoteEdit *note)
    : QFrame(note->window()), m_note(note), m_model(new PhraseModel(this)), m_view(new QListView(this)),
      m_delegate(new PhraseDelegate(m_view))
{
    setProperty("card", QStringLiteral("popup"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setAccessibleName(tr("Phrases", "accessible name of a list"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 4, 2, 4);
    column->setSpacing(0);
    column->addWidget(m_view);
    column->addWidget(makeFooter());
    hide();
    note->installEventFilter(this);
    connect(note, &NoteEdit::edited, this, &PhrasePopup::follow);
    connect(m_view, &QListView::clicked, this, &PhrasePopup::insert);
}

QWidget *PhrasePopup::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(12, 6, 12, 4);
    row->setSpacing(6);
    const auto key = [&](const QString &cap, const QString &word) {
        row->addWidget(new KeyCap(cap, footer));
        row->addWidget(new PlainLabel(word, "caption", "text2", footer));
        row->addSpacing(8);
    };
    key(QStringLiteral("Enter"), tr("use it", "what a key does in the list of phrases"));
    key(QStringLiteral("Esc"), tr("go on typing", "what a key does in the list of phrases"));
    row->addStretch(1);
    row->addWidget(new PlainLabel(tr("No marks needed", "below a list"), "caption", "text3", footer));
    return footer;
}

void PhrasePopup::load(Database &database, UnitId unit)
{
    Result<std::vector<Phrase>> phrases = PhraseDesk::phrasesOf(database, unit);
    if (!phrases.ok())
        return;
    std::vector<Phrase> ours = phrases.take();
    std::erase_if(ours, [](const Phrase &phrase) { return !phrase.use.isEmpty(); });
    offer(std::move(ours));
}

qsizetype PhrasePopup::markAt() const
{
    const QString before = m_note->beforeCaret();
    const qsizetype at = before.lastIndexOf(kMark);
    return at >= 0 && before.size() - at - kMark.size() <= kMostTyped ? at : -1;
}

void PhrasePopup::follow()
{
    const qsizetype at = markAt();
    if (at < 0 || !m_note->hasFocus())
        return close();
    if (at == m_closedAt)
        return;
    m_closedAt = -1;
    const QString typed = m_note->beforeCaret().mid(at + kMark.size());
    m_delegate->setWords(fold(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    m_model->show(m_book.matching(typed));
    if (m_model->rowCount() == 0)
        return hide();
    moveTo(0);
    place();
}

void PhrasePopup::place()
{
    QWidget *window = m_note->window();
    if (parentWidget() != window)
        setParent(window);
    const QRect caret = m_note->cursorRect();
    const QPoint below = m_note->viewport()->mapTo(window, caret.bottomLeft());
    const int row = m_view->sizeHintForRow(0);
    const int frame = layout()->itemAt(1)->sizeHint().height() + scaled(this, 10);
    const int room = window->height() - below.y() - 12 - frame;
    const bool fits = room >= std::min(m_model->rowCount(), kFewestRows) * row;
    const int rows = std::min({m_model->rowCount(), kMostRows, fits ? room / row : kMostRows});
    const int height = rows * row + frame;
    const int width = std::min(scaled(this, kWidth), window->width() - 16);
    const int left = std::clamp(below.x() - scaled(this, 8), 8, std::max(8, window->width() - width - 8));
    setGeometry(left, fits ? below.y() + 4 : std::max(8, below.y() - caret.height() - height - 4), width, height);
    raise();
    show();
}

void PhrasePopup::openList()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->commitPreedit();
    m_closedAt = -1;
    m_byKey = true;
    if (markAt() == m_note->beforeCaret().size() - kMark.size() && markAt() >= 0)
        return follow();
    m_note->replaceBeforeCaret(0, kMark);
}

void PhrasePopup::insert()
{
    const int row = m_view->currentIndex().row();
    if (row < 0)
        return;
    const Phrase phrase = m_model->at(row);
    m_note->commitPreedit();
    const qsizetype at = markAt();
    if (at < 0)
        return close();
    m_note->replaceBeforeCaret(m_note->beforeCaret().size() - at, phrase.text);
    close();
    emit inserted(phrase);
}

void PhrasePopup::close()
{
    m_closedAt = -1;
    m_byKey = false;
    hide();
}

void PhrasePopup::moveTo(int row)
{
    m_view->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1)));
    // The row that becomes the current one must not end what the input method is composing.
    m_note->setAttribute(Qt::WA_InputMethodEnabled);
}

bool PhrasePopup::takesKey(int key)
{
    if (isHidden())
        return false;
    switch (key) {
    case Qt::Key_Down:
        moveTo(m_view->currentIndex().row() + 1);
        return true;
    case Qt::Key_Up:
        moveTo(m_view->currentIndex().row() - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        insert();
        return true;
    case Qt::Key_Escape: {
        const qsizetype at = markAt();
        m_note->commitPreedit();
        if (m_byKey && at >= 0)
            m_note->replaceBeforeCaret(m_note->beforeCaret().size() - at, QString());
        const bool leaves = !m_byKey;
        close();
        m_closedAt = leaves ? static_cast<int>(at) : -1;
        return true;
    }
    default:
        return false;
    }
}

bool PhrasePopup::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const auto *key = isKey ? static_cast<QKeyEvent *>(event) : nullptr;
    if (event->type() == QEvent::ShortcutOverride && !isHidden() && key->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && key->modifiers() == Qt::NoModifier && takesKey(key->key()))
        return true;
    if (event->type() == QEvent::FocusOut)
        close();
    return QFrame::eventFilter(watched, event);
}

} // namespace tb
