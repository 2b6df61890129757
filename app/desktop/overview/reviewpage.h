// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "overview/reviewrows.h"

#include <QWidget>

#include <array>
#include <map>

class QComboBox;
class QFormLayout;
class QPlainTextEdit;
class QTableWidget;

namespace tb {

class MessageBar;
class PlainLabel;
class TbButton;

/// How callers were treated: the calls that a lot has drawn to be rung back
/// for, complaints of manners, and the replies that are owed. What was typed
/// about one row is there again when it is chosen again.
class ReviewPage : public QWidget {
    Q_OBJECT

public:
    ReviewPage(ReviewDesk &desk, Database &database, const Clock &clock, QWidget *parent = nullptr);

    void setSeat(const Seat &seat);
    void begin();
    /// After something was written; cheap where the page is not in sight.
    void refresh();

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Typed {
        std::array<int, kReviewQuestions> marks{};
        QString text;
    };

    void makeTable();
    QFormLayout *makeForm();
    void read();
    void showRows();
    void choose();
    void keep();
    void showFields(bool questions, bool shift);
    void showForm(const ReviewRow &row);
    void fillShifts(const ReviewRow &row);
    void record(ReviewOutcome outcome);
    void finish();
    void succeed();
    void fail(const Error &error);
    const ReviewRow *chosen() const;

    ReviewDesk &m_desk;
    ReviewRows m_source;
    const Clock &m_clock;
    Seat m_seat;
    std::vector<ReviewRow> m_rows;
    std::map<QByteArray, Typed> m_typed;
    QByteArray m_key; ///< of the row in the form
    TbButton *m_back;
    MessageBar *m_message;
    QTableWidget *m_table;
    PlainLabel *m_facts;
    QFormLayout *m_form = nullptr;
    std::array<QComboBox *, kReviewQuestions> m_marks{};
    QComboBox *m_shift;
    QPlainTextEdit *m_text;
    TbButton *m_record;
    TbButton *m_unreached;
};

} // namespace tb
