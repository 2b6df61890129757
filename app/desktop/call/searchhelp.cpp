// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/searchhelp.h"

#include "look/plainlabel.h"

#include <QGridLayout>

namespace tb {

// The prefixes are Vietnamese in every language of the interface: they are typed, not read.
SearchHelp::SearchHelp(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 8, 14, 8);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    auto *title = new PlainLabel(tr("Type words of a call, in any order, without marks. Or say where they stand:"),
                                 "secondary", "text2", this);
    title->setWordWrap(true);
    grid->addWidget(title, 0, 0, 1, 2);
    add(*grid, QStringLiteral("số: 768"), tr("part of the caller's number", "what a prefix searches"));
    add(*grid, QStringLiteral("tên: lan"), tr("name of the caller", "what a prefix searches"));
    add(*grid, QStringLiteral("ngày: 24/11"),
        tr("one day; also hôm nay, hôm qua, tuần này", "what a prefix searches; leave the Vietnamese words"));
    add(*grid, QStringLiteral("đv: công an"), tr("unit or body it was sent to", "what a prefix searches"));
    add(*grid, QStringLiteral("2411-1008"), tr("reference of a call; Enter opens it", "what a prefix searches"));
}

void SearchHelp::add(QGridLayout &grid, const QString &typed, const QString &meaning)
{
    const int row = grid.rowCount();
    grid.addWidget(new PlainLabel(typed, "strong", "text", this), row, 0);
    auto *label = new PlainLabel(meaning, "secondary", "text2", this);
    label->setWordWrap(true);
    grid.addWidget(label, row, 1);
}

} // namespace tb
