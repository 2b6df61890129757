// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/statusstrip.h"

#include "look/appearance.h"
#include "look/elidedlabel.h"
#include "look/keycap.h"
#include "look/shiftwords.h"
#include "window/syncbutton.h"

#include <QEvent>
#include <QHBoxLayout>

namespace tb {

StatusStrip::StatusStrip(QWidget *parent)
    : QFrame(parent), m_sync(new SyncButton(this)), m_keys(new QHBoxLayout),
      m_officer(new ElidedLabel(QString(), "caption", "text2", this))
{
    setObjectName(QStringLiteral("statusStrip"));
    setProperty("ground", QStringLiteral("surfaceAlt"));
    setProperty("edge", QStringLiteral("top"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 14, 0);
    row->setSpacing(12);
    m_keys->setSpacing(14);
    row->addWidget(m_sync);
    row->addStretch(1);
    row->addLayout(m_keys);
    auto *rule = new QFrame(this);
    rule->setProperty("rule", QStringLiteral("vertical"));
    row->addWidget(rule);
    row->addWidget(m_officer);
    connect(m_sync, &SyncButton::clicked, this, &StatusStrip::syncChosen);
    setFixedHeight(scaled(this, 30));
}

void StatusStrip::setSync(const SyncFacts &facts)
{
    if (facts.needsYou > 0)
        m_sync->setSentence(tr("%n item(s) need you", nullptr, facts.needsYou), QStringLiteral("cloud-alert"),
                            &Theme::warn, &Theme::warnText);
    else if (!facts.status.online && facts.pending > 0)
        m_sync->setSentence(tr("Offline · %n item(s) kept here, sent when the network is back", nullptr, facts.pending),
                            QStringLiteral("cloud-off"), &Theme::warn, &Theme::warnText);
    else if (!facts.status.online)
        m_sync->setSentence(tr("Offline · work goes on, everything is saved here"), QStringLiteral("cloud-off"),
                            &Theme::warn, &Theme::warnText);
    else if (facts.pending > 0)
        m_sync->setSentence(tr("%n item(s) waiting to be sent", nullptr, facts.pending), QStringLiteral("cloud-up"),
                            &Theme::text2, &Theme::text2);
    else if (facts.status.lastContact)
        m_sync->setSentence(tr("Synced %1", "time of day").arg(ShiftWords::clock(*facts.status.lastContact)),
                            QStringLiteral("cloud-check"), &Theme::success, &Theme::text2);
    else
        m_sync->setSentence(tr("Not yet synced"), QStringLiteral("cloud"), &Theme::text2, &Theme::text2);
    fit();
}

QString StatusStrip::sentence() const
{
    return m_sync->text();
}

void StatusStrip::setKeys(const QList<KeyHint> &keys)
{
    qDeleteAll(m_hints);
    m_hints.clear();
    for (const KeyHint &hint : keys) {
        auto *pair = new QWidget(this);
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(new KeyCap(hint.key, pair));
        row->addWidget(new PlainLabel(hint.text, "caption", "text2", pair));
        m_keys->addWidget(pair);
        m_hints.append(pair);
    }
    fit();
}

void StatusStrip::setOfficer(const QString &name, const QString &title)
{
    m_officer->setText(title.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, title));
    fit();
}

// Where the words do not all fit, the last hints go: the key card has them too.
void StatusStrip::fit()
{
    int room = width() - m_sync->sizeHint().width() - m_officer->sizeHint().width() - 80;
    for (QWidget *hint : m_hints) {
        room -= hint->sizeHint().width() + m_keys->spacing();
        hint->setVisible(room >= 0);
    }
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void StatusStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_sync)
        setFixedHeight(scaled(this, 30));
}

} // namespace tb
