// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"

#include <QStringList>

namespace tb {

/// Whether somebody who guesses would try this early (OWASP ASVS 5.0, 6.2.4, 6.2.11, 6.2.12): it is one of the 11,611
/// most common passwords of eight characters and more, one or two characters over and over, or nothing but words of
/// this work ("trucban", "hotline", "ubnd" …) and `own` ones (the login), with or without signs, digits and accents.
/// Any thread; microseconds after the first call.
TB_API bool isGuessedFirst(const QString &password, const QStringList &own = {});

} // namespace tb
