// SPDX-License-Identifier: GPL-3.0-or-later
// The bar over the grid: which days, what is wrong with them, and what can be done with all of them at once.
#include "roster/rosteredits.h"
#include "roster/rostermodel.h"
#include "roster/rosterpage.h"
#include "roster/rosterside.h"
#include "ui_rosterpage.h"

#include <QFileDialog>
#include <QMenu>

namespace tb {

namespace {

/// What the parts that are to be seen need.
int widthOf(const QBoxLayout &row)
{
    int width = 0;
    for (int item = 0; item < row.count(); ++item) {
        const QWidget *part = row.itemAt(item)->widget();
        if (part && !part->isHidden())
            width += part->sizeHint().width() + row.spacing();
    }
    return width;
}

} // namespace

void RosterPage::connectBar()
{
    connect(m_ui->previousButton, &TbButton::clicked, this, [this] { turn(-1); });
    connect(m_ui->nextButton, &TbButton::clicked, this, [this] { turn(1); });
    connect(m_ui->viewControl, &SegmentedControl::chosen, this, [this](int view) { showMonth(view == 1); });
    connect(m_ui->gapsButton, &TbButton::clicked, this, [this] { jump(false); });
    connect(m_ui->conflictsButton, &TbButton::clicked, this, [this] { jump(true); });
    connect(m_ui->copyWeekButton, &TbButton::clicked, this, [this] { m_edits->copyLastWeek(m_model->sheet()); });
    connect(m_ui->fillButton, &TbButton::clicked, this, [this] {
        showSide(true);
        m_side->openProposals();
    });
    connect(m_ui->publishButton, &TbButton::clicked, this, [this] {
        showSide(true);
        m_side->openPublish();
    });
    connect(m_ui->sideButton, &TbButton::clicked, this, [this] { showSide(!m_sideOpen); });
    connect(m_ui->moreButton, &TbButton::clicked, this, &RosterPage::openMenu);
}

int RosterPage::datesWidth() const
{
    return m_ui->datesLabel->sizeHint().width() + m_ui->daysLayout->spacing();
}

// Beside the panel the bar over the grid may have less room than its words; the days stand in the grid as well.
void RosterPage::fitBar()
{
    for (TbButton *button : {m_ui->publishButton, m_ui->fillButton, m_ui->copyWeekButton})
        button->setIconOnly(true);
    // Summed up here, not asked of the layout: the layout would widen the window before the words are taken away.
    const QMargins margins = m_ui->barLayout->contentsMargins();
    const int side = m_narrow ? 0 : m_side->width();
    const int room = width() - side - margins.left() - margins.right();
    const int days = widthOf(*m_ui->daysLayout) - (m_ui->datesLabel->isHidden() ? 0 : datesWidth());
    int needed = widthOf(*m_ui->deedsLayout);
    const bool stacked = m_narrow || needed + days > room;
    m_ui->barLayout->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    needed += stacked ? 0 : days;
    for (TbButton *button : {m_ui->publishButton, m_ui->fillButton, m_ui->copyWeekButton}) {
        const int before = button->sizeHint().width();
        button->setIconOnly(false);
        const int more = button->isHidden() ? 0 : button->sizeHint().width() - before;
        button->setIconOnly(needed + more > room);
        needed += needed + more > room ? 0 : more;
    }
    m_ui->datesLabel->setVisible(stacked || needed + datesWidth() <= room);
}

void RosterPage::showBar(const RosterSheet &sheet)
{
    m_ui->weekLabel->setText(m_month ? tr("Month %1", "of the year").arg(m_first.month())
                                     : tr("Week %1", "of the year").arg(m_first.weekNumber()));
    m_ui->datesLabel->setText(
        QStringLiteral("%1 – %2").arg(m_first.toString(QStringLiteral("dd/MM")),
                                      m_first.addDays(sheet.days - 1).toString(QStringLiteral("dd/MM/yyyy"))));
    ChipContent state{tr("Draft", "roster"), QStringLiteral("edit"), Status::Neutral, false};
    if (sheet.published && sheet.changes > 0)
        state = {tr("Issue %1 · changed since", "roster").arg(sheet.published->version), QStringLiteral("edit"),
                 Status::Violet, false};
    else if (sheet.published && m_leads && !sheet.unseen.empty())
        state = {tr("Issue %1 · %2 have not seen it", "roster, officers")
                     .arg(sheet.published->version)
                     .arg(sheet.unseen.size()),
                 QStringLiteral("eye-off"), Status::Warn, false};
    else if (sheet.published)
        state = {tr("Issue %1 published", "roster").arg(sheet.published->version), QStringLiteral("check"),
                 Status::Success, false};
    m_ui->stateChip->setContent(state);
    m_ui->stateChip->setVisible(!m_month);
    m_ui->gapsButton->setText(sheet.gaps > 0 ? tr("%n gap(s)", nullptr, sheet.gaps) : tr("No gap"));
    m_ui->gapsButton->setEnabled(sheet.gaps > 0);
    m_ui->conflictsButton->setText(tr("%n to mend", nullptr, sheet.conflicts));
    m_ui->conflictsButton->setVisible(sheet.conflicts > 0);
    for (TbButton *button : {m_ui->copyWeekButton, m_ui->publishButton})
        button->setEnabled(!m_month);
    m_ui->problemBar->hide();
    emit gapsCounted(sheet.gaps);
    fitBar();
}

void RosterPage::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addPrinting(menu);
    if (m_leads)
        addDeeds(menu);
    menu->popup(m_ui->moreButton->mapToGlobal(QPoint(0, m_ui->moreButton->height())));
}

void RosterPage::addDeeds(QMenu *menu)
{
    menu->addSeparator();
    QAction *apply
        = menu->addAction(tr("Fill in the usual week"), this, [this] { m_edits->applyPattern(m_model->sheet()); });
    QAction *keep = menu->addAction(tr("Keep this week as the usual week"), this,
                                    [this] { m_edits->keepPattern(m_model->sheet()); });
    apply->setEnabled(!m_month);
    keep->setEnabled(!m_month && !m_model->sheet().shifts.empty());
    menu->addAction(tr("Import from a table"), this, &RosterPage::askFile);
}

void RosterPage::addPrinting(QMenu *menu)
{
    const auto add = [this, menu](const QString &words, bool byOfficer, bool toFile) {
        menu->addAction(words, this, [this, byOfficer, toFile] {
            emit printAsked(m_seat.unit, {m_first, m_model->sheet().days, byOfficer, toFile});
        });
    };
    add(tr("Print, a row for each line"), false, false);
    add(tr("Print, a row for each officer"), true, false);
    add(tr("PDF, a row for each line"), false, true);
    add(tr("PDF, a row for each officer"), true, true);
}

// The first of it is chosen: Enter prints what is in sight.
void RosterPage::openPrintMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addPrinting(menu);
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(m_ui->grid->mapToGlobal(QPoint(0, 0)));
}

void RosterPage::askFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import shifts"), {}, tr("Tables (*.csv)"));
    if (!path.isEmpty())
        importFrom(path);
}

} // namespace tb
