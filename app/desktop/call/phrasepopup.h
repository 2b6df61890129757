// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/noteedit.h"
#include "domain/ids.h"
#include "domain/phrasebook.h"
#include "store/database.h"

#include <QFrame>
#include <QListView>

namespace tb {

class PhraseDelegate;
class PhraseModel;

/// The phrases, below the caret of a note: "::" opens it, what is typed behind narrows it down, the syllable that is
/// still being composed included. Enter puts the phrase in place of what was typed for it; Esc leaves the text as it
/// is. The focus stays in the note, nothing is ever completed by itself.
class PhrasePopup : public QFrame {
    Q_OBJECT

public:
    explicit PhrasePopup(NoteEdit *note);

    /// Those of the unit for the note of a call; where they cannot be read the ones of before stay.
    void load(Database &database, UnitId unit);
    void offer(std::vector<Phrase> phrases) { m_book = PhraseBook(std::move(phrases)); }
    /// Alt+M: all of them, whatever stands in the note. Esc then takes back what was typed to find one.
    void openList();

signals:
    /// It stands in the note now.
    void inserted(const tb::Phrase &phrase);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFooter();
    void follow();
    /// Where "::" stands in the line; -1 where nothing is asked for.
    qsizetype markAt() const;
    void place();
    void insert();
    void close();
    bool takesKey(int key);
    void moveTo(int row);

    NoteEdit *m_note;
    PhraseBook m_book;
    PhraseModel *m_model;
    QListView *m_view;
    PhraseDelegate *m_delegate;
    int m_closedAt = -1; ///< where "::" stands that was answered with Esc
    bool m_byKey = false; ///< "::" was put there by openList()
};

} // namespace tb
