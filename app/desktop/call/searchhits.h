// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callnames.h"
#include "domain/searchwords.h"
#include "look/chip.h"

#include <QAbstractListModel>

namespace tb {

/// One row below the search field.
struct SearchHit {
    enum class Kind { Heading, Call, Caller, Command };

    Kind kind = Kind::Heading;
    QString title;
    QString detail;
    QString right; ///< a day, a key
    QString icon;
    Status status = Status::Accent;
    ChipContent chip; ///< without words there is none
    int count = 0; ///< of a heading
    CallId call;
    QString number; ///< of a caller, as it is read
    QString spoken;
};

/// What was found, in groups: matters, callers, and what else can be done with the words.
class SearchHits : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { HitRole = Qt::UserRole + 1 };

    explicit SearchHits(const CallNames &names, QObject *parent = nullptr) : QAbstractListModel(parent), m_names(names)
    {
    }

    /// `callers`: of each the newest call, and how many calls in all. `typed` as it stands in the field.
    void show(const std::vector<Call> &calls, const std::vector<std::pair<Call, int>> &callers, const QString &typed,
              Moment now);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The next row after `row` (before it, where `step` is -1) that is no heading; `row` itself at the end.
    int nextRow(int row, int step) const;
    /// The first row of the next group; begins anew after the last.
    int nextGroup(int row) const;
    SearchHit hitAt(int row) const;

private:
    void add(const QString &heading, std::vector<SearchHit> hits);
    SearchHit ofCall(const Call &call, Moment now) const;
    SearchHit ofCaller(const Call &call, int calls) const;

    const CallNames &m_names;
    std::vector<SearchHit> m_hits;
};

} // namespace tb

Q_DECLARE_METATYPE(tb::SearchHit)
