// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/phrasemodel.h"

#include "call/codewords.h"

namespace tb {

void PhraseModel::show(std::vector<Phrase> phrases)
{
    beginResetModel();
    m_phrases = std::move(phrases);
    endResetModel();
}

int PhraseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_phrases.size());
}

QVariant PhraseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Phrase &phrase = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return phrase.title;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(phrase.title, phrase.text);
    case TextRole:
        return phrase.text;
    case FieldRole:
        return phrase.field.isEmpty() ? QString() : CodeWords::text(phrase.field);
    case CodeRole:
        return phrase.code;
    default:
        return {};
    }
}

} // namespace tb
