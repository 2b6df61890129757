// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"

#include <QWidget>

class QFormLayout;
class QPlainTextEdit;

namespace tb {

/// The texts of a refused entry, to be mended.
class MendFields : public QWidget {
    Q_OBJECT

public:
    explicit MendFields(QWidget *parent = nullptr);

    void setEntry(const Entry &entry);
    bool isEmpty() const { return m_edits.isEmpty(); }
    /// The members that now differ.
    Json::Object corrections() const;

private:
    struct Edit {
        QString member;
        QString before;
        QPlainTextEdit *edit;
    };

    QFormLayout *m_layout;
    QList<Edit> m_edits;
};

} // namespace tb
