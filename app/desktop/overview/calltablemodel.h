// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/line.h"
#include "domain/officer.h"

#include <QAbstractTableModel>

#include <functional>

namespace tb {

/// Calls as rows of a table, as they stood when they were counted. Who asked for confidentiality has no name here.
class CallTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using Word = std::function<QString(const QString &code)>;
    enum Column { When, Reference, AtLine, Caller, Content, Field, Who, State, kColumns };

    explicit CallTableModel(Word word, QObject *parent = nullptr) : QAbstractTableModel(parent), m_word(std::move(word))
    {
    }

    void setNames(const std::vector<Line> &lines, const std::vector<Officer> &officers);
    void setCalls(std::vector<Call> calls, Moment now);
    CallId callAt(int row) const { return m_calls[static_cast<std::size_t>(row)].id; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : kColumns; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Call &call, int column) const;
    QString callerOf(const Call &call) const;

    Word m_word;
    std::vector<Line> m_lines;
    std::vector<Officer> m_officers;
    std::vector<Call> m_calls;
    Moment m_now{};
};

} // namespace tb
