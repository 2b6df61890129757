// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/officergate.h"

#include "journal/jsondecoder.h"

namespace tb {

Result<std::optional<Officer>> OfficerGate::who(const HttpRequest &request, const Desk &desk)
{
    const Result<std::optional<Asker>> asker = named(request, desk);
    if (!asker.ok())
        return asker.error();
    return asker.value() && asker.value()->proven ? std::optional(asker.value()->officer) : std::optional<Officer>();
}

Result<std::optional<OfficerGate::Asker>> OfficerGate::named(const HttpRequest &request, const Desk &desk)
{
    const Result<Json> asked = JsonDecoder::decode(request.body);
    if (!asked.ok())
        return asked.error();
    const OfficerId id = OfficerId::fromText(textOf(asked.value(), u"officer"));
    if (id.isNull())
        return std::optional<Asker>();
    const Result<std::optional<Officer>> officer = m_officers.find(id);
    const Result<bool> proven = m_credentials.isProven(id, desk.id, m_clock.now());
    if (!officer.ok() || !proven.ok())
        return officer.ok() ? proven.error() : officer.error();
    const bool may = officer.value() && !officer.value()->retired && officer.value()->unit == desk.unit;
    return may ? std::optional(Asker{*officer.value(), proven.value()}) : std::optional<Asker>();
}

} // namespace tb
