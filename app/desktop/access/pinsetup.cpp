// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/pinsetup.h"

#include "access/pinedit.h"
#include "duty/deskpin.h"
#include "look/messagebar.h"
#include "look/plainlabel.h"
#include "look/tbbutton.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

namespace tb {

PinSetup::PinSetup(QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel(QString(), "title", "", this)),
      m_step(new PlainLabel(QString(), "strong", "", this)), m_edit(new PinEdit(this)), m_bar(new MessageBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *why
        = new PlainLabel(tr("Six digits for this desk alone: next time they open it in the place of the password. "
                            "The password goes on opening it, too."),
                         "", "text2", this);
    auto *later = new TbButton(TbButton::Kind::Ghost, tr("Not now"), {}, QStringLiteral("Esc"), this);
    later->setObjectName(QStringLiteral("laterButton"));
    m_edit->setObjectName(QStringLiteral("newPinEdit"));
    for (PlainLabel *label : {m_title, why})
        label->setWordWrap(true);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(why), static_cast<QWidget *>(m_step),
                          static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_bar)})
        column->addWidget(part);
    column->addWidget(later, 0, Qt::AlignRight);
    column->addStretch(1);
    m_bar->hide();
    setFocusProxy(m_edit);
    connect(later, &TbButton::clicked, this, &PinSetup::finished);
    connect(m_edit, &PinEdit::completed, this, &PinSetup::take);
}

void PinSetup::connectTo(PinFlow &flow)
{
    m_flow = &flow;
    connect(m_flow, &PinFlow::kept, this, &PinSetup::finished);
    connect(m_flow, &PinFlow::busyChanged, this, [this](bool busy) { m_edit->setReadOnly(busy); });
}

void PinSetup::setName(const QString &name)
{
    m_title->setText(name.isEmpty() ? tr("Choose six digits for this desk")
                                    : tr("%1: choose six digits for this desk", "officer").arg(name));
}

void PinSetup::begin(OfficerId officer)
{
    m_officer = officer;
    setName(QString());
    m_first.clear();
    m_bar->hide();
    showStep();
}

void PinSetup::showStep()
{
    m_step->setText(m_first.isEmpty() ? tr("Type six digits") : tr("Type the same digits once more"));
    m_edit->setAccessibleName(m_step->text());
    m_edit->clear();
    m_edit->setFocus();
}

void PinSetup::take(const QString &digits)
{
    m_bar->hide();
    if (m_first.isEmpty() && !DeskPin::check(digits).ok()) {
        complain(tr("These digits are guessed too easily"), tr("Choose neither the same digit six times nor a row."));
    } else if (m_first.isEmpty()) {
        m_first = digits;
        showStep();
    } else if (std::exchange(m_first, QString()) == digits) {
        m_edit->clear();
        m_flow->keep(m_officer, digits);
    } else {
        complain(tr("The two are not the same"), tr("Begin once more."));
    }
}

void PinSetup::complain(const QString &title, const QString &text)
{
    m_first.clear();
    showStep();
    m_bar->showMessage(MessageBar::Kind::Warn, title, text);
}

void PinSetup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit finished();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tb
