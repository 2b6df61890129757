// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/replybook.h"

#include <algorithm>

namespace tb {

namespace {

const QString kAnyState = QStringLiteral("reply");

QString stateOf(const Call &call)
{
    switch (call.status) {
    case CallStatus::Forwarded:
        return QStringLiteral("reply.forwarded");
    case CallStatus::Waiting:
        return QStringLiteral("reply.waiting");
    case CallStatus::CallBackOwed:
    case CallStatus::CallBackPromised:
        return QStringLiteral("reply.callback");
    default:
        return kAnyState;
    }
}

// In one pass: what stands in a name is no field.
QString filled(const QString &text, const QStringList &values)
{
    QString whole;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype field = 0;
        while (field < values.size() && !QStringView(text).mid(at).startsWith(ReplyBook::fields()[field]))
            ++field;
        if (field == values.size()) {
            whole += text[at++];
            continue;
        }
        whole += values[field].isEmpty() ? QStringLiteral("…") : values[field];
        at += ReplyBook::fields()[field].size();
    }
    return whole;
}

} // namespace

const QStringList &ReplyBook::fields()
{
    static const QStringList all{QStringLiteral("{tên}"),    QStringLiteral("{mã}"),  QStringLiteral("{gọi lúc}"),
                                 QStringLiteral("{đơn vị}"), QStringLiteral("{hạn}"), QStringLiteral("{nơi xử lý}")};
    return all;
}

std::vector<Phrase> ReplyBook::repliesTo(const Call &call, const std::vector<Phrase> &phrases, const ReplyFacts &facts)
{
    const QString state = stateOf(call);
    const QStringList values{facts.name, facts.reference, facts.calledAt, facts.unit, facts.due, facts.handler};
    std::vector<Phrase> replies;
    for (Phrase phrase : phrases) {
        const bool fits
            = (phrase.use == state || phrase.use == kAnyState) && (phrase.kind.isEmpty() || phrase.kind == call.kind);
        if (!fits)
            continue;
        phrase.text = filled(phrase.text.normalized(QString::NormalizationForm_C), values);
        replies.push_back(phrase);
    }
    const auto far = [&state](const Phrase &phrase) {
        return (state != kAnyState && phrase.use == kAnyState ? 2 : 0) + (phrase.kind.isEmpty() ? 1 : 0);
    };
    std::stable_sort(replies.begin(), replies.end(),
                     [&far](const Phrase &a, const Phrase &b) { return far(a) < far(b); });
    return replies;
}

} // namespace tb
