// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/factorpages.h"

#include "access/codeentry.h"
#include "access/factorsetup.h"
#include "access/recoverysheet.h"
#include "errortext.h"
#include "security/totp.h"

#include <QStackedLayout>

namespace tb {

FactorPages::FactorPages(QWidget *parent)
    : QScrollArea(parent), m_code(new CodeEntry), m_setup(new FactorSetup), m_recovery(new RecoverySheet)
{
    auto *ground = new QWidget;
    ground->setProperty("ground", QStringLiteral("surface"));
    m_pages = new QStackedLayout(ground);
    for (QWidget *page :
         {static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_setup), static_cast<QWidget *>(m_recovery)})
        m_pages->addWidget(page);
    setWidget(ground);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void FactorPages::connectTo(SignInFlow &flow)
{
    m_flow = &flow;
    connect(m_code, &CodeEntry::typed, m_flow, &SignInFlow::giveCode);
    connect(m_setup, &FactorSetup::typed, m_flow, &SignInFlow::giveCode);
    connect(m_code, &CodeEntry::left, m_flow, &SignInFlow::leaveFactor);
    connect(m_setup, &FactorSetup::left, m_flow, &SignInFlow::leaveFactor);
    connect(m_recovery, &RecoverySheet::finished, m_flow, &SignInFlow::leaveFactor);
    connect(m_flow, &SignInFlow::factorStep, this, [this](FactorStep step) {
        if (step == FactorStep::CodeWrong)
            return tellWrong();
        if (step != FactorStep::CodeNeeded)
            return beginSetup(step);
        showPage(m_code);
        m_code->begin();
    });
    connect(m_flow, &SignInFlow::secretGiven, this, [this](const QString &secret) {
        m_setup->showSecret(secret, Totp::fromText(secret).uri(QStringLiteral("Trực ban"), m_flow->login()));
    });
    connect(m_flow, &SignInFlow::recoveryGiven, this, [this](const QStringList &codes) {
        showPage(m_recovery);
        m_recovery->begin(m_flow->login(), codes);
    });
    connect(m_flow, &SignInFlow::busyChanged, this, [this](bool busy) {
        m_code->setBusy(busy);
        m_setup->setBusy(busy);
    });
    connect(m_flow, &SignInFlow::refused, this, &FactorPages::tell);
}

void FactorPages::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    emit wanted();
}

void FactorPages::beginSetup(FactorStep step)
{
    showPage(m_setup);
    m_setup->begin(step == FactorStep::Required      ? FactorSetup::Why::Required
                       : step == FactorStep::Renewal ? FactorSetup::Why::Renewal
                                                     : FactorSetup::Why::Offered);
}

void FactorPages::tellWrong()
{
    if (m_pages->currentWidget() == m_setup)
        m_setup->tellWrong();
    else
        m_code->tellWrong();
}

void FactorPages::tell(const Error &error)
{
    if (m_pages->currentWidget() == m_setup)
        m_setup->tell(ErrorText::what(error.code), ErrorText::rest(error.code));
    else
        m_code->tell(ErrorText::what(error.code), ErrorText::rest(error.code));
}

void FactorPages::clear()
{
    m_code->clear();
    m_setup->clear();
    m_recovery->clear();
}

} // namespace tb
