// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDateEdit;

namespace tb {

/// A day as it is written here, chosen by keyboard or from a calendar. Whoever asks owns it.
QDateEdit *dateEdit(const QString &name);

} // namespace tb
