// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/accountstanding.h"

#include "sync/wireparts.h"

namespace tb::wire {

QByteArray encode(const AccountStanding &standing)
{
    Json::List desks;
    for (const SignedInDesk &desk : standing.desks)
        desks.push_back(Json(Json::Object{{QStringLiteral("desk"), desk.desk.text()},
                                          {QStringLiteral("number"), desk.number},
                                          {QStringLiteral("name"), desk.name},
                                          {QStringLiteral("at"), toMs(desk.at)}}));
    Json::Object object{{QStringLiteral("proven"), standing.proven},
                        {QStringLiteral("password_at"), toMs(standing.passwordAt)},
                        {QStringLiteral("password_given"), standing.passwordGiven}};
    if (standing.factorResetAt)
        object.emplace_back(QStringLiteral("factor_reset_at"), toMs(*standing.factorResetAt));
    if (standing.factorSetAt)
        object.emplace_back(QStringLiteral("factor_set_at"), toMs(*standing.factorSetAt));
    object.emplace_back(QStringLiteral("desks"), std::move(desks));
    return encodeJson(Json(std::move(object)));
}

Result<AccountStanding> decodeAccountStanding(const QByteArray &bytes)
{
    const Result<Json> json = decodeDocument(bytes);
    if (!json.ok())
        return json.error();
    const auto moment = [&json](QStringView name) {
        const std::optional<qint64> ms = maybeInteger(json.value(), name);
        return ms ? std::optional(momentFromMs(*ms)) : std::nullopt;
    };
    const std::optional<Moment> passwordAt = moment(u"password_at");
    const Json *desks = json.value().find(u"desks");
    if (!passwordAt || !desks || !desks->asList())
        return badShape("standing");
    AccountStanding standing{flagOf(json.value(), u"proven"),
                             *passwordAt,
                             flagOf(json.value(), u"password_given"),
                             moment(u"factor_reset_at"),
                             moment(u"factor_set_at"),
                             {}};
    for (const Json &item : *desks->asList()) {
        const SignedInDesk desk{DeskId::fromText(textOf(item, u"desk")), static_cast<int>(integerOf(item, u"number")),
                                textOf(item, u"name"), momentFromMs(integerOf(item, u"at"))};
        if (desk.desk.isNull())
            return badShape("desk");
        standing.desks.push_back(desk);
    }
    return standing;
}

} // namespace tb::wire
