// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchfile.h"

#include "must.h"
#include "stopwatch.h"

#include <unistd.h>

namespace tb {

namespace {
constexpr qint64 kScratchBytes = qint64{32} << 20;
}

ScratchFile::ScratchFile(const QString &path) : m_file(path)
{
    must(m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered), "scratch file");
    m_file.write(QByteArray(kScratchBytes, 's'));
    must(fsync(m_file.handle()) == 0, "scratch file");
}

double ScratchFile::write(qint64 bytes)
{
    const QByteArray content(bytes, 'x');
    if (m_at + bytes > kScratchBytes)
        m_at = 0;
    const Stopwatch watch;
    must(pwrite(m_file.handle(), content.constData(), static_cast<size_t>(bytes), m_at) == bytes, "scratch file");
    must(fdatasync(m_file.handle()) == 0, "scratch file");
    m_at += bytes;
    return watch.microseconds();
}

} // namespace tb
