// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace tb {

/// A measurement whose ground gives way is none: the program ends and says where.
inline void must(const Done &done, const char *what)
{
    if (!done.ok())
        qFatal("%s: %s %s", what, qPrintable(codeText(done.error().code)), qPrintable(done.error().detail));
}

template <class T> T must(Result<T> result, const char *what)
{
    if (!result.ok())
        qFatal("%s: %s %s", what, qPrintable(codeText(result.error().code)), qPrintable(result.error().detail));
    return result.take();
}

inline void must(bool held, const char *what)
{
    if (!held)
        qFatal("%s", what);
}

} // namespace tb
