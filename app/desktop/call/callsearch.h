// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callfinder.h"
#include "call/callroom.h"
#include "call/searchhits.h"

#include <QFrame>
#include <QLineEdit>
#include <QListView>
#include <QTimer>

namespace tb {

class EmptyState;
class PlainLabel;
class SearchDelegate;
class SearchHelp;

/// Finds calls while words are typed into the field above it: without marks, in any order, the syllable that is still
/// being composed included. While the field is empty it says what can be typed.
class CallSearch : public QFrame {
    Q_OBJECT

public:
    /// Opens below `anchor`, inside `window`. Both outlive it.
    CallSearch(const CallRoom &room, const CallNames &names, QLineEdit *anchor, QWidget *window);

    /// Searches at once; for callers that do not type.
    void search(const QString &query);

signals:
    void callOpened(tb::CallId id);
    /// The person wants to log what was typed.
    void newCallAsked(const QString &content);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addParts();
    QWidget *makeFooter();
    QString query() const;
    void run();
    void showHits(const SearchWords &words);
    std::vector<std::pair<Call, int>> callersAmong(const std::vector<Call> &calls, const SearchWords &words) const;
    void showHelp();
    void showPart(QWidget *part);
    void place(int wantedHeight);
    void choose();
    void askNewCall();
    bool isBusy() const { return !isHidden() || !m_anchor->text().isEmpty(); }
    void close();
    bool takesKey(int key);
    void moveTo(int row);

    const CallRoom &m_room;
    const CallNames &m_names;
    QLineEdit *m_anchor;
    SearchHits *m_hits;
    QListView *m_view;
    SearchDelegate *m_delegate;
    EmptyState *m_empty;
    SearchHelp *m_help;
    QWidget *m_footer;
    PlainLabel *m_total;
    QTimer m_pause;
    QString m_preedit;
};

} // namespace tb
