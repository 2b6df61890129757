// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/contestwords.h"

namespace tb {

QString ContestWords::mine()
{
    return tr("Your version");
}

QString ContestWords::theirs()
{
    return tr("The version on the server");
}

QString ContestWords::earlier()
{
    return tr("The earlier version");
}

QString ContestWords::later()
{
    return tr("The later version, which holds now");
}

QString ContestWords::keep(const QString &title)
{
    if (title == mine())
        return tr("Keep mine");
    if (title == theirs())
        return tr("Keep the server's");
    return title == earlier() ? tr("Keep the earlier") : tr("Keep the later");
}

QString ContestWords::takeThis()
{
    return tr("Take this", "one of two versions of a field");
}

QString ContestWords::asProposed()
{
    return tr("As proposed", "what becomes of a field");
}

QString ContestWords::choice(const QString &field, const QString &title, const QString &value)
{
    return value.isEmpty() ? tr("%1: %2", "field, whose version").arg(field, title)
                           : tr("%1: %2, %3", "field, whose version, value").arg(field, title, value);
}

QString ContestWords::afterwards()
{
    return tr("Afterwards");
}

QString ContestWords::merged(const QString &value, FieldContest::Merge merge)
{
    switch (merge) {
    case FieldContest::Merge::Sooner:
        return tr("%1 · the sooner term", "value").arg(value);
    case FieldContest::Merge::Both:
        return tr("%1\nBoth are kept, in the order of their times", "value").arg(value);
    case FieldContest::Merge::Longer:
        return tr("%1 · the one that has all of the other", "value").arg(value);
    case FieldContest::Merge::Guarded:
        return tr("%1 · one of you promised it", "value").arg(value);
    case FieldContest::Merge::Later:
        break;
    }
    return tr("%1 · the later one", "value").arg(value);
}

QString ContestWords::acceptMerged()
{
    return tr("Accept the merged version");
}

QString ContestWords::acceptChosen()
{
    return tr("Accept what is chosen");
}

} // namespace tb
