// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callboard.h"
#include "call/callface.h"

#include <QAbstractListModel>

#include <map>

namespace tb {

/// Rows of calls, under headings that nobody can stand on. Also serves flat lists of calls.
class CallListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { FaceRole = Qt::UserRole + 1, SectionRole, CountRole, PressingRole };

    explicit CallListModel(const CallNames &names, QObject *parent = nullptr)
        : QAbstractListModel(parent), m_names(names)
    {
    }

    /// The board must live as long as this model, and be shown anew whenever it has changed.
    void showBoard(const CallBoard &board, CallTab tab);
    void showCalls(const std::vector<Call> &calls, Moment now);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Null on a heading.
    CallId callAt(const QModelIndex &index) const;
    QModelIndex indexOf(CallId id) const;

private:
    struct Row {
        CallId id;
        QString section; ///< empty on a call
        int count = 0;
        bool pressing = false; ///< a heading in red

        bool isSameItem(const Row &other) const { return id == other.id && section == other.section; }
    };

    static bool isPressing(CallSection::Kind kind);
    static QString title(CallSection::Kind kind);
    void replace(std::vector<Row> rows);
    CallFace faceOf(CallId id) const;

    const CallNames &m_names;
    const CallBoard *m_board = nullptr; ///< null where it is a flat list
    std::map<CallId, CallFace> m_faces; ///< of a flat list
    std::vector<Row> m_rows;
};

} // namespace tb
