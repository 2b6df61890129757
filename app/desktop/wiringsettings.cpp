// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringsettings.h"

#include "access/accountcard.h"
#include "call/codewords.h"
#include "errortext.h"
#include "settings/papersettings.h"
#include "settings/phrasesettings.h"
#include "settings/presencesettings.h"
#include "settings/settingspage.h"
#include "settings/termsettings.h"
#include "settings/topicsettings.h"
#include "store/unittable.h"

namespace tb {

namespace {

std::vector<NamedCode> named(const QStringList &codes)
{
    std::vector<NamedCode> list;
    for (const QString &code : codes)
        list.push_back({code, CodeWords::text(code)});
    return list;
}

QStringList topicCodes()
{
    return CodeWords::fields() + QStringList{QStringLiteral("urgency.urgent"), QStringLiteral("urgency.very_urgent")};
}

QString explain(const Error &error)
{
    return ErrorText::full(error);
}

} // namespace

WiringSettings::WiringSettings(WiringHouse &house, QObject *parent)
    : QObject(parent), m_house(house),
      m_account({house.accounts, house.signIn, house.session, [this] { return m_house.setting("desk/token"); }}),
      m_page(new SettingsPage), m_signIn(new AccountCard(m_account, explain)),
      m_phrases(new PhraseSettings({house.phrases, named(CodeWords::kinds()), named(CodeWords::fields()),
                                    named(CodeWords::outcomes()), explain})),
      m_topics(new TopicSettings({house.phrases, named(topicCodes()), explain})),
      m_papers(new PaperSettings({house.papers, explain})), m_terms(new TermSettings({house.rules, explain})),
      m_presence(new PresenceSettings)
{
    m_page->addCard(m_signIn);
    m_page->addCard(m_presence);
    m_page->addCard(m_terms);
    m_page->addCard(m_papers);
    m_page->addCard(m_phrases);
    m_page->addCard(m_topics);
    connectCards();
}

void WiringSettings::connectCards()
{
    connect(m_page, &SettingsPage::changed, this, &WiringSettings::preferencesChanged);
    connect(m_presence, &PresenceSettings::changed, this, [this](int length) {
        Preferences wanted = m_page->preferences();
        wanted.presenceMinutes = length;
        emit preferencesChanged(wanted);
    });
    connect(m_signIn, &AccountCard::told, this, &WiringSettings::told);
    connect(m_papers, &PaperSettings::saved, this, [this] { emit told(tr("Signers saved", "toast")); });
    connect(m_terms, &TermSettings::saved, this, [this] { emit told(tr("Terms saved", "toast")); });
    connect(m_topics, &TopicSettings::saved, this, [this] { emit told(tr("Words saved", "toast")); });
    connect(m_phrases, &PhraseSettings::saved, this, [this] { emit told(tr("Phrases saved", "toast")); });
}

void WiringSettings::showPreferences(const Preferences &preferences)
{
    m_page->setPreferences(preferences);
    m_presence->setMinutes(preferences.presenceMinutes);
}

void WiringSettings::followSession()
{
    const std::optional<Seat> &seat = m_house.session.seat();
    const Role role = seat ? m_house.session.officer()->role : Role::Officer;
    const auto unit = UnitTable(*m_house.database).find(seat.value_or(Seat{}).unit);
    m_signIn->setVisible(seat.has_value());
    m_signIn->begin(seat.value_or(Seat{}).desk);
    m_phrases->setSeat(seat);
    m_topics->setSeat(seat);
    m_papers->setSeat(seat);
    m_terms->setSeat(seat);
    m_presence->setVisible(role == Role::Head || role == Role::Administrator);
    m_page->setDesk(QString::fromUtf8(m_house.setting("server/address")),
                    unit.ok() && unit.value() ? unit.value()->name : QString(), seat.value_or(Seat{}).deskNumber);
}

} // namespace tb
