// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace tb {

class MessageBar;
class PlainLabel;
class TbButton;

/// The codes for the day on which the telephone is lost. They are shown this once: to be printed, saved or written
/// down.
class RecoverySheet : public QWidget {
    Q_OBJECT

public:
    explicit RecoverySheet(QWidget *parent = nullptr);

    void begin(const QString &login, const QStringList &codes);
    void clear();
    /// Readable by its owner alone. What went wrong is told in the sheet.
    void saveTo(const QString &path);

signals:
    void finished();

private:
    void save();
    void print();
    QString paper() const;

    PlainLabel *m_shown;
    TbButton *m_on;
    MessageBar *m_bar;
    QString m_login;
    QStringList m_codes;
};

} // namespace tb
