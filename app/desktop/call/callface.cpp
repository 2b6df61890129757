// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/callface.h"

#include "call/codewords.h"
#include "call/entrywords.h"
#include "call/timewords.h"

namespace tb {

namespace {

// A chip has room for a short name; the whole one is in the matter.
QString shortened(const QString &name)
{
    constexpr int kMost = 20;
    return name.size() <= kMost ? name : name.left(kMost - 1).trimmed() + QChar(0x2026);
}

struct Sign {
    const char *icon;
    Status status;
};

Sign settledSign(const Call &call)
{
    if (call.type == CallType::Received)
        return {"share", Status::Success};
    if (call.type == CallType::Answered)
        return {"check", Status::Success};
    return {call.type == CallType::Missed ? "phone-check" : "phone-out", Status::Success};
}

Sign signOf(const Call &call, Moment now)
{
    if (call.status == CallStatus::Settled)
        return settledSign(call);
    if (call.status == CallStatus::CallBackOwed)
        return {"phone-x", Status::Danger};
    if (call.isOverdue(now))
        return {"alert-triangle", Status::Danger};
    if (call.status == CallStatus::CallBackPromised)
        return {"calendar-time", Status::Warn};
    if (call.status == CallStatus::Waiting)
        return {"user-search", Status::Warn};
    return call.status == CallStatus::Forwarded ? Sign{"share", Status::Violet} : Sign{"progress", Status::Accent};
}

ChipContent settledChip(const Call &call)
{
    const auto chip = [](const QString &text, const char *icon, Status status) {
        return ChipContent{text, QString::fromLatin1(icon), status, false};
    };
    if (!call.settledBy.isNull())
        return chip(CallFace::tr("Served later", "state of a missed call"), "check", Status::Success);
    if (call.type == CallType::Missed && call.closeReason.isEmpty()) {
        return call.callBackTries > 0 || call.responses > 0
            ? chip(CallFace::tr("Called back", "state of a call"), "check", Status::Success)
            : chip(CallFace::tr("Closed", "state of a call"), "check", Status::Neutral);
    }
    if (call.type == CallType::Missed)
        return chip(CallFace::tr("Closed", "state of a call"), "check", Status::Neutral);
    if (call.closeReason == u"returned" || call.closeReason == u"withdrawn")
        return chip(EntryWords::closeReason(call.closeReason), "arrow-left", Status::Neutral);
    if (call.type == CallType::Outgoing)
        return chip(CallFace::tr("Called", "state of an outgoing call"), "phone-out", Status::Success);
    if (call.closedAt)
        return chip(CallFace::tr("Done", "state of a call"), "check", Status::Success);
    if (call.outcome == u"outcome.answered")
        return chip(CallFace::tr("Answered", "state of a call"), "check", Status::Success);
    return chip(CodeWords::text(call.outcome), "check", Status::Neutral);
}

ChipContent lateChip(const Call &call, Moment now)
{
    const QString late = TimeWords::span(now - *call.owedAt());
    const bool waits = call.status == CallStatus::CallBackOwed;
    return {CallFace::tr("Overdue %1", "state of a call; how long").arg(late), QStringLiteral("clock-alert"),
            Status::Danger, waits};
}

ChipContent openChip(const Call &call, Moment now)
{
    const std::optional<Moment> owed = call.owedAt();
    const QString when = owed ? TimeWords::dayOrClock(*owed, now) : QString();
    const bool today = owed && wallDate(*owed) == wallDate(now);
    if (call.status != CallStatus::Waiting && call.awaitsAcceptance)
        return {CallFace::tr("Waits to be received", "state of a call"), QStringLiteral("share"), Status::Violet,
                false};
    if (call.status == CallStatus::Forwarded) {
        const QString text = call.handlerName.isEmpty()
            ? CallFace::tr("Forwarded", "state of a call")
            : CallFace::tr("Sent to %1", "state of a call; a body outside").arg(shortened(call.handlerName));
        return {text, QStringLiteral("share"), Status::Violet, false};
    }
    if (call.status == CallStatus::Waiting)
        return {CallFace::tr("Waiting until %1", "state of a call; a time or a day").arg(when),
                QStringLiteral("user-search"), Status::Warn, false};
    if (!owed)
        return {CallFace::tr("In progress", "state of a call"), QStringLiteral("progress"), Status::Accent, false};
    return {CallFace::tr("Due %1", "state of a call; a time or a day").arg(when), QStringLiteral("clock"),
            today ? Status::Warn : Status::Accent, false};
}

} // namespace

ChipContent CallFace::chipOf(const Call &call, Moment now)
{
    if (call.status == CallStatus::Settled)
        return settledChip(call);
    if (call.isOverdue(now))
        return lateChip(call, now);
    if (!call.callBackAt)
        return openChip(call, now);
    const QString when = TimeWords::dayOrClock(*call.callBackAt, now);
    if (call.status == CallStatus::CallBackOwed)
        return {tr("Call back by %1", "state of a missed call").arg(when), QStringLiteral("clock"), Status::Danger,
                true};
    return {tr("Call at %1", "a promised call-back").arg(when), QStringLiteral("phone-out"), Status::Warn, false};
}

QString CallFace::nameOf(const Call &call)
{
    if (call.erased)
        return tr("Erased", "personal data of a caller");
    if (call.type == CallType::Missed && call.callerNumber.isEmpty() && call.callerName.isEmpty())
        return tr("Number withheld", "caller");
    return call.callerName.isEmpty() ? tr("Name unknown", "caller") : call.callerName;
}

QString CallFace::covered()
{
    return tr("Kept confidential", "in place of a name or a place");
}

QString CallFace::coveredNumber()
{
    return QStringLiteral("••• ••• •••");
}

QString CallFace::textOf(const Call &call, const CallNames &names)
{
    if (call.erased)
        return tr("What was said has been erased", "call");
    if (!call.content.isEmpty())
        return call.content.simplified();
    const QString line = call.type == CallType::Received ? call.fromName : names.lineName(call.line);
    if (call.type != CallType::Missed)
        return line;
    QStringList parts{tr("Missed call", "row"), line};
    if (call.callBackTries > 0)
        parts.append(tr("called back %n time(s)", "row", call.callBackTries));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

CallFace CallFace::of(const Call &call, const CallNames &names, Moment now, int rings)
{
    CallFace face;
    const Sign sign = signOf(call, now);
    face.id = call.id;
    face.icon = QString::fromLatin1(sign.icon);
    face.iconStatus = sign.status;
    face.ring = call.status == CallStatus::Settled;
    const bool hidden = names.hides(call);
    face.name = hidden ? covered() : nameOf(call);
    face.number = hidden ? QString() : names.number(call.callerNumber);
    if (rings > 1)
        face.name += QStringLiteral(" ×%1").arg(rings);
    face.chip = chipOf(call, now);
    face.text = textOf(call, names);
    face.time = TimeWords::brief(call.startedAt, now);
    face.timePresses = call.status == CallStatus::CallBackOwed;
    face.pending = call.pending > 0;
    face.toBeLookedAt = call.toBeLookedAt;
    QStringList parts{face.chip.text, face.number, face.name, face.time, face.text};
    if (rings > 1)
        parts.append(tr("rang %n time(s)", "spoken of a row", rings));
    if (face.pending)
        parts.append(tr("waiting to be sent", "spoken of a row"));
    parts.removeAll(QString());
    face.spoken = parts.join(QStringLiteral(", "));
    return face;
}

} // namespace tb
