// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/presencesettings.h"

#include "look/plainlabel.h"
#include "look/segmentedcontrol.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tb {

namespace {
constexpr std::array<int, 4> kLengths{15, 30, 45, 60};
}

PresenceSettings::PresenceSettings(QWidget *parent) : QFrame(parent), m_lengths(new SegmentedControl(this))
{
    setProperty("card", QStringLiteral("true"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(6);
    column->addWidget(new PlainLabel(tr("Presence on duty"), "strong", "", this));
    auto *hint = new PlainLabel(tr("Whoever is on duty and touches neither keys nor mouse for this long is asked "
                                   "whether they are there. For this computer."),
                                "secondary", "text2", this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    m_lengths->setObjectName(QStringLiteral("presenceControl"));
    m_lengths->setAccessibleName(tr("Presence on duty"));
    for (const int length : kLengths)
        m_lengths->addChoice(tr("%n min", "length of time", length));
    column->addWidget(m_lengths, 0, Qt::AlignLeft);
    connect(m_lengths, &SegmentedControl::chosen, this,
            [this](int index) { emit changed(kLengths[static_cast<size_t>(index)]); });
}

void PresenceSettings::setMinutes(int length)
{
    const auto found = std::find_if(kLengths.begin(), kLengths.end(), [&](int each) { return each >= length; });
    m_lengths->setCurrent(found == kLengths.end() ? static_cast<int>(kLengths.size()) - 1
                                                  : static_cast<int>(found - kLengths.begin()));
}

} // namespace tb
