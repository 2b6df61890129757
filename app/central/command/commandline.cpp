// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/commandline.h"

namespace tb {

namespace {

const char *const kGroups[] = {"unit", "officer", "desk", "line", "password", "factor", "retention"};
const char *const kFlags[] = {"sample", "behind-proxy", "dry-run"};
const char *const kLists[] = {"address", "agency", "superior", "from", "into"};

template <size_t n> bool contains(const char *const (&names)[n], const QString &name)
{
    for (const char *candidate : names) {
        if (name == QLatin1String(candidate))
            return true;
    }
    return false;
}

Error wrong(const QString &sentence)
{
    return {ErrorCode::BadArguments, sentence};
}

} // namespace

Result<CommandLine> CommandLine::parse(const QStringList &arguments)
{
    CommandLine line;
    line.m_arguments = arguments;
    qsizetype at = 0;
    const auto word = [&] { return at < arguments.size() && !arguments[at].startsWith(QStringLiteral("--")); };
    if (word())
        line.m_name = arguments[at++];
    if (contains(kGroups, line.m_name) && word())
        line.m_name += QLatin1Char(' ') + arguments[at++];
    while (at < arguments.size()) {
        if (word()) {
            if (!line.m_argument.isEmpty())
                return wrong(QStringLiteral("What is \"%1\" for?").arg(arguments[at]));
            line.m_argument = arguments[at++];
            continue;
        }
        const QString option = arguments[at++].mid(2);
        QStringList &values = line.m_options[option];
        const bool lists = contains(kLists, option);
        while (!contains(kFlags, option) && word() && (lists || values.isEmpty()))
            values << arguments[at++];
        if (values.isEmpty() && !contains(kFlags, option))
            return wrong(QStringLiteral("--%1 needs a value.").arg(option));
    }
    return line;
}

Done CommandLine::check(const QStringList &needed, const QStringList &allowed) const
{
    for (const QString &option : needed) {
        if (!has(option) || value(option).trimmed().isEmpty())
            return wrong(QStringLiteral("%1 needs --%2.").arg(m_name, option));
    }
    for (const QString &option : m_options.keys()) {
        if (option != QStringLiteral("data") && option != QStringLiteral("database") && !needed.contains(option)
            && !allowed.contains(option))
            return wrong(QStringLiteral("%1 knows no --%2.").arg(m_name, option));
    }
    return {};
}

} // namespace tb
