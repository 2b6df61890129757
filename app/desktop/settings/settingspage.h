// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/preferences.h"

#include <QWidget>

#include <memory>

namespace tb {

namespace Ui {
class SettingsPage;
}

/// Language, light or dark, size of text; where the server is; what the program is made of. Changes hold at once.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent = nullptr);
    ~SettingsPage() override;

    /// Does not emit `changed`.
    void setPreferences(const Preferences &preferences);
    const Preferences &preferences() const { return m_preferences; }
    /// Another card, below those about this computer. The page takes it.
    void addCard(QWidget *card);
    void setDesk(const QString &serverAddress, const QString &unit, int deskNumber);

signals:
    void changed(const tb::Preferences &preferences);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void show(const Preferences &preferences);
    void change(const Preferences &preferences);

    std::unique_ptr<Ui::SettingsPage> m_ui;
    Preferences m_preferences;
    QString m_unit;
    int m_deskNumber = 0;
};

} // namespace tb
