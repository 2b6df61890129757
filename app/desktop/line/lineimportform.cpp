// SPDX-License-Identifier: GPL-3.0-or-later
#include "line/lineimportform.h"

#include "line/linewords.h"
#include "line/listfile.h"
#include "store/linetable.h"
#include "store/unittable.h"
#include "ui_lineimportform.h"

#include <QFileDialog>

namespace tb {

namespace {

/// A list of the whole city is not ticked by itself: most of it belongs to others.
constexpr int kOwnList = 12;

QString rowOf(const ListDifference &difference)
{
    const PublishedNumber &published = difference.published;
    switch (difference.change) {
    case ListChange::New:
        return LineImportForm::tr("New: %1 · %2", "number, name").arg(published.number.display, published.name);
    case ListChange::Unsure:
        return LineImportForm::tr("Not sure: %1 may be %2 or %3. Register it by hand. %4", "typed, readings, name")
            .arg(published.typed, published.number.display,
                 published.number.otherDisplay.isEmpty() ? QStringLiteral("?") : published.number.otherDisplay,
                 published.name);
    case ListChange::Renamed:
        return LineImportForm::tr("Other name: %1 is “%2” here and “%3” in the list", "number, names")
            .arg(published.number.display, difference.line.name, published.name);
    case ListChange::Missing:
        return LineImportForm::tr("Not in the list: %1 · %2", "number, name")
            .arg(LineWords::number(difference.line), difference.line.name);
    case ListChange::Same:
        break;
    }
    return {};
}

bool canApply(ListChange change)
{
    return change == ListChange::New || change == ListChange::Renamed;
}

LineDraft draftOf(const PublishedNumber &published)
{
    LineDraft draft;
    draft.number = published.typed;
    draft.name = published.name.isEmpty() ? published.number.display : published.name;
    draft.publishedOn = published.source.left(120);
    return draft;
}

} // namespace

LineImportForm::LineImportForm(const LineRoom &room, QWidget *parent)
    : QWidget(parent), m_room(room), m_ui(std::make_unique<Ui::LineImportForm>())
{
    m_ui->setupUi(this);
    m_ui->problemBar->hide();
    connect(m_ui->fileButton, &TbButton::clicked, this, &LineImportForm::askFile);
    connect(m_ui->compareButton, &TbButton::clicked, this, &LineImportForm::compare);
    connect(m_ui->applyButton, &TbButton::clicked, this, &LineImportForm::apply);
    connect(m_ui->backButton, &TbButton::clicked, this, &LineImportForm::left);
}

LineImportForm::~LineImportForm() = default;

void LineImportForm::begin(const Seat &seat)
{
    m_seat = seat;
    m_differences.clear();
    m_ui->textEdit->clear();
    m_ui->problemBar->hide();
    showDifferences();
    m_ui->sumLabel->hide();
    m_ui->textEdit->setFocus();
}

void LineImportForm::askFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a published list"), {},
                                                      tr("Tables and text (*.xlsx *.csv *.txt)"));
    if (!path.isEmpty())
        importFrom(path);
}

void LineImportForm::importFrom(const QString &path)
{
    const Result<QString> text = ListFile::textOf(path);
    if (!text.ok()) {
        const QString sentence = ListFile::explain(text.error());
        return complain(sentence.isEmpty() ? m_room.explain(text.error()) : sentence);
    }
    m_ui->textEdit->setPlainText(text.value());
    compare();
}

void LineImportForm::compare()
{
    const auto unit = UnitTable(m_room.database).find(m_seat.unit);
    const auto lines = LineTable(m_room.database).ofUnit(m_seat.unit);
    if (!unit.ok() || !lines.ok())
        return complain(m_room.explain(unit.ok() ? lines.error() : unit.error()));
    const QString area = unit.value() ? unit.value()->areaCode : QString();
    const auto published = readPublishedList(m_ui->textEdit->toPlainText(), area);
    m_differences.clear();
    m_ui->problemBar->hide();
    if (published.empty()) {
        complain(tr("No telephone number was found in this text."));
        showDifferences();
        return m_ui->sumLabel->hide();
    }
    m_differences = compareList(published, lines.value());
    const int same = static_cast<int>(
        std::erase_if(m_differences, [](const ListDifference &each) { return each.change == ListChange::Same; }));
    m_ui->sumLabel->setText(tr("%1 numbers in the list, %2 of them registered alike, %3 differences", "counts")
                                .arg(published.size())
                                .arg(same)
                                .arg(m_differences.size()));
    m_ui->sumLabel->show();
    showDifferences();
}

void LineImportForm::showDifferences()
{
    m_ui->differenceList->clear();
    const auto fresh = std::count_if(m_differences.begin(), m_differences.end(),
                                     [](const ListDifference &each) { return each.change == ListChange::New; });
    bool any = false;
    for (const ListDifference &each : m_differences) {
        auto *item = new QListWidgetItem(rowOf(each), m_ui->differenceList);
        if (!canApply(each.change))
            continue;
        any = true;
        const bool ticked = each.change == ListChange::New && fresh <= kOwnList;
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
    m_ui->differenceList->setVisible(!m_differences.empty());
    m_ui->applyButton->setEnabled(any);
}

void LineImportForm::apply()
{
    std::vector<LineDraft> drafts;
    std::vector<ListDifference> renamed;
    for (int row = 0; row < m_ui->differenceList->count(); ++row) {
        const ListDifference &each = m_differences.at(static_cast<size_t>(row));
        if (!canApply(each.change) || m_ui->differenceList->item(row)->checkState() != Qt::Checked)
            continue;
        if (each.change == ListChange::New)
            drafts.push_back(draftOf(each.published));
        else
            renamed.push_back(each);
    }
    if (drafts.empty() && renamed.empty())
        return complain(tr("Tick what is to be applied."));
    Done done = m_room.lines.registerAll(m_seat, drafts);
    for (const ListDifference &each : renamed) {
        LineDraft draft = LineDraft::of(each.line);
        draft.name = each.published.name;
        done = done.ok() ? m_room.lines.amend(m_seat, each.line.id, draft) : done;
    }
    if (!done.ok())
        return complain(m_room.explain(done.error()));
    emit told(tr("%n line(s) changed", nullptr, static_cast<int>(drafts.size() + renamed.size())));
    compare();
}

void LineImportForm::complain(const QString &sentence)
{
    m_ui->problemBar->showMessage(MessageBar::Kind::Danger, sentence);
}

} // namespace tb
