// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/rostersheet.h"

#include <QAbstractListModel>

namespace tb {

/// Whom to choose for a cell, the best first, with the figures that say why.
class CandidateModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const RosterSheet &sheet, const Span &span, const QString &typed);
    const RosterCandidate *candidate(const QModelIndex &index) const;
    QString name(const QModelIndex &index) const;
    /// "3 shifts · free".
    QString figures(const QModelIndex &index) const;
    static QString figuresOf(const RosterCandidate &candidate);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<RosterCandidate> m_candidates;
    QStringList m_names;
};

} // namespace tb
