// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/closingoptions.h"

#include "look/plainlabel.h"
#include "look/tbbutton.h"

#include <QGridLayout>
#include <QLineEdit>

namespace tb {

namespace {

QString when(Moment moment)
{
    return QStringLiteral("%1 %2").arg(wallTime(moment).toString(QStringLiteral("HH:mm")),
                                       wallDate(moment).toString(QStringLiteral("dd/MM/yyyy")));
}

} // namespace

ClosingOptions::ClosingOptions(ReportSource &source, QWidget *parent)
    : QWidget(parent), m_source(source), m_state(new PlainLabel(QString(), "secondary", "text2")),
      m_close(new TbButton(TbButton::Kind::Secondary, tr("Close the figures"), QStringLiteral("lock"))),
      m_amend(new TbButton(TbButton::Kind::Secondary, tr("List late entries"), QStringLiteral("plus"))),
      m_digest(new QLineEdit), m_prove(new TbButton(TbButton::Kind::Secondary, tr("Check", "a paper by its digits"))),
      m_proof(new PlainLabel(QString(), "secondary", "text2"))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_state, 0, 0, 1, 2);
    grid->addWidget(m_close, 1, 0, 1, 2);
    grid->addWidget(m_amend, 2, 0, 1, 2);
    auto *label = new PlainLabel(tr("Digits on a &paper"), "secondary", "text2");
    label->setBuddy(m_digest);
    grid->addWidget(label, 3, 0, 1, 2);
    grid->addWidget(m_digest, 4, 0);
    grid->addWidget(m_prove, 4, 1);
    grid->addWidget(m_proof, 5, 0, 1, 2);
    m_digest->setAccessibleName(tr("Digits on a paper"));
    m_digest->setPlaceholderText(QStringLiteral("A1B2-C3D4-E5F6-0789"));
    m_state->setWordWrap(true);
    m_proof->setWordWrap(true);
    m_proof->hide();
    connect(m_close, &TbButton::clicked, this, &ClosingOptions::close);
    connect(m_amend, &TbButton::clicked, this, [this] {
        const Done done = m_source.amendReport(m_period);
        if (!done.ok())
            emit failed(done.error());
        emit closed();
    });
    connect(m_prove, &TbButton::clicked, this, &ClosingOptions::prove);
    connect(m_digest, &QLineEdit::returnPressed, this, &ClosingOptions::prove);
}

void ClosingOptions::show(const Period &period)
{
    m_period = period;
    const ReportClosingState state = m_source.closingOf(period);
    if (state.closedAt && state.late > 0)
        m_state->setText(tr("Closed at %1. %n entries came later.", "report", state.late).arg(when(*state.closedAt)));
    else if (state.closedAt)
        m_state->setText(tr("Closed at %1.", "report").arg(when(*state.closedAt)));
    else if (!state.isOver)
        m_state->setText(tr("The period is not over: the figures still change.", "report"));
    else
        m_state->setText(tr("Not closed yet: a draft.", "report"));
    m_close->setVisible(!state.closedAt);
    m_close->setEnabled(state.isOver && state.mayClose);
    m_close->setToolTip(state.mayClose ? QString() : plainToolTip(tr("The head of the unit closes reports.")));
    m_amend->setVisible(state.closedAt && state.late > state.listed);
    m_amend->setEnabled(state.mayClose);
}

void ClosingOptions::close()
{
    const Done done = m_source.closeReport(m_period);
    if (!done.ok())
        emit failed(done.error());
    emit closed();
}

void ClosingOptions::prove()
{
    const Result<ReportProofWords> proof = m_source.proofOf(m_digest->text());
    m_proof->show();
    if (!proof.ok()) {
        m_proof->setTone(proof.error().code == ErrorCode::UnknownSubject ? "danger" : "warn");
        m_proof->setText(proof.error().code == ErrorCode::UnknownSubject
                             ? tr("No report on this desk has these digits.")
                             : tr("The digits could not be checked (%1).").arg(codeText(proof.error().code)));
        return;
    }
    const ReportProofWords &words = proof.value();
    m_proof->setTone(words.holds ? "success" : "danger");
    m_proof->setText(
        words.holds
            ? tr("Genuine: %1, closed at %2. %n entries came later.", "report", words.late)
                  .arg(words.period, when(words.closedAt))
            : tr("These digits belong to %1, but its entries are no longer as they were counted.").arg(words.period));
}

} // namespace tb
