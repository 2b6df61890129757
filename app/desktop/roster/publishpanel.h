// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/rostersheet.h"

#include <QWidget>

class QLineEdit;

namespace tb {

class PlainLabel;
class TbButton;

/// Makes the week known. With gaps only for a reason, which stands in the record.
class PublishPanel : public QWidget {
    Q_OBJECT

public:
    explicit PublishPanel(QWidget *parent = nullptr);

    void show(const RosterSheet &sheet);

signals:
    void publishAsked(const QString &reason);
    void left();

private:
    void fit();

    bool m_needsReason = false;
    PlainLabel *m_summary;
    PlainLabel *m_unseen;
    PlainLabel *m_reasonLabel;
    QLineEdit *m_reason;
    TbButton *m_publish;
};

} // namespace tb
