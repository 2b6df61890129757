// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/slipoptions.h"

#include "look/plainlabel.h"
#include "look/tbbutton.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace tb {

namespace {

constexpr int kUsualCount = 20;
constexpr SlipFate kFates[] = {SlipFate::Called, SlipFate::Spoiled, SlipFate::Unused, SlipFate::Lost};

PlainLabel *labelOf(const QString &text, QWidget *field)
{
    auto *label = new PlainLabel(text, "secondary", "text2");
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(u'&'));
    return label;
}

} // namespace

SlipOptions::SlipOptions(SlipSource &source, QWidget *parent)
    : QWidget(parent), m_source(source), m_line(new QComboBox), m_count(new QSpinBox),
      m_issue(new TbButton(TbButton::Kind::Secondary, tr("Issue blank slips"), QStringLiteral("plus"))),
      m_codes(new QComboBox), m_state(new PlainLabel(QString(), "secondary", "text2")), m_serial(new QLineEdit),
      m_fate(new QComboBox), m_reference(new QLineEdit), m_referenceLabel(nullptr),
      m_account(new TbButton(TbButton::Kind::Secondary, tr("Account for the slip"), QStringLiteral("check"))),
      m_told(new PlainLabel(QString(), "secondary", "text2"))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    addIssuing(grid);
    addAccounting(grid);
    connect(m_issue, &TbButton::clicked, this, &SlipOptions::issue);
    connect(m_account, &TbButton::clicked, this, &SlipOptions::account);
    for (QLineEdit *edit : {m_serial, m_reference})
        connect(edit, &QLineEdit::returnPressed, this, &SlipOptions::account);
    connect(m_fate, &QComboBox::currentIndexChanged, this, &SlipOptions::showFate);
    connect(m_codes, &QComboBox::currentIndexChanged, this, [this] {
        showSeries();
        emit changed();
    });
    showFate();
}

void SlipOptions::addIssuing(QGridLayout *grid)
{
    m_count->setRange(1, kMostSlips);
    m_count->setValue(kUsualCount);
    m_state->setWordWrap(true);
    grid->addWidget(labelOf(tr("&Line of the slips"), m_line), 0, 0);
    grid->addWidget(labelOf(tr("&How many", "slips"), m_count), 0, 1);
    grid->addWidget(m_line, 1, 0);
    grid->addWidget(m_count, 1, 1);
    grid->addWidget(m_issue, 2, 0, 1, 2);
    grid->addWidget(labelOf(tr("Se&ries", "slips"), m_codes), 3, 0, 1, 2);
    grid->addWidget(m_codes, 4, 0, 1, 2);
    grid->addWidget(m_state, 5, 0, 1, 2);
}

void SlipOptions::addAccounting(QGridLayout *grid)
{
    m_fate->addItems(
        {tr("A call was written down", "slip"), tr("Spoiled", "slip"), tr("Not used", "slip"), tr("Lost", "slip")});
    m_serial->setPlaceholderText(QStringLiteral("K7QM-012"));
    m_reference->setPlaceholderText(QStringLiteral("TB-2411-1008"));
    m_told->setWordWrap(true);
    m_told->hide();
    m_referenceLabel = labelOf(tr("Re&ference of the call"), m_reference);
    grid->addWidget(labelOf(tr("Serial of the sli&p"), m_serial), 6, 0, 1, 2);
    grid->addWidget(m_serial, 7, 0, 1, 2);
    grid->addWidget(labelOf(tr("What &became of it", "slip"), m_fate), 9, 0, 1, 2);
    grid->addWidget(m_fate, 10, 0, 1, 2);
    grid->addWidget(m_referenceLabel, 11, 0, 1, 2);
    grid->addWidget(m_reference, 12, 0, 1, 2);
    grid->addWidget(m_account, 13, 0, 1, 2);
    // Beside what it speaks of, not under the edge of the pane.
    grid->addWidget(m_told, 8, 0, 1, 2);
}

