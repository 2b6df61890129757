// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/papersettings.h"

#include "domain/textlimits.h"
#include "look/fieldlabel.h"
#include "look/messagebar.h"
#include "look/plainlabel.h"
#include "look/tbbutton.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tb {

namespace {

constexpr int kLinesHeight = 76;

} // namespace

PaperSettings::PaperSettings(PaperRoom room, QWidget *parent)
    : QFrame(parent), m_room(std::move(room)), m_hint(new PlainLabel(QString(), "secondary", "text2", this)),
      m_symbol(new QLineEdit(this)), m_place(new QLineEdit(this)), m_kinds(new QComboBox(this)),
      m_lines(new QPlainTextEdit(this)), m_name(new QLineEdit(this)), m_bar(new MessageBar(this)),
      m_save(new TbButton(TbButton::Kind::Primary, tr("Save the signers"), QStringLiteral("check"), {}, this))
{
    setProperty("card", QStringLiteral("true"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(6);
    column->addWidget(new PlainLabel(tr("Signers and numbers of the papers"), "strong", "", this));
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    makeHead(column);
    makeSigner(column);
    column->addWidget(m_bar);
    column->addWidget(m_save, 0, Qt::AlignRight);
    m_bar->hide();
    m_save->setObjectName(QStringLiteral("paperSaveButton"));
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &PaperSettings::showSigner);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &PaperSettings::takeSigner);
    connect(m_name, &QLineEdit::textChanged, this, &PaperSettings::takeSigner);
    connect(m_save, &TbButton::clicked, this, &PaperSettings::save);
    setSeat({});
}

void PaperSettings::makeHead(QVBoxLayout *column)
{
    m_symbol->setObjectName(QStringLiteral("paperSymbolEdit"));
    m_place->setObjectName(QStringLiteral("paperPlaceEdit"));
    for (QLineEdit *edit : {m_symbol, m_place, m_name})
        edit->setMaxLength(kMostNameCharacters);
    column->addWidget(new FieldLabel(tr("Symbol of the unit in the number, as UBND in 12/BC-UBND"), m_symbol, this));
    column->addWidget(m_symbol);
    column->addWidget(new FieldLabel(tr("Place before the date"), m_place, this));
    column->addWidget(m_place);
}

void PaperSettings::makeSigner(QVBoxLayout *column)
{
    m_kinds->setObjectName(QStringLiteral("paperKindCombo"));
    m_lines->setObjectName(QStringLiteral("paperLinesEdit"));
    m_name->setObjectName(QStringLiteral("paperNameEdit"));
    m_kinds->addItem(tr("Every paper without a signer of its own"), QString());
    m_kinds->addItem(tr("Shift report", "paper"), QStringLiteral("shift"));
    m_kinds->addItem(tr("Report of a period", "paper"), QStringLiteral("period"));
    m_kinds->addItem(tr("Register of calls", "paper"), QStringLiteral("register"));
    m_kinds->addItem(tr("Forwarding slip", "paper"), QStringLiteral("slip"));
    m_kinds->addItem(tr("Roster", "paper"), QStringLiteral("roster"));
    m_lines->setTabChangesFocus(true);
    m_lines->setFixedHeight(kLinesHeight);
    m_lines->setPlaceholderText(QStringLiteral("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"));
    column->addWidget(new FieldLabel(tr("Paper", "signer of"), m_kinds, this));
    column->addWidget(m_kinds);
    column->addWidget(new FieldLabel(tr("Authority and title, one to three lines"), m_lines, this));
    column->addWidget(m_lines);
    column->addWidget(new FieldLabel(tr("Name of the signer"), m_name, this));
    column->addWidget(m_name);
}

void PaperSettings::setSeat(const std::optional<Seat> &seat)
{
    m_seat = seat;
    read();
}

void PaperSettings::read()
{
    auto papers = m_seat ? m_room.papers.papers(*m_seat) : Result<UnitPapers>(UnitPapers());
    m_papers = papers.ok() ? papers.take() : UnitPapers();
    const bool may = m_seat && m_room.papers.maySet(*m_seat);
    m_hint->setText(may ? tr("All desks of the unit print with this. Where nothing is set, the head signs, and number "
                             "and place are those of the register of units.")
                        : tr("The head of the unit sets this. It can still be changed for one paper before printing."));
    m_symbol->setText(m_papers.symbol);
    m_place->setText(m_papers.place);
    for (QLineEdit *edit : {m_symbol, m_place, m_name})
        edit->setReadOnly(!may);
    m_lines->setReadOnly(!may);
    m_save->setVisible(may);
    m_bar->hide();
    showSigner();
}

QString PaperSettings::paper() const
{
    return m_kinds->currentData().toString();
}

void PaperSettings::showSigner()
{
    const QSignalBlocker lines(m_lines);
    const QSignalBlocker name(m_name);
    UnitSigner shown;
    for (const UnitSigner &each : m_papers.signers) {
        if (each.paper == paper())
            shown = each;
    }
    m_lines->setPlainText(shown.lines.join(QLatin1Char('\n')));
    m_name->setText(shown.name);
}

void PaperSettings::takeSigner()
{
    std::erase_if(m_papers.signers, [this](const UnitSigner &each) { return each.paper == paper(); });
    const UnitSigner typed{paper(), m_lines->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts),
                           m_name->text()};
    if (!typed.lines.isEmpty() || !typed.name.trimmed().isEmpty())
        m_papers.signers.push_back(typed);
}

void PaperSettings::save()
{
    if (!m_seat)
        return;
    m_papers.symbol = m_symbol->text();
    m_papers.place = m_place->text();
    const Done done = m_room.papers.set(*m_seat, m_papers);
    if (!done.ok()) {
        m_bar->showMessage(MessageBar::Kind::Danger, tr("Not saved.", "strip"), why(done.error()));
        return;
    }
    read();
    emit saved();
}

QString PaperSettings::why(const Error &error) const
{
    if (error.code != ErrorCode::DraftIncomplete)
        return m_room.explain(error);
    return error.detail == QLatin1String("lines")
        ? tr("A signer needs one to three lines of authority and title.")
        : tr("A text is too long: at most %1 characters.").arg(kMostNameCharacters);
}

} // namespace tb
