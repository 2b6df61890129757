// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phrase.h"

#include <QAbstractListModel>

#include <vector>

namespace tb {

/// Phrases to choose from.
class PhraseModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { TextRole = Qt::UserRole + 1, FieldRole, CodeRole };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<Phrase> phrases);
    const Phrase &at(int row) const { return m_phrases[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Phrase> m_phrases;
};

} // namespace tb
