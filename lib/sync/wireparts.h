// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/wire.h"

namespace tb::wire {

/// The pieces that the messages share.
Error badShape(const char *what);
Result<Json> decodeDocument(const QByteArray &bytes);

QString hex(const QByteArray &bytes);
QByteArray unhex(const QString &text);

Json::Object entryMembers(const EntryBytes &bytes);
EntryBytes readEntryBytes(const Json &json);
Json sentJson(const std::vector<SentEntry> &entries);
Result<std::vector<SentEntry>> readSent(const Json *list);
Json cursorJson(const Cursor &cursor);
Result<Cursor> readCursor(const Json *json, UnitId unit);

} // namespace tb::wire
