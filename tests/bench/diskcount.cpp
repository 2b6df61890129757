// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskcount.h"

#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>

namespace {
std::atomic<qint64> s_syncs = 0;
std::atomic<qint64> s_bytes = 0;

ssize_t counted(long written)
{
    if (written > 0)
        s_bytes += written;
    return static_cast<ssize_t>(written);
}
} // namespace

// The program's own symbols come before libc's, also for SQLite inside Qt's plugin.
extern "C" {
Q_DECL_EXPORT int fdatasync(int file)
{
    ++s_syncs;
    return static_cast<int>(syscall(SYS_fdatasync, file));
}

Q_DECL_EXPORT int fsync(int file)
{
    ++s_syncs;
    return static_cast<int>(syscall(SYS_fsync, file));
}

Q_DECL_EXPORT ssize_t write(int file, const void *bytes, size_t count)
{
    return counted(syscall(SYS_write, file, bytes, count));
}

Q_DECL_EXPORT ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset)
{
    return counted(syscall(SYS_pwrite64, file, bytes, count, offset));
}

Q_DECL_EXPORT ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset)
{
    return counted(syscall(SYS_pwrite64, file, bytes, count, offset));
}
}

namespace tb {

DiskCount DiskCount::now()
{
    return {s_syncs, s_bytes};
}

} // namespace tb
