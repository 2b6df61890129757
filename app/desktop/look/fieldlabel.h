// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tb {

class PlainLabel;

/// The line above a field: its name with the access key underlined, a red star when it must be filled, and at the right
/// a hint in grey. Clicking the name or its access key goes to the field.
class FieldLabel : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)
    Q_PROPERTY(QString hint READ hint WRITE setHint)
    Q_PROPERTY(bool required READ isRequired WRITE setRequired)

public:
    explicit FieldLabel(QWidget *parent = nullptr);
    explicit FieldLabel(const QString &text, QWidget *buddy = nullptr, QWidget *parent = nullptr);

    /// Also gives `buddy` its accessible name.
    void setBuddy(QWidget *buddy);
    void setText(const QString &text);
    void setHint(const QString &hint);
    void setRequired(bool required);

private:
    QString text() const;
    QString hint() const;
    bool isRequired() const;
    void nameBuddy();

    PlainLabel *m_name;
    PlainLabel *m_star;
    PlainLabel *m_hint;
};

} // namespace tb
