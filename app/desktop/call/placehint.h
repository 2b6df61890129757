// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callnames.h"

#include <QObject>

namespace tb {

namespace Ui {
class CallForm;
}

/// Says below the place which wards and communes there are now, where a caller named a district that is no more. The
/// place stays as it was typed.
class PlaceHint : public QObject {
    Q_OBJECT

public:
    PlaceHint(Ui::CallForm &ui, const CallNames &names, QObject *parent);

private:
    void look();

    Ui::CallForm &m_ui;
    const CallNames &m_names;
};

} // namespace tb
