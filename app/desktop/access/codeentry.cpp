// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/codeentry.h"

#include "look/fieldlabel.h"
#include "look/messagebar.h"
#include "look/plainlabel.h"
#include "look/tbbutton.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace tb {

namespace {
constexpr int kLongest = 32;
}

CodeEntry::CodeEntry(QWidget *parent) : CodeForm(tr("Open the desk"), QStringLiteral("lock-open"), kLongest, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *title = new PlainLabel(tr("Type the code of your telephone"), "title", "", this);
    auto *why = new PlainLabel(tr("The authenticator app shows six digits, new ones every half minute. Without the "
                                  "telephone, type one of your recovery codes."),
                               "", "text2", this);
    auto *label = new FieldLabel(tr("Verification code"), edit(), this);
    auto *back = new TbButton(TbButton::Kind::Ghost, tr("Back"), {}, QStringLiteral("Esc"), this);
    edit()->setObjectName(QStringLiteral("codeEdit"));
    button()->setObjectName(QStringLiteral("codeButton"));
    button()->setSize(TbButton::Size::Large);
    bar()->setObjectName(QStringLiteral("codeBar"));
    back->setObjectName(QStringLiteral("codeBackButton"));
    for (PlainLabel *words : {title, why})
        words->setWordWrap(true);
    for (QWidget *part :
         {static_cast<QWidget *>(title), static_cast<QWidget *>(why), static_cast<QWidget *>(label),
          static_cast<QWidget *>(edit()), static_cast<QWidget *>(button()), static_cast<QWidget *>(bar())})
        column->addWidget(part);
    column->addWidget(back, 0, Qt::AlignRight);
    column->addStretch(1);
    connect(back, &TbButton::clicked, this, &CodeEntry::left);
}

void CodeEntry::begin()
{
    clear();
    edit()->setFocus();
}

void CodeEntry::tellWrong()
{
    refuse(tr("This code does not open the desk"),
           tr("Each code opens once and for half a minute: wait for the next one. If it goes on, see whether the "
              "telephone "
              "sets its date and time by itself."));
}

} // namespace tb
