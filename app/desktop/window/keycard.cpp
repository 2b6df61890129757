// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/keycard.h"

#include "look/iconlabel.h"
#include "look/keycap.h"
#include "look/plainlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

namespace tb {

KeyCard::KeyCard(QWidget *window) : QWidget(window)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Keys"));
    window->installEventFilter(this);
    hide();
}

void KeyCard::open(const QList<Column> &columns)
{
    if (isVisible()) {
        shut();
        return;
    }
    delete m_card;
    m_card = cardOf(columns);
    auto *centre = new QGridLayout(this);
    centre->addWidget(m_card, 0, 0, Qt::AlignCenter);
    m_before = window()->focusWidget();
    setGeometry(parentWidget()->rect());
    raise();
    show();
    setFocus();
}

QFrame *KeyCard::cardOf(const QList<Column> &columns)
{
    auto *card = new QFrame(this);
    card->setProperty("card", QStringLiteral("popup"));
    auto *grid = new QVBoxLayout(card);
    grid->setContentsMargins(24, 16, 24, 16);
    grid->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->addWidget(new IconLabel(QStringLiteral("keyboard"), &Theme::accentText, 20, card));
    head->addWidget(new PlainLabel(tr("Keys"), "heading", "", card));
    head->addWidget(new KeyCap(QStringLiteral("F1"), card));
    head->addStretch(1);
    head->addWidget(new KeyCap(QStringLiteral("Esc"), card));
    grid->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(32);
    for (const Column &column : columns)
        row->addWidget(columnOf(column, card), 0, Qt::AlignTop);
    grid->addLayout(row);
    grid->addWidget(new PlainLabel(tr("Keys of the Vietnamese input methods are never used. Every key has its button."),
                                   "secondary", "text2", card));
    return card;
}

QWidget *KeyCard::columnOf(const Column &column, QWidget *parent) const
{
    auto *made = new QWidget(parent);
    auto *grid = new QGridLayout(made);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(8);
    grid->setHorizontalSpacing(16);
    grid->addWidget(new PlainLabel(column.title, "section", "accent", made), 0, 0, 1, 2);
    int line = 1;
    for (const KeyHint &hint : column.keys) {
        grid->addWidget(new KeyCap(hint.key, made), line, 0, Qt::AlignLeft);
        grid->addWidget(new PlainLabel(hint.text, made), line++, 1);
    }
    return made;
}

void KeyCard::shut()
{
    hide();
    delete layout();
    if (m_before)
        m_before->setFocus();
}

void KeyCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, 110));
}

void KeyCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F1)
        shut();
}

void KeyCard::mousePressEvent(QMouseEvent *)
{
    shut();
}

bool KeyCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace tb