void SlipOptions::refresh()
{
    const QString before = chosen();
    const LineId line(m_line->currentData().toUuid());
    const QSignalBlocker quiet(m_codes);
    m_line->clear();
    m_line->addItem(tr("Any line", "slips"), QUuid());
    for (const SlipLine &each : m_source.lines())
        m_line->addItem(each.name, each.id.uuid());
    m_line->setCurrentIndex(qMax(0, m_line->findData(line.uuid())));
    Result<std::vector<SlipSeriesWords>> series = m_source.series();
    m_series = series.ok() ? series.take() : std::vector<SlipSeriesWords>();
    m_codes->clear();
    for (const SlipSeriesWords &each : m_series)
        m_codes->addItem(
            QStringLiteral("%1 · %2").arg(each.code, wallDate(each.issuedAt).toString(QStringLiteral("dd/MM/yyyy"))),
            each.code);
    m_codes->setCurrentIndex(m_series.empty() ? -1 : qMax(0, m_codes->findData(before)));
    showSeries();
}

QString SlipOptions::chosen() const
{
    return m_codes->currentData().toString();
}

const SlipSeriesWords *SlipOptions::inSight() const
{
    for (const SlipSeriesWords &each : m_series) {
        if (each.code == chosen())
            return &each;
    }
    return nullptr;
}

void SlipOptions::showSeries()
{
    const SlipSeriesWords *series = inSight();
    m_codes->setEnabled(series != nullptr);
    if (!series) {
        m_state->setText(tr("No slips were issued yet."));
        return;
    }
    QStringList lines{tr("%n slips, issued by %1.", "", series->count).arg(series->issuedBy)};
    lines << (series->out.isEmpty() ? tr("All are accounted for.", "slips")
                                    : tr("%n still out: %1.", "slips", static_cast<int>(series->out.size()))
                                          .arg(series->out.join(QStringLiteral(", "))));
    if (!series->twice.isEmpty())
        lines << tr("Used for two calls: %1.", "slips").arg(series->twice.join(QStringLiteral(", ")));
    m_state->setText(lines.join(QLatin1Char('\n')));
    m_state->setTone(series->twice.isEmpty() ? "text2" : "danger");
}

void SlipOptions::showFate()
{
    const bool called = kFates[m_fate->currentIndex()] == SlipFate::Called;
    m_reference->setVisible(called);
    m_referenceLabel->setVisible(called);
}

void SlipOptions::issue()
{
    const Result<QString> code = m_source.issue(LineId(m_line->currentData().toUuid()), m_count->value());
    if (!code.ok())
        return tell(whyNot(code.error()), true);
    refresh();
    m_codes->setCurrentIndex(qMax(0, m_codes->findData(code.value())));
    showSeries();
    tell(tr("Series %1 is issued. Print it now.").arg(code.value()), false);
    emit changed();
}

void SlipOptions::account()
{
    const SlipFate fate = kFates[m_fate->currentIndex()];
    const QString serial = m_serial->text();
    const Done done
        = fate == SlipFate::Called ? m_source.accountCall(serial, m_reference->text()) : m_source.account(serial, fate);
    if (!done.ok())
        return tell(whyNot(done.error()), true);
    refresh();
    m_serial->clear();
    m_reference->clear();
    m_serial->setFocus();
    tell(tr("Slip %1 is accounted for.").arg(SlipSerial::of(serial).value_or(SlipSerial()).text()), false);
}

QString SlipOptions::whyNot(const Error &error) const
{
    if (error.code == ErrorCode::DraftIncomplete)
        return tr("A serial has four signs and a number, as K7QM-012. It stands at the upper right of the slip.");
    if (error.code == ErrorCode::UnknownSubject && error.detail == QLatin1String("call"))
        return tr("No call has this reference. Write the call down first; its reference stands in the list of calls.");
    if (error.code == ErrorCode::UnknownSubject)
        return tr("No slip with this serial was issued here. Compare it with the paper, or fetch from the server.");
    if (error.code != ErrorCode::WrongState)
        return tr("This could not be saved (%1). Nothing that was typed is lost.", "slips").arg(codeText(error.code));
    const QString before = m_source.accountedAs(m_serial->text());
    const auto fate = slipFateFromCode(before);
    return fate ? tr("This slip was accounted for already: %1. Compare the serial with the paper.")
                      .arg(m_fate->itemText(static_cast<int>(*fate) - 1))
                : tr("Call %1 was written down from this slip already. Compare the serial with the paper.").arg(before);
}

void SlipOptions::tell(const QString &sentence, bool failed)
{
    m_told->setTone(failed ? "danger" : "success");
    m_told->setText(sentence);
    m_told->setVisible(true);
}

} // namespace tb
