// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linecheck.h"

#include <QListWidget>

#include <optional>

namespace tb {

/// What a check found: nine rows of which one holds. The digits 1–9 choose, as do the arrow keys and the mouse.
class CheckResultList : public QListWidget {
    Q_OBJECT

public:
    explicit CheckResultList(QWidget *parent = nullptr);

    /// Nothing until the person has chosen.
    std::optional<CheckResult> result() const;
    void forget();

signals:
    void resultChosen(tb::CheckResult result);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
};

} // namespace tb
