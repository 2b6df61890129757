// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/letteroptions.h"

#include "ui_reportpage.h"

namespace tb {

namespace {

QStringList nonEmpty(const QString &text, QChar separator)
{
    QStringList parts = text.split(separator);
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts;
}

} // namespace

void LetterOptions::fill(const ReportLetter &letter, Moment madeAt)
{
    m_ui.numberEdit->setPlaceholderText(QStringLiteral("/%1").arg(letter.symbol));
    // What is seen is seen today, however long the window has been open.
    if (m_template == kInspection)
        m_ui.dateEdit->setDate(letter.date);
    proposeSigner(letter);
    if (m_filled)
        return;
    m_filled = true;
    m_ui.numberEdit->setText(letter.number);
    m_ui.datedCheck->setChecked(letter.date.isValid());
    m_ui.dateEdit->setDate(letter.date.isValid() ? letter.date : wallDate(madeAt));
    m_ui.addresseeEdit->setText(letter.addressees.join(QStringLiteral("; ")));
}

// Each paper may have a signer of its own.
void LetterOptions::proposeSigner(const ReportLetter &letter)
{
    const QString lines = letter.signerLines.join(QLatin1Char('\n'));
    if (m_ui.signerLinesEdit->toPlainText() == m_proposedLines)
        m_ui.signerLinesEdit->setPlainText(lines);
    if (m_ui.signerNameEdit->text() == m_proposedName)
        m_ui.signerNameEdit->setText(letter.signerName);
    m_proposedLines = lines;
    m_proposedName = letter.signerName;
}

void LetterOptions::show(int shown)
{
    if (shown != m_template) {
        m_registered[m_template] = {m_ui.numberEdit->text(), m_ui.dateEdit->date()};
        const Registered next = m_registered.value(shown);
        m_ui.numberEdit->setText(next.number);
        if (next.date.isValid())
            m_ui.dateEdit->setDate(next.date);
        m_template = shown;
    }
    const bool report = shown == kReport;
    const bool letter = report || shown == kPeriod;
    for (QWidget *option : m_ui.optionsContent->findChildren<QWidget *>()) {
        if (option->property("reportOnly").toBool())
            option->setVisible(report);
    }
    const auto set = [](std::initializer_list<QWidget *> options, bool visible) {
        for (QWidget *option : options)
            option->setVisible(visible);
    };
    set({m_ui.addresseeLabel, m_ui.addresseeEdit, m_ui.signerLinesLabel, m_ui.signerLinesEdit}, letter);
    set({m_ui.signerNameLabel, m_ui.signerNameEdit}, letter || shown == kRegister);
    set({m_ui.numberLabel, m_ui.numberEdit, m_ui.datedCheck, m_ui.dateEdit}, shown != kRegister && shown != kSlips);
    set({m_ui.shiftLabel, m_ui.shiftCombo}, shown < kPeriod);
    const bool sheets = shown == kPeriod || shown == kRegister;
    m_ui.sheetButton->setVisible(sheets);
    // Beside a third button there is no room for the verb.
    if (m_pdfWords.isEmpty())
        m_pdfWords = m_ui.pdfButton->text();
    const QKeySequence key = m_ui.pdfButton->shortcut(); // other words take it away
    m_ui.pdfButton->setText(sheets ? QStringLiteral("PDF") : m_pdfWords);
    m_ui.pdfButton->setShortcut(key);
    m_ui.pdfButton->setAccessibleName(m_pdfWords);
}

void LetterOptions::readRegistry(ReportLetter &letter) const
{
    const QString number = m_ui.numberEdit->text().trimmed();
    letter.number = number.section(QLatin1Char('/'), 0, 0);
    if (number.contains(QLatin1Char('/')))
        letter.symbol = number.section(QLatin1Char('/'), 1);
    letter.date = m_ui.datedCheck->isChecked() ? m_ui.dateEdit->date() : QDate();
}

void LetterOptions::read(ReportLetter &letter) const
{
    readRegistry(letter);
    letter.addressees = nonEmpty(m_ui.addresseeEdit->text(), QLatin1Char(';'));
    letter.signerLines = nonEmpty(m_ui.signerLinesEdit->toPlainText(), QLatin1Char('\n'));
    letter.signerName = m_ui.signerNameEdit->text().trimmed();
}

ReportSections LetterOptions::sections() const
{
    return {.shift = m_ui.shiftCheck->isChecked(),
            .figures = m_ui.figuresCheck->isChecked(),
            .openMatters = m_ui.openMattersCheck->isChecked(),
            .checks = m_ui.checksCheck->isChecked(),
            .callList = m_ui.callListCheck->isChecked(),
            .maskNumbers = m_ui.maskNumbersCheck->isChecked()};
}

} // namespace tb
