// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callboard.h"
#include "call/callface.h"

#include <QAbstractListModel>

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
        CallFace face;
        QString section; ///< empty on a call
        int count = 0;
        bool pressing = false; ///< a heading in red

        bool isSameItem(const Row &other) const { return face.id == other.face.id && section == other.section; }
    };

    static bool isPressing(CallSection::Kind kind);
    static QString title(CallSection::Kind kind);
    void replace(std::vector<Row> rows);

    const CallNames &m_names;
    std::vector<Row> m_rows;
};

} // namespace tb
