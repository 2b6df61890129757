// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/publishpanel.h"

#include "look/plainlabel.h"
#include "look/tbbutton.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace tb {

namespace {

constexpr int kMostReason = 500;

} // namespace

PublishPanel::PublishPanel(QWidget *parent)
    : QWidget(parent), m_summary(new PlainLabel({}, "secondary", "text2")),
      m_unseen(new PlainLabel({}, "secondary", "text2")),
      m_reasonLabel(new PlainLabel(tr("Why with gaps"), "secondary", "text2")), m_reason(new QLineEdit),
      m_publish(new TbButton(TbButton::Kind::Primary, tr("Publish the roster"), QStringLiteral("share")))
{
    m_summary->setWordWrap(true);
    m_unseen->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("publishReasonEdit"));
    m_reason->setAccessibleName(tr("Why with gaps"));
    m_reason->setMaxLength(kMostReason);
    m_publish->setObjectName(QStringLiteral("publishNowButton"));
    auto *leave = new TbButton(TbButton::Kind::Secondary, tr("Not yet"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(tr("Publish the roster"), "heading", ""));
    column->addWidget(m_summary);
    column->addWidget(m_unseen);
    column->addWidget(m_reasonLabel);
    column->addWidget(m_reason);
    column->addWidget(m_publish);
    column->addWidget(leave);
    column->addStretch(1);
    connect(m_reason, &QLineEdit::textChanged, this, &PublishPanel::fit);
    connect(m_reason, &QLineEdit::returnPressed, m_publish, &TbButton::click);
    connect(m_publish, &TbButton::clicked, this, [this] { emit publishAsked(m_reason->text().trimmed()); });
    connect(leave, &TbButton::clicked, this, &PublishPanel::left);
}

void PublishPanel::show(const RosterSheet &sheet)
{
    // Whoever is planned and away leaves the line as empty as nobody does.
    int away = 0;
    for (const RosterRow &row : sheet.rows) {
        for (const RosterCell &cell : row.cells)
            away += !cell.away.empty() && cell.part.to > sheet.now ? 1 : 0;
    }
    const int version = sheet.published ? sheet.published->version + 1 : 1;
    m_needsReason = sheet.gaps + away > 0;
    m_summary->setText(m_needsReason
                           ? tr("Issue %1. %2 gaps are left and %3 shifts whose officer is away: say why the roster is "
                                "published all the same.",
                                "numbers")
                                 .arg(version)
                                 .arg(sheet.gaps)
                                 .arg(away)
                           : tr("Issue %1. Every line has somebody in its hours.", "number").arg(version));
    QStringList unseen;
    for (const OfficerId &officer : sheet.unseen)
        unseen.append(sheet.nameOf(officer));
    m_unseen->setText(
        tr("What was published has not been seen by: %1.", "names").arg(unseen.join(QStringLiteral(", "))));
    m_unseen->setVisible(!unseen.isEmpty());
    m_reasonLabel->setVisible(m_needsReason);
    m_reason->setVisible(m_needsReason);
    m_reason->clear();
    fit();
    (m_needsReason ? static_cast<QWidget *>(m_reason) : m_publish)->setFocus();
}

void PublishPanel::fit()
{
    m_publish->setEnabled(!m_needsReason || !m_reason->text().trimmed().isEmpty());
}

} // namespace tb
