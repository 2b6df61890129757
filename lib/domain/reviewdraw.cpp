// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reviewdraw.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>

namespace tb {

namespace {

/// The lot of a call: it does not change when further calls come in late.
QByteArray lotOf(const QByteArray &seed, CallId call)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(seed);
    hash.addData(call.bytes());
    return hash.result();
}

} // namespace

bool canBeReviewed(const Call &call)
{
    return call.type == CallType::Answered && !call.callerNumber.isEmpty() && !call.confidential && !call.erased
        && !call.loggedBy.isNull();
}

std::vector<Call> drawReviews(const QByteArray &seed, const std::vector<Call> &calls, OfficerId reviewer,
                              int perOfficer)
{
    std::map<OfficerId, std::map<QByteArray, const Call *>> lots;
    for (const Call &call : calls) {
        if (canBeReviewed(call) && call.loggedBy != reviewer)
            lots[call.loggedBy].emplace(lotOf(seed, call.id), &call);
    }
    std::vector<Call> drawn;
    for (const auto &[officer, own] : lots) {
        auto next = own.begin();
        for (int i = 0; i < perOfficer && next != own.end(); ++i, ++next)
            drawn.push_back(*next->second);
    }
    return drawn;
}

} // namespace tb
