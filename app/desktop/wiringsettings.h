// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accountflow.h"
#include "settings/preferences.h"
#include "wiringhouse.h"

namespace tb {

class AccountCard;
class PaperSettings;
class PhraseSettings;
class PresenceSettings;
class SettingsPage;
class TermSettings;
class TopicSettings;

/// The page of the settings with its cards, and who sees which of them.
class WiringSettings : public QObject {
    Q_OBJECT

public:
    explicit WiringSettings(WiringHouse &house, QObject *parent = nullptr);

    /// Goes to whoever lays it into a window.
    SettingsPage *page() const { return m_page; }
    void showPreferences(const Preferences &preferences);
    void followSession();

signals:
    void preferencesChanged(const tb::Preferences &preferences);
    /// A sentence for the toast.
    void told(const QString &sentence);

private:
    void connectCards();

    WiringHouse &m_house;
    AccountFlow m_account;
    SettingsPage *m_page;
    AccountCard *m_signIn;
    PhraseSettings *m_phrases;
    TopicSettings *m_topics;
    PaperSettings *m_papers;
    TermSettings *m_terms;
    PresenceSettings *m_presence;
};

} // namespace tb
