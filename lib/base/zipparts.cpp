// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zipparts.h"

#include <QString>

#include <zip.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace tb {

namespace {

constexpr qint64 kPortion = 64 * 1024;

Error broken()
{
    return {ErrorCode::Malformed, QStringLiteral("broken")};
}

Error overLimit(const char *what)
{
    return {ErrorCode::TooLarge, QString::fromLatin1(what)};
}

bool has(const zip_stat_t &part, zip_uint64_t fields)
{
    return (part.valid & fields) == fields;
}

} // namespace

Result<ZipParts> ZipParts::open(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source
        = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    zip_error_fini(&error);
    if (!archive) {
        if (source)
            zip_source_free(source);
        return broken();
    }
    ZipParts parts(archive);
    const Done done = parts.check();
    return done.ok() ? Result<ZipParts>(std::move(parts)) : Result<ZipParts>(done.error());
}

ZipParts::ZipParts(ZipParts &&other) noexcept : m_archive(std::exchange(other.m_archive, nullptr)) { }

ZipParts::~ZipParts()
{
    if (m_archive)
        zip_discard(m_archive);
}

// By what the archive says; read() does not believe it.
Done ZipParts::check() const
{
    const zip_int64_t count = zip_get_num_entries(m_archive, 0);
    if (count > kMostParts)
        return overLimit("parts");
    zip_uint64_t total = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t part;
        zip_stat_init(&part);
        if (zip_stat_index(m_archive, static_cast<zip_uint64_t>(i), 0, &part) != 0
            || !has(part, ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD))
            return broken();
        if (part.encryption_method != ZIP_EM_NONE)
            return Error{ErrorCode::Malformed, QStringLiteral("encrypted")};
        if (part.size > kMostBytes)
            return overLimit("part");
        if (part.size > kSmall && part.size / kMostRatio > part.comp_size)
            return overLimit("ratio");
        total += part.size;
        if (total > kMostTotal)
            return overLimit("total");
    }
    return {};
}

Result<std::optional<QByteArray>> ZipParts::read(const QString &name) const
{
    const zip_int64_t index = zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_ENC_GUESS);
    if (index < 0)
        return std::optional<QByteArray>();
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> part(
        zip_fopen_index(m_archive, static_cast<zip_uint64_t>(index), 0), &zip_fclose);
    if (!part)
        return broken();
    QByteArray bytes;
    for (;;) {
        const qsizetype before = bytes.size();
        if (before > kMostBytes)
            return overLimit("part");
        bytes.resize(before + kPortion);
        const zip_int64_t got = zip_fread(part.get(), bytes.data() + before, kPortion);
        if (got < 0)
            return broken();
        bytes.resize(before + got);
        if (got == 0)
            return std::optional(bytes);
    }
}

} // namespace tb
