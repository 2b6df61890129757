// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/phrasedesk.h"
#include "settings/phrasesettings.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace tb {

class MessageBar;
class PlainLabel;
class TbButton;

/// What the card of the topics works with. All of it outlives the card.
struct TopicRoom {
    PhraseDesk &words;
    std::vector<NamedCode> codes; ///< fields, then urgencies
    std::function<QString(const Error &)> explain; ///< the sentence for a person
};

/// Which words speak for which field of a call: everybody reads them, whoever may set them tries a sentence and saves
/// the whole list.
class TopicSettings : public QFrame {
    Q_OBJECT

public:
    explicit TopicSettings(TopicRoom room, QWidget *parent = nullptr);

    /// Reads the list of the unit; what was changed and not saved is given up.
    void setSeat(const std::optional<Seat> &seat);

signals:
    void saved();

private:
    void makeFields();
    void makeTrial();
    void makeButtons();
    void connectAll();
    void read();
    void showRule(int row);
    void takeWords();
    void tryOut();
    void save(const std::vector<TopicRule> &rules);
    QString nameOf(const QString &code) const;
    void showCounts();

    TopicRoom m_room;
    QListWidget *m_list;
    PlainLabel *m_hint;
    QPlainTextEdit *m_words;
    QPlainTextEdit *m_except;
    QLineEdit *m_sample;
    PlainLabel *m_guess;
    MessageBar *m_bar;
    TbButton *m_reset = nullptr;
    TbButton *m_save = nullptr;
    std::optional<Seat> m_seat;
    std::vector<TopicRule> m_rules; ///< one for each code, as they are on the card
};

} // namespace tb
