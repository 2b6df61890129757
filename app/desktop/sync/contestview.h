// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/contestdesk.h"

#include <QFrame>
#include <QScrollArea>

class QBoxLayout;
class QGridLayout;
class QRadioButton;

namespace tb {

class PlainLabel;
class TbButton;

/// What two people made of the same fields, side by side, and what comes of it. The program proposes; a radio button
/// for each field and side says otherwise.
class ContestView : public QScrollArea {
    Q_OBJECT

public:
    explicit ContestView(QWidget *parent = nullptr);

    /// How things are called.
    struct Words {
        std::function<QString(const QString &field, const Json &value)> value;
        std::function<QString(const FieldVersion &version)> author; ///< "Thu Hà · 09:21 · desk 2"
        std::function<bool(const FieldVersion &version)> isMine;
    };
    void show(const std::vector<FieldContest> &contests, const Words &words);
    /// What holds afterwards, for each field.
    std::vector<ContestDesk::Choice> choices() const;
    std::vector<EntryId> seen() const { return seenIn(m_contests); }

signals:
    /// All of the proposal, of one side, or what was chosen field by field.
    void settled();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Side { Merged, Left, Right };
    struct Field {
        QRadioButton *left = nullptr;
        QRadioButton *right = nullptr;
        QRadioButton *merged = nullptr;
        PlainLabel *outcome = nullptr;
    };

    bool leftIsLater(const FieldContest &contest) const;
    const FieldVersion &version(const FieldContest &contest, Side side) const;
    void makeSides(QGridLayout *grid);
    void makeOutcome(QGridLayout *grid);
    void makeButtons();
    Side sideOf(size_t field) const;
    QString titleOf(Side side) const;
    QString outcomeOf(size_t field) const;
    void showOutcome();
    void takeAll(Side side);
    void arrange();

    std::vector<FieldContest> m_contests;
    Words m_words;
    std::vector<Field> m_fields;
    QWidget *m_inner = nullptr;
    QBoxLayout *m_buttons = nullptr;
    TbButton *m_accept = nullptr;
};

} // namespace tb
