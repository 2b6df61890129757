// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/callguide.h"

#include "duty/unitwords.h"
#include "store/unittable.h"
#include "ui_callform.h"

namespace tb {

namespace {

constexpr int kTall = 570; ///< from this height on the form has room for two lines of script

bool isOnlyGuided(const QString &kind)
{
    return kind == u"kind.complaint" || kind == u"kind.denounce";
}

} // namespace

CallGuide::CallGuide(Ui::CallForm &ui, CallFields &fields, const CallNames &names, QObject *parent)
    : QObject(parent), m_ui(ui), m_fields(fields), m_names(names), m_placeholder(ui.contentEdit->placeholderText())
{
    m_ui.guideBar->hide();
    m_ui.urgentBar->hide();
    for (QWidget *bar : {m_ui.guideBar, m_ui.urgentBar})
        bar->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    // Always two lines: what stands above does not move when the words change.
    m_ui.scriptLabel->setAlignment(Qt::AlignTop);
    m_ui.scriptLabel->setMinimumHeight(2 * m_ui.scriptLabel->fontMetrics().lineSpacing());
    connect(m_ui.urgentBar, &MessageBar::actionTriggered, this, [this] {
        m_ui.urgentButton->setChecked(true);
        m_ui.urgentBar->hide();
        emit urgencyTaken();
    });
}

void CallGuide::load(Database &database, const Seat &seat)
{
    Result<std::vector<TopicRule>> topics = topicsOf(database, seat.unit);
    if (topics.ok())
        m_topics = TopicGuess(topics.take());
    const auto unit = UnitTable(database).find(seat.unit);
    const QString officer = m_names.officer(seat.officer);
    m_greeting = unit.ok() && unit.value() && !officer.isEmpty()
        ? tr("“%1, good day. This is %2 speaking. How may I help you?”", "greeting; unit, officer")
              .arg(unit.value()->name, officer)
        : QString();
}

void CallGuide::followHeight(int form)
{
    m_tall = form >= kTall;
    showScript();
}

void CallGuide::follow(bool logging)
{
    if (logging)
        guess();
    else
        m_ui.urgentBar->hide();
    guide();
    showScript();
}

void CallGuide::guess()
{
    const TopicGuess::Guess guess = m_topics.of(m_ui.contentEdit->wholeText());
    if (!m_fields.choices().isByHand(CallField::Field)) {
        m_ui.fieldCombo->setCurrentIndex(std::max(0, m_ui.fieldCombo->findData(guess.field)));
        m_ui.fieldLabel->setHint(guess.field.isEmpty() ? QString() : tr("guessed", "above the field of a call"));
    }
    const bool presses = !guess.urgency.isEmpty() && !m_ui.urgentButton->isChecked();
    m_ui.urgentBar->setVisible(presses);
    if (presses && guess.sign != m_pressed) {
        m_ui.urgentBar->showMessage(MessageBar::Kind::Warn,
                                    tr("“%1”: does it press?", "strip; words that were typed").arg(guess.sign),
                                    tr("Place first. 113 · 114 · 115 · 112", "strip; emergency numbers"));
        m_ui.urgentBar->setAction(tr("Mark urgent", "button"),
                                  tr("Alt+U", "access key of the button that marks a call urgent"));
    }
    m_pressed = presses ? guess.sign : QString();
}

// Complaints and denunciations are not settled by telephone: the law wants them in writing or in person.
void CallGuide::guide()
{
    const QString kind = m_ui.kindCombo->currentData().toString();
    const bool guides = isOnlyGuided(kind);
    if (guides == m_guiding)
        return;
    m_guiding = guides;
    m_fields.choices().suggest({}, guides ? QStringLiteral("outcome.guided") : QStringLiteral("outcome.answered"));
    m_ui.guideBar->setVisible(guides);
    if (!guides)
        return;
    m_ui.guideBar->showMessage(MessageBar::Kind::Info, tr("Not settled by telephone", "card for complaints"),
                               kind == u"kind.denounce"
                                   ? tr("Guide: in writing or in person. Who denounces stays secret.", "card")
                                   : tr("Guide: in writing, or in person where citizens are received.", "card"));
}

void CallGuide::showScript()
{
    const bool fresh = m_fields.isEmpty();
    m_ui.scriptLabel->setText(fresh ? m_greeting : script(m_ui.kindCombo->currentData().toString()));
    m_ui.scriptLabel->setVisible(m_tall && !m_guiding);
    m_ui.contentEdit->setPlaceholderText(m_tall || !fresh || m_greeting.isEmpty() ? m_placeholder : m_greeting);
}

QString CallGuide::script(const QString &kind)
{
    if (kind == u"kind.question")
        return tr("Answer when you are sure. If not, promise a call-back: F8.", "script");
    if (kind == u"kind.reflect" || kind == u"kind.request")
        return tr("What, where, since when? Repeat it, then say by when there will be an answer.", "script");
    if (kind == u"kind.propose" || kind == u"kind.feedback")
        return tr("Write it down as it is meant, say who will consider it, and thank the caller.", "script");
    if (kind == u"kind.emergency")
        return tr("The place first, then name and number. Alert 113, 114, 115 or 112 and note the time.", "script");
    if (kind == u"kind.thanks")
        return tr("Ask whom it is for, so that it can be passed on.", "script");
    if (kind == u"kind.wrong_number")
        return tr("Say which office this is, and ask to dial again.", "script");
    if (kind == u"kind.nuisance")
        return tr("Say once that this line serves citizens, then say goodbye.", "script");
    if (kind == u"kind.internal")
        return tr("Which office, who speaks, and by when is an answer needed?", "script");
    return tr("Repeat what you understood, and let the caller confirm it.", "script");
}

} // namespace tb
