// SPDX-License-Identifier: GPL-3.0-or-later
#include "erasureledger.h"

#include "journal/jsondecoder.h"
#include "store/erasuretable.h"

#include <QFile>
#include <QSaveFile>

#include <set>

namespace tb {

namespace {

QByteArray lineOf(const ErasureLedger::Order &order)
{
    const auto text = [](const QByteArray &bytes) { return Json::verbatim(QString::fromUtf8(bytes)); };
    return encodeJson(Json(Json::Object{{QStringLiteral("header"), text(order.entry.headerBytes)},
                                        {QStringLiteral("body"), text(order.entry.bodyBytes)},
                                        {QStringLiteral("stamps"), text(order.stamps.bytes)}}))
        + '\n';
}

Result<ErasureLedger::Order> orderOf(const QByteArray &line)
{
    const Result<Json> json = JsonDecoder::decode(line);
    if (!json.ok())
        return json.error();
    const auto bytes = [&json](QStringView member) { return textOf(json.value(), member).toUtf8(); };
    Result<Entry> entry = decodeEntry({bytes(u"header"), bytes(u"body"), {}, {}});
    Result<Stamps> stamps = decodeStamps(bytes(u"stamps"));
    if (!entry.ok() || !stamps.ok())
        return entry.ok() ? stamps.error() : entry.error();
    return ErasureLedger::Order{entry.take(), stamps.take()};
}

} // namespace

Result<std::vector<ErasureLedger::Order>> ErasureLedger::orders() const
{
    std::vector<Order> orders;
    QFile file(m_file);
    if (!file.exists())
        return orders;
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::BadFile, m_file};
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.isEmpty())
            continue;
        Result<Order> order = orderOf(line);
        if (!order.ok())
            return Error{
                ErrorCode::BadFile,
                QStringLiteral("%1, line %2: %3").arg(m_file).arg(orders.size() + 1).arg(order.error().detail)};
        orders.push_back(order.take());
    }
    return orders;
}

Done ErasureLedger::takeFrom(Database &database) const
{
    Result<std::vector<Order>> known = orders();
    const Result<std::vector<EntryId>> here = ErasureTable(database).orders();
    if (!known.ok() || !here.ok())
        return known.ok() ? Done(here.error()) : Done(known.error());
    std::vector<Order> all = known.take();
    std::set<EntryId> taken;
    for (const Order &order : all)
        taken.insert(order.entry.header.id);
    const size_t before = all.size();
    for (const EntryId &id : here.value()) {
        if (taken.contains(id))
            continue;
        const Result<std::optional<StoredEntry>> stored = EntryTable(database).find(id);
        if (!stored.ok())
            return stored.error();
        if (stored.value() && stored.value()->stamped.stamps)
            all.push_back({stored.value()->entry(), *stored.value()->stamped.stamps});
    }
    return all.size() == before ? Done() : write(all);
}

// As a whole and at once: a line that was cut off would keep a restore from reading the others.
Done ErasureLedger::write(const std::vector<Order> &orders) const
{
    QByteArray bytes;
    for (const Order &order : orders)
        bytes += lineOf(order);
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::BadFile, m_file};
    return {};
}

Result<int> ErasureLedger::apply(Ledger &ledger) const
{
    const Result<std::vector<Order>> known = orders();
    if (!known.ok())
        return known.error();
    int applied = 0;
    for (const Order &order : known.value()) {
        const Result<std::optional<StoredEntry>> here = ledger.writer().entries().find(order.entry.header.id);
        if (!here.ok())
            return here.error();
        const bool held = here.value() && here.value()->state == EntryState::Waiting;
        if (here.value() && !held)
            continue;
        const Result<Stamps> stamps = ledger.acceptAgain(order.entry, order.stamps, held);
        if (!stamps.ok())
            return stamps.error();
        ++applied;
    }
    return applied;
}

} // namespace tb
