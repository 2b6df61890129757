// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/emptystate.h"

#include "look/appearance.h"
#include "look/icon.h"
#include "look/plainlabel.h"
#include "look/tbbutton.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace tb {

namespace {

constexpr int kDisc = 118;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_disc(new QWidget(this)), m_title(new PlainLabel(QString(), "heading", "", this)),
      m_sentence(new PlainLabel(QString(), "", "text2", this)),
      m_action(new TbButton(TbButton::Kind::Primary, QString(), {}, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(10);
    column->addStretch(1);
    column->addWidget(m_disc, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    for (PlainLabel *label : {m_title, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(1);
    m_disc->setFixedSize(scaled(this, kDisc), scaled(this, kDisc));
    m_action->hide();
    connect(m_action, &TbButton::clicked, this, &EmptyState::actionTriggered);
}

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &sentence, QWidget *parent)
    : EmptyState(parent)
{
    setContent(iconName, title, sentence);
}

void EmptyState::setContent(const QString &iconName, const QString &title, const QString &sentence)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    update();
}

void EmptyState::setAction(const QString &text, const QString &iconName, const QString &keyText)
{
    m_action->setText(text);
    m_action->setIconName(iconName);
    m_action->setKeyText(keyText);
    m_action->setVisible(!text.isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_disc->setFixedSize(scaled(this, kDisc), scaled(this, kDisc));
}

void EmptyState::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(m_disc->geometry()).adjusted(1, 1, -1, -1);
    QPen dashes(theme.border, 1.5, Qt::CustomDashLine);
    dashes.setDashPattern({4, 3});
    painter.setPen(dashes);
    painter.drawEllipse(ring);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accentSoft);
    painter.drawEllipse(ring.marginsRemoved(QMarginsF(1, 1, 1, 1) * scaled(this, 12)));
    paintIcon(painter, ring.marginsRemoved(QMarginsF(1, 1, 1, 1) * scaled(this, 37)), m_iconName, theme.accent);
}

} // namespace tb
