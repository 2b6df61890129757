// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/dateedit.h"

#include <QDateEdit>

namespace tb {

QDateEdit *dateEdit(const QString &name)
{
    auto *edit = new QDateEdit;
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    edit->setAccessibleName(name);
    return edit;
}

} // namespace tb
