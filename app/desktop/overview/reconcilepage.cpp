// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/reconcilepage.h"

#include "base/phonenumber.h"
#include "look/messagebar.h"
#include "look/plainlabel.h"
#include "look/tbbutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTableWidget>

namespace tb {

namespace {

constexpr qint64 kMostBytes = 64 * 1024 * 1024;

QString secondsText(const std::optional<int> &counted)
{
    return counted ? QString::number(*counted) : QStringLiteral("–");
}

} // namespace

ReconcilePage::ReconcilePage(ReconcileDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_lines(new QComboBox), m_list(new QPlainTextEdit),
      m_file(new TbButton(TbButton::Kind::Secondary, tr("Open a file…"), QStringLiteral("file-text"))),
      m_back(new TbButton(TbButton::Kind::Secondary, tr("Back to the figures"), QStringLiteral("arrow-left"),
                          QStringLiteral("Esc"))),
      m_table(new QTableWidget), m_summary(new PlainLabel(QString(), "strong", "")),
      m_missed(new QCheckBox(tr("&Write the missed ones down, so that a call-back is owed"))),
      m_record(new TbButton(TbButton::Kind::Primary, tr("Record"), QStringLiteral("save"))), m_message(new MessageBar)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_back, 0, 0);
    grid->addWidget(new PlainLabel(tr("Compare with the exchange"), "heading", ""), 0, 1);
    grid->addWidget(m_lines, 0, 2);
    grid->addWidget(m_file, 0, 3);
    grid->addWidget(m_list, 1, 0, 1, 4);
    grid->addWidget(m_message, 2, 0, 1, 4);
    grid->addWidget(m_summary, 3, 0, 1, 4);
    grid->addWidget(m_table, 4, 0, 1, 4);
    grid->addWidget(m_missed, 5, 0, 1, 3);
    grid->addWidget(m_record, 5, 3);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    grid->setRowStretch(4, 3);
    m_message->hide();
    m_summary->setWordWrap(true);
    m_lines->setAccessibleName(tr("Line"));
    m_list->setTabChangesFocus(true);
    m_list->setAccessibleName(tr("List of the exchange"));
    m_list->setPlaceholderText(tr("Paste what the exchange or the telephone company counted: a table with a head, "
                                  "Asterisk’s Master.csv, or the messages about missed calls."));
    m_missed->setChecked(true);
    makeTable();
    connectAll();
}

void ReconcilePage::makeTable()
{
    m_table->setAccessibleName(tr("Rings and the calls that were written down"));
    m_table->setColumnCount(5);
    m_table->setHorizontalHeaderLabels({tr("Time", "ring"), tr("Number", "ring"), tr("Rang, seconds"),
                                        tr("Talked, seconds"), tr("In the book", "ring")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
}

void ReconcilePage::connectAll()
{
    connect(m_back, &TbButton::clicked, this, &ReconcilePage::left);
    connect(m_file, &TbButton::clicked, this, &ReconcilePage::chooseFile);
    connect(m_list, &QPlainTextEdit::textChanged, this, &ReconcilePage::compare);
    connect(m_lines, &QComboBox::currentIndexChanged, this, &ReconcilePage::compare);
    connect(m_record, &TbButton::clicked, this, &ReconcilePage::record);
}

void ReconcilePage::begin(const std::vector<Line> &lines)
{
    const QVariant chosen = m_lines->currentData();
    m_lines->clear();
    for (const Line &line : lines)
        m_lines->addItem(line.name, line.id.uuid());
    m_lines->setCurrentIndex(qMax(0, m_lines->findData(chosen)));
    m_message->hide();
    compare();
    m_list->setFocus();
}

void ReconcilePage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("List of the exchange"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables and texts (*.csv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ReconcilePage::openFile);
    dialog->open();
}

void ReconcilePage::openFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
        return fail({ErrorCode::BadFile, file.errorString()});
    m_list->setPlainText(QString::fromUtf8(file.readAll()));
}

void ReconcilePage::compare()
{
    m_compared = {};
    const QString text = m_list->toPlainText();
    if (!text.trimmed().isEmpty() && m_lines->count() > 0) {
        Result<Reconciliation> compared = m_desk.compare(m_seat, LineId(m_lines->currentData().toUuid()), text);
        if (!compared.ok())
            return fail(compared.error());
        m_compared = compared.take();
    }
    showRings();
}

void ReconcilePage::showRings()
{
    const auto unnoted = static_cast<int>(m_compared.unnoted().size());
    m_table->setRowCount(static_cast<int>(m_compared.rings.size()));
    for (std::size_t i = 0; i < m_compared.rings.size(); ++i) {
        const CountedRing &ring = m_compared.rings[i];
        const QString state = !ring.call.isNull() ? tr("written down", "ring")
            : ring.isAnswered()                   ? tr("answered, but nobody wrote it down", "ring")
                                                  : tr("missed, and nobody wrote it down", "ring");
        const QStringList cells{QStringLiteral("%1 %2").arg(wallDate(ring.at).toString(QStringLiteral("dd/MM/yyyy")),
                                                            wallTime(ring.at).toString(QStringLiteral("HH:mm:ss"))),
                                ring.number.isEmpty() ? tr("withheld", "number") : parsePhone(ring.number, {}).display,
                                secondsText(ring.rang), secondsText(ring.talked), state};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(static_cast<int>(i), column, new QTableWidgetItem(cells[column]));
    }
    m_table->resizeColumnsToContents();
    QString sentence = tr("%n rings", "summary", static_cast<int>(m_compared.rings.size()));
    sentence = tr("%1: %n not written down", "summary", unnoted).arg(sentence);
    if (m_compared.unreadable > 0)
        sentence = tr("%1, %n lines could not be read", "summary", m_compared.unreadable).arg(sentence);
    m_summary->setText(sentence);
    const bool may = m_desk.mayRecord(m_seat);
    m_record->setEnabled(may && (m_compared.news() > 0 || unnoted > 0));
    m_record->setToolTip(may ? QString() : plainToolTip(tr("The head of the unit records what the exchange counted.")));
}

// First the calls, so that each ring knows the one that stands for it.
void ReconcilePage::record()
{
    Result<int> noted(0);
    if (m_missed->isChecked())
        noted = m_desk.noteMissed(m_seat, m_compared);
    if (!noted.ok())
        return fail(noted.error());
    compare();
    const Result<int> counted = m_desk.record(m_seat, m_compared);
    if (!counted.ok())
        return fail(counted.error());
    compare();
    m_message->showMessage(MessageBar::Kind::Success, tr("%n rings recorded", "message", counted.value()),
                           tr("%n missed calls written down", "message", noted.value()));
    emit recorded();
}

void ReconcilePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void ReconcilePage::fail(const Error &error)
{
    m_message->showMessage(MessageBar::Kind::Danger, tr("This did not work (%1).").arg(codeText(error.code)));
}

} // namespace tb
