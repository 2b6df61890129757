// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/phrasedesk.h"

#include <QFrame>

#include <memory>

class QComboBox;

namespace tb {

namespace Ui {
class PhraseSettings;
}

/// What a code is called.
struct NamedCode {
    QString code;
    QString name;
};

/// What the page of the phrases works with. All of it outlives the page.
struct PhraseRoom {
    PhraseDesk &phrases;
    std::vector<NamedCode> kinds;
    std::vector<NamedCode> fields;
    std::vector<NamedCode> outcomes;
    std::function<QString(const Error &)> explain; ///< the sentence for a person
};

/// The phrases of the unit: everybody reads them, whoever may set them changes the list and saves it as a whole.
class PhraseSettings : public QFrame {
    Q_OBJECT

public:
    explicit PhraseSettings(PhraseRoom room, QWidget *parent = nullptr);
    ~PhraseSettings() override;

    /// Reads the list of the unit; what was changed and not saved is given up.
    void setSeat(const std::optional<Seat> &seat);

signals:
    void saved();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillCombos();
    void read();
    void showList(int current);
    void showPhrase(int row);
    void showUse(const Phrase &phrase);
    void takeFields();
    void add();
    void remove();
    void save(const std::vector<Phrase> &phrases);
    void showRights();

    PhraseRoom m_room;
    std::unique_ptr<Ui::PhraseSettings> m_ui;
    std::optional<Seat> m_seat;
    std::vector<Phrase> m_phrases; ///< as they are on the page
    bool m_may = false;
};

} // namespace tb
