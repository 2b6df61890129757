// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

#include <initializer_list>
#include <utility>
#include <variant>

namespace tb {

Q_DECLARE_LOGGING_CATEGORY(centralLog)

/// One line of JSON in the category "trucban.central". Only ids, counts and codes belong here: never a name, a number,
/// a text, a password or a token.
using EventMember = std::pair<const char *, std::variant<qint64, QString>>;
void logEvent(const char *event, std::initializer_list<EventMember> members = {});

} // namespace tb
