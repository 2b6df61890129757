// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/codewords.h"

#include <algorithm>
#include <iterator>

namespace tb {

namespace {

struct Word {
    const char *code;
    const char *text[2]; ///< and where it stands
};

constexpr Word kWords[] = {
    {"kind.question", QT_TRANSLATE_NOOP3("tb::CodeWords", "Question", "kind of call")},
    {"kind.reflect", QT_TRANSLATE_NOOP3("tb::CodeWords", "Report of a problem", "kind of call")},
    {"kind.propose", QT_TRANSLATE_NOOP3("tb::CodeWords", "Petition", "kind of call")},
    {"kind.feedback", QT_TRANSLATE_NOOP3("tb::CodeWords", "Suggestion", "kind of call")},
    {"kind.complaint", QT_TRANSLATE_NOOP3("tb::CodeWords", "Complaint", "kind of call")},
    {"kind.denounce", QT_TRANSLATE_NOOP3("tb::CodeWords", "Denunciation", "kind of call")},
    {"kind.emergency", QT_TRANSLATE_NOOP3("tb::CodeWords", "Emergency report", "kind of call")},
    {"kind.request", QT_TRANSLATE_NOOP3("tb::CodeWords", "Request for help", "kind of call")},
    {"kind.thanks", QT_TRANSLATE_NOOP3("tb::CodeWords", "Thanks", "kind of call")},
    {"kind.wrong_number", QT_TRANSLATE_NOOP3("tb::CodeWords", "Wrong number", "kind of call")},
    {"kind.nuisance", QT_TRANSLATE_NOOP3("tb::CodeWords", "Nuisance", "kind of call")},
    {"kind.internal", QT_TRANSLATE_NOOP3("tb::CodeWords", "Official contact", "kind of call")},
    {"kind.unknown", QT_TRANSLATE_NOOP3("tb::CodeWords", "Not yet known", "kind of call")},
    {"cat.admin", QT_TRANSLATE_NOOP3("tb::CodeWords", "Administration", "field of a call")},
    {"cat.justice", QT_TRANSLATE_NOOP3("tb::CodeWords", "Civil status", "field of a call")},
    {"cat.land", QT_TRANSLATE_NOOP3("tb::CodeWords", "Land", "field of a call")},
    {"cat.construction", QT_TRANSLATE_NOOP3("tb::CodeWords", "Construction order", "field of a call")},
    {"cat.urban_order", QT_TRANSLATE_NOOP3("tb::CodeWords", "Urban order", "field of a call")},
    {"cat.traffic", QT_TRANSLATE_NOOP3("tb::CodeWords", "Traffic", "field of a call")},
    {"cat.bus", QT_TRANSLATE_NOOP3("tb::CodeWords", "Public bus", "field of a call")},
    {"cat.infra", QT_TRANSLATE_NOOP3("tb::CodeWords", "Urban infrastructure", "field of a call")},
    {"cat.water", QT_TRANSLATE_NOOP3("tb::CodeWords", "Water and drainage", "field of a call")},
    {"cat.tree", QT_TRANSLATE_NOOP3("tb::CodeWords", "Trees", "field of a call")},
    {"cat.light", QT_TRANSLATE_NOOP3("tb::CodeWords", "Street lighting", "field of a call")},
    {"cat.power", QT_TRANSLATE_NOOP3("tb::CodeWords", "Electricity", "field of a call")},
    {"cat.telecom", QT_TRANSLATE_NOOP3("tb::CodeWords", "Telecommunications", "field of a call")},
    {"cat.noise", QT_TRANSLATE_NOOP3("tb::CodeWords", "Noise", "field of a call")},
    {"cat.environment", QT_TRANSLATE_NOOP3("tb::CodeWords", "Environment", "field of a call")},
    {"cat.health", QT_TRANSLATE_NOOP3("tb::CodeWords", "Health", "field of a call")},
    {"cat.food", QT_TRANSLATE_NOOP3("tb::CodeWords", "Food safety", "field of a call")},
    {"cat.education", QT_TRANSLATE_NOOP3("tb::CodeWords", "Education", "field of a call")},
    {"cat.labour", QT_TRANSLATE_NOOP3("tb::CodeWords", "Labour", "field of a call")},
    {"cat.social", QT_TRANSLATE_NOOP3("tb::CodeWords", "Social protection", "field of a call")},
    {"cat.security", QT_TRANSLATE_NOOP3("tb::CodeWords", "Public order", "field of a call")},
    {"cat.fire", QT_TRANSLATE_NOOP3("tb::CodeWords", "Fire", "field of a call")},
    {"cat.business", QT_TRANSLATE_NOOP3("tb::CodeWords", "Business registration", "field of a call")},
    {"cat.culture", QT_TRANSLATE_NOOP3("tb::CodeWords", "Culture", "field of a call")},
    {"cat.attitude", QT_TRANSLATE_NOOP3("tb::CodeWords", "Service attitude", "field of a call")},
    {"cat.other", QT_TRANSLATE_NOOP3("tb::CodeWords", "Other field", "field of a call")},
    {"urgency.normal", QT_TRANSLATE_NOOP3("tb::CodeWords", "Normal", "urgency")},
    {"urgency.urgent", QT_TRANSLATE_NOOP3("tb::CodeWords", "Urgent", "urgency")},
    {"urgency.very_urgent", QT_TRANSLATE_NOOP3("tb::CodeWords", "Very urgent", "urgency")},
    {"urgency.flash", QT_TRANSLATE_NOOP3("tb::CodeWords", "Immediate", "urgency")},
    {"caller.citizen", QT_TRANSLATE_NOOP3("tb::CodeWords", "Citizen", "kind of caller")},
    {"caller.business", QT_TRANSLATE_NOOP3("tb::CodeWords", "Business", "kind of caller")},
    {"caller.press", QT_TRANSLATE_NOOP3("tb::CodeWords", "Press", "kind of caller")},
    {"caller.agency", QT_TRANSLATE_NOOP3("tb::CodeWords", "Agency", "kind of caller")},
    {"outcome.answered", QT_TRANSLATE_NOOP3("tb::CodeWords", "Answered on the spot", "outcome of a call")},
    {"outcome.forwarded", QT_TRANSLATE_NOOP3("tb::CodeWords", "Forwarded", "outcome of a call")},
    {"outcome.callback", QT_TRANSLATE_NOOP3("tb::CodeWords", "Call-back promised", "outcome of a call")},
    {"outcome.guided", QT_TRANSLATE_NOOP3("tb::CodeWords", "Guided elsewhere", "outcome of a call")},
    {"outcome.to_1022", QT_TRANSLATE_NOOP3("tb::CodeWords", "Passed to 1022", "outcome of a call")},
    {"outcome.emergency", QT_TRANSLATE_NOOP3("tb::CodeWords", "Emergency service alerted", "outcome of a call")},
    {"outcome.noted", QT_TRANSLATE_NOOP3("tb::CodeWords", "Noted", "outcome of a call")},
    {"outcome.refused", QT_TRANSLATE_NOOP3("tb::CodeWords", "Refused", "outcome of a call")},
    {"outcome.missed", QT_TRANSLATE_NOOP3("tb::CodeWords", "Not answered", "outcome of a call")},
    {"outcome.dropped", QT_TRANSLATE_NOOP3("tb::CodeWords", "Call dropped", "outcome of a call")},
};

QStringList codesOf(const char *prefix)
{
    QStringList codes;
    for (const Word &word : kWords) {
        if (QByteArrayView(word.code).startsWith(prefix))
            codes.append(QString::fromLatin1(word.code));
    }
    return codes;
}

} // namespace

QString CodeWords::text(const QString &code)
{
    const auto found = std::find_if(std::begin(kWords), std::end(kWords),
                                    [&](const Word &word) { return code == QLatin1String(word.code); });
    return found == std::end(kWords) ? code : tr(found->text[0], found->text[1]);
}

QString CodeWords::brief(const QString &outcome)
{
    if (outcome == u"outcome.guided")
        return tr("Guided", "short: guided elsewhere");
    if (outcome == u"outcome.to_1022")
        return tr("To 1022", "short: passed to 1022");
    if (outcome == u"outcome.emergency")
        return tr("Alerted", "short: emergency service alerted");
    if (outcome == u"outcome.refused")
        return tr("Refused", "short: refused");
    if (outcome == u"outcome.dropped")
        return tr("Dropped", "short: call dropped");
    return text(outcome);
}

QStringList CodeWords::kinds()
{
    return codesOf("kind.");
}

QStringList CodeWords::outcomes()
{
    QStringList codes = codesOf("outcome.");
    codes.removeAll(QStringLiteral("outcome.missed"));
    return codes;
}

QStringList CodeWords::callers()
{
    return codesOf("caller.");
}

QStringList CodeWords::fields()
{
    return codesOf("cat.");
}

} // namespace tb
