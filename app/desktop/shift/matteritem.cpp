// SPDX-License-Identifier: GPL-3.0-or-later
#include "shift/matteritem.h"

#include "look/appearance.h"
#include "look/chip.h"
#include "look/elidedlabel.h"
#include "shift/matterwords.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace tb {

namespace {

constexpr int kTakerWidth = 158;

} // namespace

MatterItem::MatterItem(const Call &call, Moment now, QWidget *parent)
    : QFrame(parent), m_call(call.id), m_title(MatterWords::title(call)), m_row(new QHBoxLayout(this))
{
    setProperty("card", QStringLiteral("true"));
    m_row->setContentsMargins(12, 8, 12, 8);
    m_row->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ElidedLabel(m_title, "strong", "", this));
    words->addWidget(new ElidedLabel(MatterWords::caller(call), "secondary", "text2", this));
    m_row->addLayout(words, 1);
    m_row->addWidget(new Chip(MatterWords::chip(call, now), this));
}

void MatterItem::offer(const QList<TakerChoice> &choices, OfficerId chosen)
{
    if (!m_takers) {
        m_takers = new QComboBox(this);
        m_takers->setFixedWidth(scaled(this, kTakerWidth));
        m_takers->setAccessibleName(tr("Who goes on with it: %1", "matter").arg(m_title));
        m_row->addWidget(m_takers);
        connect(m_takers, &QComboBox::activated, this, [this](int index) { emit takerChosen(index == 0); });
    }
    if (choices != m_choices) {
        m_choices = choices;
        m_takers->clear();
        for (const TakerChoice &choice : choices)
            m_takers->addItem(choice.text, choice.officer.uuid());
    }
    m_takers->setCurrentIndex(std::max(0, m_takers->findData(chosen.uuid())));
    m_takers->setToolTip(plainToolTip(m_takers->currentText()));
}

void MatterItem::name(const QString &taker)
{
    m_row->addWidget(new PlainLabel(taker, "secondary", "text2", this));
}

OfficerId MatterItem::taker() const
{
    return m_takers ? OfficerId(m_takers->currentData().toUuid()) : OfficerId();
}

} // namespace tb
