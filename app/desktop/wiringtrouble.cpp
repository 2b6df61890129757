// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringtrouble.h"

#include "errortext.h"
#include "look/icon.h"
#include "look/iconlabel.h"
#include "look/plainlabel.h"
#include "look/tbbutton.h"

#include <QHBoxLayout>

namespace tb {

WiringTrouble::WiringTrouble(const Error &error, bool offersFresh, QWidget *parent) : QWidget(parent)
{
    setWindowTitle(tr("Duty desk", "window title"));
    setWindowIcon(appIcon());
    setProperty("ground", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 32, 32, 24);
    column->setSpacing(16);
    column->addWidget(new IconLabel(QStringLiteral("database"), &Theme::warn, 44, this), 0, Qt::AlignLeft);
    for (const bool first : {true, false}) {
        auto *label = new PlainLabel(first ? ErrorText::what(error.code) : ErrorText::rest(error.code),
                                     first ? "title" : "", first ? "" : "text2", this);
        label->setWordWrap(true);
        label->setMinimumWidth(480);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    if (offersFresh) {
        auto *fresh = new TbButton(TbButton::Kind::Primary, tr("Keep the damaged file aside and begin afresh"),
                                   QStringLiteral("refresh"), {}, this);
        connect(fresh, &TbButton::clicked, this, &WiringTrouble::freshAsked);
        row->addWidget(fresh);
    }
    auto *shut = new TbButton(TbButton::Kind::Secondary, tr("Close the program"), {}, {}, this);
    connect(shut, &TbButton::clicked, this, &QWidget::close);
    row->addWidget(shut);
    column->addLayout(row);
}

} // namespace tb
