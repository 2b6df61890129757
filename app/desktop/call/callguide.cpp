// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/callguide.h"

#include "duty/unitwords.h"
#include "store/unittable.h"
#include "ui_callform.h"

#include <QAccessible>
#include <QStyle>

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
    // Always two lines: what stands above does not move when the words change.
    m_ui.scriptLabel->setAlignment(Qt::AlignTop);
    m_ui.scriptLabel->setMinimumHeight(2 * m_ui.scriptLabel->fontMetrics().lineSpacing());
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
    m_pressing.clear();
    if (logging)
        guess();
    guide(logging);
    showScript();
}

void CallGuide::guess()
{
    const TopicGuess::Guess guess = m_topics.of(m_ui.contentEdit->wholeText());
    if (!m_fields.choices().isByHand(CallField::Field)) {
        m_ui.fieldCombo->setCurrentIndex(std::max(0, m_ui.fieldCombo->findData(guess.field)));
        m_ui.fieldLabel->setHint(guess.field.isEmpty() ? QString() : tr("guessed", "above the field of a call"));
    }
    if (!m_ui.urgentButton->isChecked())
        m_pressing = guess.sign;
}

// Complaints and denunciations are not settled by telephone: the law wants them in writing or in person.
void CallGuide::guide(bool logging)
{
    const QString kind = m_ui.kindCombo->currentData().toString();
    const bool guides = isOnlyGuided(kind);
    if (guides == m_guiding)
        return;
    m_guiding = guides;
    if (logging)
        m_fields.choices().suggest({}, guides ? QStringLiteral("outcome.guided") : QStringLiteral("outcome.answered"));
}

void CallGuide::showScript()
{
    const QString kind = m_ui.kindCombo->currentData().toString();
    const bool fresh = m_fields.isEmpty();
    // The strip of an open matter needs the room that a script has.
    m_ui.scriptFrame->setVisible((m_tall && m_ui.openBar->isHidden()) || m_guiding || !m_pressing.isEmpty());
    m_ui.contentEdit->setPlaceholderText(m_tall || !fresh || m_greeting.isEmpty() ? m_placeholder : m_greeting);
    if (!m_pressing.isEmpty())
        return showCard("warn", "warn",
                        tr("“%1”: is it an emergency? Alt+U marks it urgent. Alert: 113 · 114 · 115 · 112",
                           "card; words that were typed, the key of the button Urgent")
                            .arg(m_pressing));
    if (kind == u"kind.complaint")
        return showCard(
            "info", "accent",
            tr("Not settled by telephone. Guide the caller: in writing, or in person where citizens are received.",
               "card"));
    if (kind == u"kind.denounce")
        return showCard(
            "info", "accent",
            tr("Not settled by telephone. Guide the caller: in writing or in person. Keep the name secret.", "card"));
    showCard("soft", "text2", fresh ? m_greeting : script(kind));
}

// Screen readers hear a card that is another than before, and not each script.
void CallGuide::showCard(const char *card, const char *tone, const QString &words)
{
    QFrame *frame = m_ui.scriptFrame;
    const QString name = QString::fromLatin1(card);
    m_ui.scriptLabel->setText(words);
    if (frame->property("card").toString() == name)
        return;
    frame->setProperty("card", name);
    frame->style()->unpolish(frame);
    frame->style()->polish(frame);
    m_ui.scriptLabel->setTone(tone);
    if (name == u"soft")
        return;
    QAccessibleEvent alert(m_ui.scriptLabel, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
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
