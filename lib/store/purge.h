// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/erasuretable.h"

namespace tb {

/// Erasing rows does not empty a file: copies stay in free pages, in the index of the words and in the log. This
/// removes them, after the erasing was committed, piece by piece and outside any Transaction. SQLite: the queue of the
/// index is fed, its segments are merged into one (deleting leaves the words in the old ones), the log is written back
/// and cut to nothing. PostgreSQL: the tables that held something are written anew, for VACUUM
/// alone leaves the bytes in their pages; its log and the archive of that are beyond the reach of a client.
class TB_API Purge {
public:
    explicit Purge(Database &database) : m_database(database), m_erasures(database) { }

    /// How many bytes are written anew while nobody else can read them; 0 for a file.
    Result<qint64> weight();
    /// One piece, short enough for an idle moment. True where nothing is left to do.
    Result<bool> step();
    /// All pieces. Both: InUse where somebody who reads the file keeps its log from being cut; try again later.
    Done run();

private:
    enum class Piece { Words, FirstMerge, Merge, Log };

    Result<bool> stepFile();
    Result<bool> merge(int pages);
    Result<bool> vacuum();

    Database &m_database;
    ErasureTable m_erasures;
    std::vector<CallId> m_calls; ///< of this round; what is erased meanwhile is the next one's
    Piece m_piece = Piece::Words;
};

} // namespace tb
