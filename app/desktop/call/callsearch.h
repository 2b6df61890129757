// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/calllistmodel.h"
#include "call/callroom.h"

#include <QFrame>
#include <QLineEdit>
#include <QListView>
#include <QTimer>

namespace tb {

class EmptyState;

/// Finds calls while words are typed into the field above it: without marks, in any order, the syllable that is still
/// being composed included.
class CallSearch : public QFrame {
    Q_OBJECT

public:
    /// Opens below `anchor`, inside `window`. Both outlive it.
    CallSearch(const CallRoom &room, const CallNames &names, QLineEdit *anchor, QWidget *window);

    /// Searches at once; for callers that do not type.
    void search(const QString &query);

signals:
    void callOpened(tb::CallId id);
    /// Nothing was found, and the person wants to log it.
    void newCallAsked(const QString &content);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString query() const;
    void run();
    void place();
    void choose();
    bool takesKey(int key);
    void moveBy(int step);
    Result<std::vector<Call>> find(const QString &folded) const;

    const CallRoom &m_room;
    QLineEdit *m_anchor;
    CallListModel *m_model;
    QListView *m_view;
    EmptyState *m_empty;
    QTimer m_pause;
    QString m_preedit;
};

} // namespace tb
