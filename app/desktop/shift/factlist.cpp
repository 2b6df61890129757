// SPDX-License-Identifier: GPL-3.0-or-later
#include "shift/factlist.h"

#include "look/iconlabel.h"
#include "look/plainlabel.h"

#include <QHBoxLayout>

namespace tb {

FactList::FactList(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addStretch(1);
}

void FactList::show(const QList<ShiftFact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    qDeleteAll(m_rows);
    m_rows.clear();
    auto *column = static_cast<QVBoxLayout *>(layout());
    for (const ShiftFact &fact : facts) {
        QWidget *row = rowOf(fact);
        column->insertWidget(static_cast<int>(m_rows.size()), row);
        m_rows.append(row);
    }
}

QWidget *FactList::rowOf(const ShiftFact &fact)
{
    auto *made = new QWidget(this);
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new IconLabel(fact.icon, fact.tone, 20, made), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (const bool first : {true, false}) {
        const QString text = first ? fact.text : fact.more;
        if (text.isEmpty())
            continue;
        auto *label = new PlainLabel(text, first ? "" : "secondary", first ? "" : "text2", made);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    row->addLayout(words, 1);
    return made;
}

} // namespace tb
