// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/fieldlabel.h"

#include "look/elidedlabel.h"

#include <QHBoxLayout>

namespace tb {

FieldLabel::FieldLabel(QWidget *parent)
    : QWidget(parent), m_name(new PlainLabel(QString(), "secondary", "text2", this)),
      m_star(new PlainLabel(QStringLiteral("*"), "secondary", "danger", this)),
      m_hint(new ElidedLabel(QString(), "caption", "text3", this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_name);
    row->addWidget(m_star);
    row->addStretch(1);
    row->addWidget(m_hint);
    m_star->hide();
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

FieldLabel::FieldLabel(const QString &text, QWidget *buddy, QWidget *parent) : FieldLabel(parent)
{
    setText(text);
    setBuddy(buddy);
}

void FieldLabel::setBuddy(QWidget *buddy)
{
    m_name->setBuddy(buddy);
    nameBuddy();
}

void FieldLabel::setText(const QString &text)
{
    m_name->setText(text);
    nameBuddy();
}

void FieldLabel::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void FieldLabel::setRequired(bool required)
{
    m_star->setVisible(required);
}

QString FieldLabel::text() const
{
    return m_name->text();
}

QString FieldLabel::hint() const
{
    return m_hint->text();
}

bool FieldLabel::isRequired() const
{
    return !m_star->isHidden();
}

void FieldLabel::nameBuddy()
{
    if (!m_name->buddy())
        return;
    QString words = m_name->text();
    words.remove(QLatin1Char('&'));
    m_name->buddy()->setAccessibleName(words);
}

} // namespace tb
