// SPDX-License-Identifier: GPL-3.0-or-later
#include "shift/handoverform.h"

#include "look/shiftwords.h"
#include "shift/matteritem.h"
#include "shift/matterwords.h"
#include "ui_handoverform.h"

#include <QAction>
#include <QCheckBox>

namespace tb {

namespace {

/// An ampersand in the name of a line is no access key.
QString asText(QString name)
{
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

/// What of the matters can be seen: a list that opened is not closed because something else of them changed.
QStringList facesOf(const ShiftView &view)
{
    QStringList faces;
    for (const Call &call : view.open)
        faces << call.id.text() + MatterWords::title(call) + MatterWords::caller(call)
                + MatterWords::chip(call, view.now).text;
    return faces;
}

} // namespace

HandoverForm::HandoverForm(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::HandoverForm>())
{
    m_ui->setupUi(this);
    m_ui->problemBar->hide();
    m_ui->draftChip->hide();
    m_ui->noteLabel->setBuddy(m_ui->noteEdit);
    m_ui->receiverLabel->setBuddy(m_ui->receiverCombo);
    m_ui->noteEdit->setTabChangesFocus(true);
    auto *sign = new QAction(m_ui->endButton->text(), this);
    sign->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    sign->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(sign);
    connect(sign, &QAction::triggered, this, &HandoverForm::handoverAsked);
    connect(m_ui->endButton, &TbButton::clicked, this, &HandoverForm::handoverAsked);
    connect(m_ui->noteEdit, &QPlainTextEdit::textChanged, this, &HandoverForm::noteEdited);
    connect(m_ui->receiverCombo, &QComboBox::activated, this, [this] {
        m_receiverTouched = true;
        complain({});
        offerTakers();
    });
}

HandoverForm::~HandoverForm() = default;

void HandoverForm::show(const ShiftView &view)
{
    if (!view.current || !m_view.current || view.current->id != m_view.current->id) {
        m_takers.clear();
        qDeleteAll(m_faults);
        m_faults.clear();
        m_receiverTouched = false;
    }
    const bool sameLines = view.unitLines == m_view.unitLines && view.current == m_view.current;
    m_view = view;
    m_ui->endButton->setEnabled(view.isOnDuty());
    m_ui->endButton->setToolTip(view.isOnDuty() ? QString()
                                                : tr("You are not on duty: there is nothing to hand over."));
    showReceivers();
    showMatters();
    if (!sameLines)
        showFaults();
}

void HandoverForm::showMatters()
{
    m_ui->mattersLabel->setText(mattersWords());
    const QStringList faces = facesOf(m_view);
    if (faces != m_shown) {
        m_shown = faces;
        qDeleteAll(m_items);
        m_items.clear();
        for (const Call &call : m_view.open) {
            auto *item = new MatterItem(call, m_view.now, m_ui->mattersContent);
            m_ui->mattersLayout->insertWidget(static_cast<int>(m_items.size()), item);
            m_items.append(item);
            connect(item, &MatterItem::takerChosen, this, [this, item](bool usual) {
                if (usual)
                    m_takers.remove(item->call());
                else
                    m_takers.insert(item->call(), item->taker());
            });
        }
    }
    offerTakers();
}

QString HandoverForm::mattersWords() const
{
    if (!m_view.current)
        return tr("You are not on duty: there is nothing to hand over.");
    const int count = static_cast<int>(m_view.open.size());
    return count == 0 ? tr("Nothing is left open.")
                      : tr("%n outstanding matter(s): who goes on with each?", nullptr, count);
}

void HandoverForm::showFaults()
{
    std::vector<LineId> marked = handover().faults;
    qDeleteAll(m_faults);
    m_faults.clear();
    m_faultLines.clear();
    for (const Line &line : m_view.unitLines) {
        if (!m_view.isOfShift(line))
            continue;
        auto *check = new QCheckBox(asText(line.name), m_ui->faultsContent);
        check->setAccessibleName(tr("With a fault: %1", "name of a line").arg(line.name));
        check->setChecked(std::find(marked.begin(), marked.end(), line.id) != marked.end());
        const int place = static_cast<int>(m_faults.size());
        m_ui->faultsLayout->addWidget(check, place / 2, place % 2);
        m_faults.append(check);
        m_faultLines.push_back(line.id);
    }
    m_ui->faultsLabel->setVisible(!m_faults.isEmpty());
}

void HandoverForm::showReceivers()
{
    const QVariant chosen = m_receiverTouched ? m_ui->receiverCombo->currentData() : QVariant(m_view.follower.uuid());
    const bool known = m_receiverTouched ? m_ui->receiverCombo->currentIndex() > 0 : !m_view.follower.isNull();
    QList<TakerChoice> receivers;
    for (const Officer &officer : m_view.receivers())
        receivers.append({officer.id, m_view.nameOf(officer.id)});
    receivers.append({{}, tr("Nobody is here to take over")});
    if (receivers != m_receivers) {
        m_receivers = receivers;
        m_ui->receiverCombo->clear();
        m_ui->receiverCombo->addItem(tr("Choose who takes over"));
        for (const TakerChoice &receiver : receivers)
            m_ui->receiverCombo->addItem(receiver.text, receiver.officer.uuid());
    }
    m_ui->receiverCombo->setCurrentIndex(known ? std::max(0, m_ui->receiverCombo->findData(chosen)) : 0);
}

void HandoverForm::offerTakers()
{
    const QList<TakerChoice> all = choices();
    for (MatterItem *item : std::as_const(m_items))
        item->offer(all, m_takers.value(item->call(), all.first().officer));
}

QList<TakerChoice> HandoverForm::choices() const
{
    const TakerChoice self{m_view.officer, tr("I go on with it")};
    QList<TakerChoice> all;
    if (!knowsReceiver())
        all.append({{}, tr("Nobody yet", "who goes on with a matter")});
    else if (!receiver().isNull())
        all.append({receiver(), m_view.nameOf(receiver())});
    all.append(self);
    for (const Officer &officer : m_view.receivers()) {
        if (officer.id != receiver())
            all.append({officer.id, m_view.nameOf(officer.id)});
    }
    return all;
}

OfficerId HandoverForm::receiver() const
{
    return OfficerId(m_ui->receiverCombo->currentData().toUuid());
}

bool HandoverForm::knowsReceiver() const
{
    return m_ui->receiverCombo->currentIndex() > 0;
}

Handover HandoverForm::handover() const
{
    Handover made;
    made.to = receiver();
    made.note = note();
    for (const MatterItem *item : m_items)
        made.open.push_back({item->call(), item->taker()});
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        if (m_faults[i]->isChecked())
            made.faults.push_back(m_faultLines[static_cast<size_t>(i)]);
    }
    return made;
}

QString HandoverForm::note() const
{
    return m_ui->noteEdit->toPlainText();
}

void HandoverForm::setNote(const QString &note)
{
    const QSignalBlocker quiet(m_ui->noteEdit);
    m_ui->noteEdit->setPlainText(note);
    m_ui->draftChip->hide();
}

void HandoverForm::showSaved(Moment at)
{
    m_ui->draftChip->setContent({tr("Draft · saved %1", "time of day").arg(ShiftWords::clock(at)),
                                 QStringLiteral("save"), Status::Neutral, false});
    m_ui->draftChip->setVisible(!note().isEmpty());
}

void HandoverForm::begin()
{
    m_ui->noteEdit->setFocus(Qt::ShortcutFocusReason);
}

void HandoverForm::complain(const QString &sentence)
{
    if (sentence.isEmpty())
        m_ui->problemBar->hide();
    else
        m_ui->problemBar->showMessage(MessageBar::Kind::Danger, sentence);
}

} // namespace tb
