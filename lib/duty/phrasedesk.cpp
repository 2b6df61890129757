// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/phrasedesk.h"

#include "duty/mayset.h"
#include "duty/unitwords.h"
#include "journal/kinds.h"
#include "journal/permits.h"
#include "store/officertable.h"
#include "store/unittable.h"

#include <algorithm>

namespace tb {

namespace {

Phrase phraseOf(const Json &item)
{
    return {textOf(item, u"code"),  textOf(item, u"title"),   textOf(item, u"text"), textOf(item, u"kind"),
            textOf(item, u"field"), textOf(item, u"outcome"), textOf(item, u"use")};
}

// What a phrase does not say is left out: an entry has little room.
Json jsonOf(const Phrase &phrase)
{
    Json::Object members;
    const auto add = [&](const char16_t *key, const QString &value) {
        if (!value.isEmpty())
            members.emplace_back(QString::fromUtf16(key), value);
    };
    add(u"code", phrase.code.trimmed());
    add(u"title", phrase.title.trimmed());
    add(u"text", phrase.text.trimmed());
    add(u"kind", phrase.kind);
    add(u"field", phrase.field);
    add(u"outcome", phrase.outcome);
    add(u"use", phrase.use);
    return members;
}

bool isReply(const Phrase &phrase)
{
    return !phrase.use.isEmpty();
}

std::vector<Phrase> broughtReplies()
{
    std::vector<Phrase> replies;
    for (const Json &item : unitWords({}, QStringLiteral("phrases"))) {
        if (const Phrase phrase = phraseOf(item); isReply(phrase))
            replies.push_back(phrase);
    }
    return replies;
}

// An entry has little room: replies that are the program's are left to it, beside phrases of one's own.
std::vector<Phrase> ownOf(const std::vector<Phrase> &phrases)
{
    std::vector<Phrase> own;
    std::vector<Phrase> replies;
    for (const Phrase &phrase : phrases)
        (isReply(phrase) ? replies : own).push_back(phrase);
    return own.empty() || replies != broughtReplies() ? phrases : own;
}

} // namespace

Result<std::vector<Phrase>> PhraseDesk::phrasesOf(Database &database, UnitId unit)
{
    const Result<UnitLists> lists = UnitTable(database).lists(unit);
    if (!lists.ok())
        return lists.error();
    std::vector<Phrase> phrases;
    for (const Json &item : unitWords(lists.value().phrases, QStringLiteral("phrases")))
        phrases.push_back(phraseOf(item));
    // A list that was set before there were replies, or without any.
    if (std::none_of(phrases.begin(), phrases.end(), isReply)) {
        const std::vector<Phrase> brought = broughtReplies();
        phrases.insert(phrases.end(), brought.begin(), brought.end());
    }
    return phrases;
}

EntryDraft PhraseDesk::draftOf(const Seat &seat, QStringView kind)
{
    EntryDraft draft;
    draft.unit = seat.unit;
    draft.subject = {SubjectType::Unit, seat.unit.as<SubjectId>()};
    draft.kind = kind.toString();
    return draft;
}

bool PhraseDesk::maySet(const Seat &seat)
{
    return tb::maySet(m_pen.database(), seat, kind::kPhrasesSet);
}

Done PhraseDesk::setPhrases(const Seat &seat, const std::vector<Phrase> &phrases)
{
    Json::List list;
    for (const Phrase &phrase : ownOf(phrases)) {
        if (phrase.title.trimmed().isEmpty() || phrase.text.trimmed().isEmpty())
            return Error{ErrorCode::DraftIncomplete, QStringLiteral("phrase")};
        list.push_back(jsonOf(phrase));
    }
    return write(seat, kind::kPhrasesSet, QStringLiteral("phrases"), std::move(list));
}

Done PhraseDesk::write(const Seat &seat, QStringView kind, const QString &member, Json::List list)
{
    EntryDraft draft = draftOf(seat, kind);
    draft.occurredAt = m_pen.now();
    draft.body = {{member, std::move(list)}};
    const Result<EntryId> written = m_pen.writeNext(seat, draft);
    return written.ok() ? Done() : Done(written.error());
}

Result<std::vector<TopicRule>> PhraseDesk::topics(const Seat &seat)
{
    return topicsOf(m_pen.database(), seat.unit);
}

Done PhraseDesk::setTopics(const Seat &seat, const std::vector<TopicRule> &topics)
{
    Json::List list;
    for (const TopicRule &rule : topics) {
        if (rule.code.isEmpty())
            return Error{ErrorCode::DraftIncomplete, QStringLiteral("topic")};
        if (rule.words.isEmpty())
            continue;
        Json::Object members{{QStringLiteral("code"), rule.code}, {QStringLiteral("words"), rule.words}};
        if (!rule.except.isEmpty())
            members.emplace_back(QStringLiteral("except"), rule.except);
        list.push_back(std::move(members));
    }
    return write(seat, kind::kTopicsSet, QStringLiteral("topics"), std::move(list));
}

} // namespace tb
