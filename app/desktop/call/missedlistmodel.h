// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callnames.h"
#include "call/missedpreview.h"

#include <QAbstractTableModel>

namespace tb {

/// What a pasted list was understood as: number, time, readable or why not, and the line itself.
class MissedListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { Number = 0, Time, Understood, Pasted, ColumnCount };

    explicit MissedListModel(const CallNames &names, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_names(names)
    {
    }

    void show(std::vector<MissedPreview> rows, Moment now);
    const std::vector<MissedPreview> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString words(MissedPreview::State state);
    QString text(const MissedPreview &row, int column) const;

    const CallNames &m_names;
    std::vector<MissedPreview> m_rows;
    Moment m_now{};
};

} // namespace tb
