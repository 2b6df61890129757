// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/keyhint.h"
#include "window/syncfacts.h"

#include <QFrame>
#include <QList>

class QHBoxLayout;

namespace tb {

class ElidedLabel;
class SyncButton;

/// The line at the bottom: how it stands with the server, which keys work here, who is signed in.
class StatusStrip : public QFrame {
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void setSync(const SyncFacts &facts);
    void setKeys(const QList<KeyHint> &keys);
    void setOfficer(const QString &name, const QString &title);
    QString sentence() const;

signals:
    void syncChosen();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    SyncButton *m_sync;
    QHBoxLayout *m_keys;
    QList<QWidget *> m_hints; ///< the most important first
    ElidedLabel *m_officer;
};

} // namespace tb
