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

#define TB_WORD(code, text, where)                                                                                     \
    {                                                                                                                  \
        code, QT_TRANSLATE_NOOP3("tb::CodeWords", text, where)                                                         \
    }

constexpr Word kWords[] = {
    TB_WORD("kind.question", "Question", "kind of call"),
    TB_WORD("kind.reflect", "Report of a problem", "kind of call"),
    TB_WORD("kind.propose", "Petition", "kind of call"),
    TB_WORD("kind.feedback", "Suggestion", "kind of call"),
    TB_WORD("kind.complaint", "Complaint", "kind of call"),
    TB_WORD("kind.denounce", "Denunciation", "kind of call"),
    TB_WORD("kind.emergency", "Emergency report", "kind of call"),
    TB_WORD("kind.request", "Request for help", "kind of call"),
    TB_WORD("kind.thanks", "Thanks", "kind of call"),
    TB_WORD("kind.wrong_number", "Wrong number", "kind of call"),
    TB_WORD("kind.nuisance", "Nuisance", "kind of call"),
    TB_WORD("kind.internal", "Official contact", "kind of call"),
    TB_WORD("kind.unknown", "Not yet known", "kind of call"),
    TB_WORD("cat.admin", "Administration", "field of a call"),
    TB_WORD("cat.justice", "Civil status", "field of a call"),
    TB_WORD("cat.land", "Land", "field of a call"),
    TB_WORD("cat.construction", "Construction order", "field of a call"),
    TB_WORD("cat.urban_order", "Urban order", "field of a call"),
    TB_WORD("cat.traffic", "Traffic", "field of a call"),
    TB_WORD("cat.bus", "Public bus", "field of a call"),
    TB_WORD("cat.infra", "Urban infrastructure", "field of a call"),
    TB_WORD("cat.water", "Water and drainage", "field of a call"),
    TB_WORD("cat.tree", "Trees", "field of a call"),
    TB_WORD("cat.light", "Street lighting", "field of a call"),
    TB_WORD("cat.power", "Electricity", "field of a call"),
    TB_WORD("cat.telecom", "Telecommunications", "field of a call"),
    TB_WORD("cat.noise", "Noise", "field of a call"),
    TB_WORD("cat.environment", "Environment", "field of a call"),
    TB_WORD("cat.health", "Health", "field of a call"),
    TB_WORD("cat.food", "Food safety", "field of a call"),
    TB_WORD("cat.education", "Education", "field of a call"),
    TB_WORD("cat.labour", "Labour", "field of a call"),
    TB_WORD("cat.social", "Social protection", "field of a call"),
    TB_WORD("cat.security", "Public order", "field of a call"),
    TB_WORD("cat.fire", "Fire", "field of a call"),
    TB_WORD("cat.business", "Business registration", "field of a call"),
    TB_WORD("cat.culture", "Culture", "field of a call"),
    TB_WORD("cat.attitude", "Service attitude", "field of a call"),
    TB_WORD("cat.other", "Other field", "field of a call"),
    TB_WORD("urgency.normal", "Normal", "urgency"),
    TB_WORD("urgency.urgent", "Urgent", "urgency"),
    TB_WORD("urgency.very_urgent", "Very urgent", "urgency"),
    TB_WORD("urgency.flash", "Immediate", "urgency"),
    TB_WORD("outcome.answered", "Answered on the spot", "outcome of a call"),
    TB_WORD("outcome.forwarded", "Forwarded", "outcome of a call"),
    TB_WORD("outcome.callback", "Call-back promised", "outcome of a call"),
    TB_WORD("outcome.guided", "Guided elsewhere", "outcome of a call"),
    TB_WORD("outcome.to_1022", "Passed to 1022", "outcome of a call"),
    TB_WORD("outcome.emergency", "Emergency service alerted", "outcome of a call"),
    TB_WORD("outcome.noted", "Noted", "outcome of a call"),
    TB_WORD("outcome.refused", "Refused", "outcome of a call"),
    TB_WORD("outcome.missed", "Not answered", "outcome of a call"),
    TB_WORD("outcome.dropped", "Call dropped", "outcome of a call"),
};

#undef TB_WORD

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

QStringList CodeWords::kinds()
{
    return codesOf("kind.");
}

QStringList CodeWords::fields()
{
    return codesOf("cat.");
}

} // namespace tb
