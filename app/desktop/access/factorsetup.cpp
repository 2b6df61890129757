// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/factorsetup.h"

#include "access/qrcode.h"
#include "look/accessiblerole.h"
#include "look/fieldlabel.h"
#include "look/messagebar.h"
#include "look/plainlabel.h"
#include "look/tbbutton.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tb {

namespace {
constexpr int kLongest = 16;
}

FactorSetup::FactorSetup(QWidget *parent)
    : CodeForm(tr("Turn on two-factor sign-in"), QStringLiteral("check"), kLongest, parent),
      m_why(new PlainLabel(QString(), "", "text2", this)), m_picture(new QrCode(this)),
      m_secret(new PlainLabel(QString(), "strong", "", this)),
      m_later(new TbButton(TbButton::Kind::Ghost, tr("Not now"), {}, QStringLiteral("Esc"), this))
{
    m_picture->setObjectName(QStringLiteral("secretPicture"));
    setAccessibleRole(m_picture, QAccessible::Graphic);
    m_picture->setAccessibleName(tr("QR code of the key that is written beside it"));
    m_secret->setObjectName(QStringLiteral("secretLabel"));
    m_secret->setAccessibleDescription(tr("Key to type"));
    m_secret->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    edit()->setObjectName(QStringLiteral("firstCodeEdit"));
    button()->setObjectName(QStringLiteral("turnOnButton"));
    m_later->setObjectName(QStringLiteral("factorLaterButton"));
    bar()->setObjectName(QStringLiteral("factorBar"));
    layOut();
    // As they stand on the page.
    setTabOrder(m_secret, edit());
    setTabOrder(edit(), button());
    setTabOrder(button(), m_later);
    connect(m_later, &TbButton::clicked, this, &FactorSetup::left);
}

void FactorSetup::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *title = new PlainLabel(tr("Two-factor sign-in"), "title", "", this);
    auto *scan = new PlainLabel(tr("Open the authenticator app on your telephone and scan this picture. Without a "
                                   "camera, type this key there:"),
                                "", "", this);
    auto *label = new FieldLabel(tr("The six digits that the app shows now"), edit(), this);
    for (PlainLabel *words : {title, m_why, scan, m_secret})
        words->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->addWidget(scan);
    words->addWidget(m_secret);
    words->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    column->addWidget(title);
    column->addWidget(m_why);
    column->addLayout(row);
    for (QWidget *part : {static_cast<QWidget *>(label), static_cast<QWidget *>(edit()), static_cast<QWidget *>(bar()),
                          static_cast<QWidget *>(button())})
        column->addWidget(part);
    column->addWidget(m_later, 0, Qt::AlignRight);
    column->addStretch(1);
}

void FactorSetup::begin(Why why)
{
    clear();
    m_later->setText(why == Why::Required ? tr("Back") : tr("Not now"));
    if (why == Why::Offered)
        m_why->setText(
            tr("Whoever knows your password could decide in your name. With a code of your telephone as well, "
               "the password alone opens no desk."));
    else if (why == Why::Required)
        m_why->setText(tr("Your city asks heads and administrators for a code of the telephone besides the password. "
                          "This takes two minutes, once."));
    else
        m_why->setText(tr("You came in by a recovery code, which is now used up. If the telephone is lost, set up the "
                          "new one here; the old one then opens nothing."));
    edit()->setFocus();
}

void FactorSetup::showSecret(const QString &secret, const QString &uri)
{
    m_secret->setText(secret);
    m_picture->setText(uri);
    edit()->setFocus();
}

void FactorSetup::clear()
{
    clearCode();
    m_secret->clear();
    m_picture->setText(QString());
}

void FactorSetup::tellWrong()
{
    refuse(
        tr("This is not the code of the telephone"),
        tr("Type what the app shows now. If it goes on, see whether the telephone sets its date and time by itself."));
}

} // namespace tb
