// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/rostersheet.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QTimeEdit;

namespace tb {

class CandidateModel;
class LoadList;
class MessageBar;
class PlainLabel;

/// Who should have the chosen cell: the best candidates first, found by their first letters. Enter takes the first.
class PersonPicker : public QWidget {
    Q_OBJECT

public:
    explicit PersonPicker(QWidget *parent = nullptr);

    /// `trouble`: what is wrong with the cell, if anything.
    void show(const RosterSheet &sheet, const RosterCell &cell, const QString &line, const QString &trouble);
    /// Goes on with what was typed over the grid.
    void begin(const QString &typed);

signals:
    void chosen(const tb::OfficerId &officer, const tb::Span &hours);
    /// Why the one that was meant cannot be chosen.
    void barred(const QString &sentence);
    /// Whoever is in the cell is to go.
    void clearAsked();
    /// Back to the grid.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void choose(const QModelIndex &index);
    Span hours() const;
    QWidget *makeHours();

    RosterSheet m_sheet;
    RosterCell m_cell;
    PlainLabel *m_title;
    PlainLabel *m_line;
    MessageBar *m_trouble;
    QLineEdit *m_search;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QListView *m_list;
    CandidateModel *m_model;
    LoadList *m_loads;
};

} // namespace tb
