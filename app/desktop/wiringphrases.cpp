// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringphrases.h"

#include "call/codewords.h"
#include "errortext.h"
#include "settings/phrasesettings.h"

namespace tb {

namespace {

std::vector<NamedCode> named(const QStringList &codes)
{
    std::vector<NamedCode> list;
    for (const QString &code : codes)
        list.push_back({code, CodeWords::text(code)});
    return list;
}

} // namespace

PhraseSettings *makePhraseSettings(WiringHouse &house)
{
    return new PhraseSettings({house.phrases, named(CodeWords::kinds()), named(CodeWords::fields()),
                               named(CodeWords::outcomes()),
                               [](const Error &error) { return ErrorText::full(error); }});
}

} // namespace tb
