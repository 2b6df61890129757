// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

/// The rows below the header of a file in tests/data; fields may be quoted, never over several lines.
std::vector<QStringList> csvRows(const QString &fileName);
