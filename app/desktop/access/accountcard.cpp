// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/accountcard.h"

#include "access/freshpassword.h"
#include "access/standingwords.h"
#include "look/fieldlabel.h"
#include "look/messagebar.h"
#include "look/plainlabel.h"
#include "look/tbbutton.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tb {

namespace {
constexpr int kLongestCode = 16;
}

AccountCard::AccountCard(AccountFlow &flow, std::function<QString(const Error &)> explain, QWidget *parent)
    : QFrame(parent), m_flow(flow), m_explain(std::move(explain)),
      m_since(new PlainLabel(QString(), "secondary", "text2", this)), m_desks(new PlainLabel(QString(), "", "", this)),
      m_code(new QLineEdit(this)), m_bar(new MessageBar(this)),
      m_end(new TbButton(TbButton::Kind::Secondary, tr("Sign out at all other desks"), QStringLiteral("logout"), {},
                         this)),
      m_change(new TbButton(TbButton::Kind::Primary, tr("Change the password"), QStringLiteral("check"), {}, this))
{
    setProperty("card", QStringLiteral("true"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(6);
    column->addWidget(new PlainLabel(tr("Your sign-in"), "strong", "", this));
    for (PlainLabel *words : {m_since, m_desks}) {
        words->setWordWrap(true);
        column->addWidget(words);
    }
    m_since->setObjectName(QStringLiteral("accountSinceLabel"));
    m_desks->setObjectName(QStringLiteral("accountDesksLabel"));
    m_password = addSecret(tr("Password that you have now"), "accountPasswordEdit", *column);
    m_fresh = addSecret(tr("New password"), "accountFreshEdit", *column);
    m_repeat = addSecret(tr("New password once more"), "accountRepeatEdit", *column);
    m_code->setObjectName(QStringLiteral("accountCodeEdit"));
    m_code->setMaxLength(kLongestCode);
    m_codeLabel = new FieldLabel(tr("Code of your telephone, or a recovery code"), m_code, this);
    column->addWidget(m_codeLabel);
    column->addWidget(m_code);
    column->addWidget(m_bar);
    addButtons(*column);
    // As they stand on the card.
    const QList<QWidget *> order{m_password, m_fresh, m_repeat, m_code, m_end, m_change};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    connectFlow();
    clear();
}

QLineEdit *AccountCard::addSecret(const QString &label, const char *name, QVBoxLayout &column)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setEchoMode(QLineEdit::Password);
    column.addWidget(new FieldLabel(label, edit, this));
    column.addWidget(edit);
    return edit;
}

void AccountCard::addButtons(QVBoxLayout &column)
{
    m_end->setObjectName(QStringLiteral("accountEndButton"));
    m_change->setObjectName(QStringLiteral("accountChangeButton"));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_end);
    row->addWidget(m_change);
    column.addLayout(row);
    connect(m_end, &TbButton::clicked, this, &AccountCard::end);
    connect(m_change, &TbButton::clicked, this, &AccountCard::change);
    connect(m_password, &QLineEdit::returnPressed, this, [this] { m_fresh->setFocus(); });
    connect(m_fresh, &QLineEdit::returnPressed, this, [this] { m_repeat->setFocus(); });
    connect(m_repeat, &QLineEdit::returnPressed, this, &AccountCard::change);
}

void AccountCard::connectFlow()
{
    connect(&m_flow, &AccountFlow::busyChanged, this, [this](bool busy) {
        m_end->setEnabled(!busy);
        m_change->setEnabled(!busy);
    });
    connect(&m_flow, &AccountFlow::found, this, &AccountCard::showStanding);
    connect(&m_flow, &AccountFlow::codeNeeded, this, &AccountCard::askCode);
    connect(&m_flow, &AccountFlow::passwordChanged, this, [this] {
        clear();
        emit told(tr("Password changed. All other desks ask for the new one.", "toast"));
    });
    connect(&m_flow, &AccountFlow::endedElsewhere, this, [this] {
        clear();
        emit told(tr("Signed out at all other desks", "toast"));
    });
    connect(&m_flow, &AccountFlow::refused, this, [this](const Error &error) {
        m_bar->showMessage(MessageBar::Kind::Danger, tr("Nothing was changed"), m_explain(error));
    });
}

void AccountCard::begin(DeskId here)
{
    m_here = here;
    clear();
    m_since->setText(tr("The server tells here at which desks you are signed in."));
    m_desks->hide();
    if (isVisible())
        m_flow.look();
}

void AccountCard::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_flow.look();
}

void AccountCard::showStanding(const AccountStanding &standing)
{
    QStringList lines;
    for (const SignedInDesk &desk : standing.desks)
        lines << StandingWords::desk(desk, desk.desk == m_here);
    m_since->setText(StandingWords::since(standing));
    m_desks->setText(lines.join(QLatin1Char('\n')));
    m_desks->setVisible(!lines.isEmpty());
}

void AccountCard::change()
{
    if (!hasPassword())
        return;
    if (!FreshPassword{m_fresh->text(), m_repeat->text(), m_password->text()}.isFit(*m_bar))
        return;
    m_flow.changePassword(shown(), m_fresh->text());
}

void AccountCard::end()
{
    if (!hasPassword())
        return;
    m_bar->hide();
    m_flow.endElsewhere(shown());
}

bool AccountCard::hasPassword()
{
    if (!m_password->text().isEmpty())
        return true;
    m_bar->showMessage(MessageBar::Kind::Warn, tr("Type the password that you have now"),
                       tr("It shows that it is you who asks, and not somebody who passes by."));
    m_password->setFocus();
    return false;
}

AccountFlow::Shown AccountCard::shown() const
{
    return {m_password->text(), m_code->text()};
}

void AccountCard::askCode(bool wrong)
{
    m_codeLabel->show();
    m_code->show();
    m_code->selectAll();
    m_code->setFocus();
    m_bar->showMessage(MessageBar::Kind::Info,
                       wrong ? tr("This is not the code of the telephone") : tr("A code is asked for as well"),
                       tr("Type what the app on your telephone shows now, then press the button again."));
}

void AccountCard::clear()
{
    for (QLineEdit *edit : {m_password, m_fresh, m_repeat, m_code})
        edit->clear();
    m_codeLabel->hide();
    m_code->hide();
    m_bar->hide();
}

} // namespace tb
