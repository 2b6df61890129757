// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "call/calllistmodel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace tb {

class EmptyState;
class OlderCall;
class PlainLabel;

/// The book of a unit for which this one goes on, as this desk has it.
struct OlderBook {
    UnitId unit;
    Database *database = nullptr;
    bool isComplete = false;
    bool isCut = false; ///< the server does not answer
};

/// The room of the former units' books: looked up and read, never written in.
class OlderPage : public QWidget {
    Q_OBJECT

public:
    explicit OlderPage(const Clock &clock, QWidget *parent = nullptr);

    /// Whenever one comes, grows or goes; the databases are there until the next time. The choice and the words that
    /// were typed stay.
    void setBooks(const std::vector<OlderBook> &books);

signals:
    /// The books are in sight: what is new in them?
    void shown();
    void failed(const tb::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void read();
    void fillUnits();
    void openBook();
    void showCalls();
    void showState();
    void showCall(const QModelIndex &index);
    QString nameOf(const OlderBook &book) const;
    const OlderBook *book() const;

    const Clock &m_clock;
    std::vector<OlderBook> m_books;
    CallNames m_names;
    QComboBox *m_units;
    PlainLabel *m_state;
    QLineEdit *m_search;
    QStackedWidget *m_pages;
    QListView *m_view;
    CallListModel *m_model;
    EmptyState *m_empty;
    OlderCall *m_call;
};

} // namespace tb
