// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/missedlistpage.h"

#include "call/missedlistmodel.h"
#include "store/calltable.h"
#include "ui_missedlistpage.h"

#include <QHeaderView>

#include <algorithm>

namespace tb {

namespace {
constexpr int kMostKnown = 5000;
}

MissedListPage::MissedListPage(const CallRoom &room, const CallNames &names, QWidget *parent)
    : QWidget(parent), m_room(room), m_names(names), m_ui(std::make_unique<Ui::MissedListPage>()),
      m_model(new MissedListModel(names, this)), m_keeper(room, [this] { return content(); })
{
    m_ui->setupUi(this);
    setProperty("ground", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    setFocusProxy(m_ui->pasteEdit);
    m_ui->missedLineLabel->setBuddy(m_ui->missedLineCombo);
    m_ui->pasteLabel->setBuddy(m_ui->pasteEdit);
    m_ui->previewView->setModel(m_model);
    m_ui->previewView->verticalHeader()->hide();
    QHeaderView *columns = m_ui->previewView->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(MissedListModel::Pasted, QHeaderView::Stretch);
    m_ui->previewView->setTabKeyNavigation(false);
    m_ui->pasteBar->hide();
    connect(m_ui->pasteEdit, &QPlainTextEdit::textChanged, this, [this] {
        m_keeper.touch();
        preview();
    });
    connect(m_ui->missedLineCombo, &QComboBox::currentIndexChanged, this, &MissedListPage::preview);
    connect(m_ui->saveListButton, &QPushButton::clicked, this, &MissedListPage::save);
    connect(m_ui->closeListButton, &QPushButton::clicked, this, &MissedListPage::closeAsked);
    connect(&m_keeper, &DraftKeeper::failed, this, &MissedListPage::tellFailure);
    preview();
}

MissedListPage::~MissedListPage() = default;

void MissedListPage::setSeat(const std::optional<Seat> &seat)
{
    if (m_seat)
        m_keeper.flush();
    m_seat = seat;
    const Json kept = m_keeper.open(seat.value_or(Seat{}).officer, QStringLiteral("missed-list"));
    const QSignalBlocker quiet(m_ui->pasteEdit);
    m_ui->pasteEdit->setPlainText(textOf(kept, u"pasted"));
    preview();
}

Json MissedListPage::content() const
{
    const QString pasted = m_ui->pasteEdit->wholeText();
    return pasted.isEmpty() ? Json() : Json(Json::Object{{QStringLiteral("pasted"), pasted}});
}

void MissedListPage::begin()
{
    fillLines();
    m_ui->pasteBar->hide();
    preview();
    m_ui->pasteEdit->setFocus();
}

void MissedListPage::fillLines()
{
    const QString chosen = m_ui->missedLineCombo->currentData().toString();
    const QSignalBlocker quiet(m_ui->missedLineCombo);
    m_ui->missedLineCombo->clear();
    for (const Line &one : m_names.lines()) {
        if (!one.retired)
            m_ui->missedLineCombo->addItem(m_names.lineLabel(one), one.id.text());
    }
    m_ui->missedLineCombo->setCurrentIndex(std::max(0, m_ui->missedLineCombo->findData(chosen)));
}

LineId MissedListPage::line() const
{
    return LineId::fromText(m_ui->missedLineCombo->currentData().toString());
}

void MissedListPage::preview()
{
    const Moment now = m_room.clock.now();
    const std::vector<MissedRing> rings = missedRingsOf(m_ui->pasteEdit->wholeText(), m_names.areaCode(), now);
    const Result<std::vector<Call>> book = known(rings);
    if (!book.ok())
        tellFailure(book.error());
    showPreview(MissedPreview::of(rings, line(), book.ok() ? book.value() : std::vector<Call>(), now));
}

Result<std::vector<Call>> MissedListPage::known(const std::vector<MissedRing> &rings)
{
    if (rings.empty())
        return std::vector<Call>();
    const auto [first, last] = std::minmax_element(
        rings.begin(), rings.end(), [](const MissedRing &a, const MissedRing &b) { return a.at < b.at; });
    return CallTable(m_room.database).between(first->at - minutes(1), last->at + minutes(1), kMostKnown);
}

void MissedListPage::showPreview(std::vector<MissedPreview> rows)
{
    const int all = static_cast<int>(rows.size());
    const int ready = static_cast<int>(MissedPreview::ready(rows).size());
    m_model->show(std::move(rows), m_room.clock.now());
    m_ui->previewView->setVisible(all > 0);
    m_ui->emptyLabel->setVisible(all == 0);
    m_ui->summaryLabel->setText(all == ready ? QString()
                                             : tr("%n line(s) will not be written", "below a preview", all - ready));
    m_ui->saveListButton->setText(ready == 0 ? tr("Log missed calls", "button")
                                             : tr("Log %n missed call(s)", "button", ready));
    m_ui->saveListButton->updateGeometry();
    m_ui->saveListButton->setEnabled(ready > 0 && !line().isNull());
}

void MissedListPage::save()
{
    m_ui->pasteEdit->commitPreedit();
    preview();
    const std::vector<MissedRing> rings = MissedPreview::ready(m_model->rows());
    if (!m_seat || rings.empty() || line().isNull())
        return;
    const Result<int> count = m_room.missed.logMissed(*m_seat, line(), rings);
    if (!count.ok())
        return tellFailure(count.error());
    m_keeper.discard();
    m_ui->pasteEdit->clear();
    m_keeper.flush();
    emit saved(count.value());
}

void MissedListPage::tellFailure(const Error &error)
{
    m_ui->pasteBar->showMessage(MessageBar::Kind::Danger, tr("Not saved. Your text is still here.", "strip"),
                                m_room.explain(error));
}

} // namespace tb
