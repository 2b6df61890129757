// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMap>
#include <QStringList>

namespace tb {

/// "unit add --code HB --agency LINE LINE": a name of one or two words, at most one bare argument, options. Options
/// take one value, but for those that list several and those that take none.
class CommandLine {
public:
    /// BadArguments, worded for the administrator.
    static Result<CommandLine> parse(const QStringList &arguments);

    const QString &name() const { return m_name; }
    const QString &argument() const { return m_argument; } ///< "backup FILE"
    bool has(const QString &option) const { return m_options.contains(option); }
    QString value(const QString &option) const { return values(option).value(0); }
    QStringList values(const QString &option) const { return m_options.value(option); }
    /// BadArguments where one of the options is missing, or one is given that is in neither list.
    Done check(const QStringList &needed, const QStringList &allowed = {}) const;
    const QStringList &arguments() const { return m_arguments; }

private:
    QStringList m_arguments;
    QString m_name;
    QString m_argument;
    QMap<QString, QStringList> m_options;
};

} // namespace tb
