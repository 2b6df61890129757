// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"

#include <algorithm>
#include <iterator>

namespace tb {

namespace {

/// What happened, what it means for the officer, what to do.
struct Sentences {
    ErrorCode code;
    const char *what;
    const char *meaning;
    const char *advice;
};

constexpr Sentences kSentences[] = {
    {ErrorCode::Internal, QT_TRANSLATE_NOOP("tb::ErrorText", "Something went wrong inside the program."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "What you saved is safe."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Note the time and this code and tell the administrator.")},
    {ErrorCode::BadFile, QT_TRANSLATE_NOOP("tb::ErrorText", "The file cannot be read or written."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Nothing was changed."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "See whether the file is there and whether the disk has room.")},
    {ErrorCode::DraftIncomplete, QT_TRANSLATE_NOOP("tb::ErrorText", "Some fields still need to be mended."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Nothing you typed is lost."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Look at the marked fields.")},
    {ErrorCode::UnknownSubject, QT_TRANSLATE_NOOP("tb::ErrorText", "This desk does not know it yet."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "It may still be on its way from the server."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Wait for the next sync, then try again.")},
    {ErrorCode::Malformed, QT_TRANSLATE_NOOP("tb::ErrorText", "The data is not in the right form."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "It was not taken over."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Tell the administrator; the program may need an update.")},
    {ErrorCode::TooLarge, QT_TRANSLATE_NOOP("tb::ErrorText", "The text is too long."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Nothing you typed is lost."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Shorten it, or write it as two notes.")},
    {ErrorCode::NotPermitted, QT_TRANSLATE_NOOP("tb::ErrorText", "Your account may not do this."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Nothing was changed."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Ask the head of your unit.")},
    {ErrorCode::WrongState, QT_TRANSLATE_NOOP("tb::ErrorText", "This cannot be done now."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Somebody else may have been first."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Look at the timeline, then decide again.")},
    {ErrorCode::ChainBroken, QT_TRANSLATE_NOOP("tb::ErrorText", "The records do not follow on each other."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "The program takes nothing over until this is cleared up."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Call the administrator.")},
    {ErrorCode::WrongPassword, QT_TRANSLATE_NOOP("tb::ErrorText", "The password is wrong."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "You are not signed in."),
     QT_TRANSLATE_NOOP("tb::ErrorText",
                       "Type it again. If you have forgotten it, ask the administrator for a new one.")},
    {ErrorCode::SignInTooOld,
     QT_TRANSLATE_NOOP("tb::ErrorText", "This desk has not heard from the server about you for more than 14 days."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "You cannot sign in without a connection."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Connect this computer, then sign in again.")},
    {ErrorCode::NeverSignedInHere, QT_TRANSLATE_NOOP("tb::ErrorText", "You have never signed in at this desk."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "The first time needs the server."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Connect this computer, then sign in again.")},
    {ErrorCode::CryptoFailed, QT_TRANSLATE_NOOP("tb::ErrorText", "The computer could not check the password."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "It probably has too little memory."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Close other programs and try again.")},
    {ErrorCode::TooManyTries, QT_TRANSLATE_NOOP("tb::ErrorText", "Too many wrong tries."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "The program makes you wait a little, longer each time."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Wait, then try again.")},
    {ErrorCode::CannotOpen, QT_TRANSLATE_NOOP("tb::ErrorText", "The data of this desk cannot be opened."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Nothing was changed."),
     QT_TRANSLATE_NOOP("tb::ErrorText",
                       "See whether the data folder is there and may be read, or call the administrator.")},
    {ErrorCode::NewerSchema,
     QT_TRANSLATE_NOOP("tb::ErrorText", "The data was written by a newer version of the program."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "It was left untouched."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Install the newer version.")},
    {ErrorCode::Corrupt, QT_TRANSLATE_NOOP("tb::ErrorText", "The data of this desk is damaged."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "What was sent is safe on the server."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Do not delete anything; call the administrator.")},
    {ErrorCode::DiskFull, QT_TRANSLATE_NOOP("tb::ErrorText", "The disk is full."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "What you typed is still in the form but not saved."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Make room, then save again.")},
    {ErrorCode::ReadOnly, QT_TRANSLATE_NOOP("tb::ErrorText", "The data folder cannot be written."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "What you typed is still in the form but not saved."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Ask the administrator for the right to write there.")},
    {ErrorCode::InUse, QT_TRANSLATE_NOOP("tb::ErrorText", "The program is running already."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Only one window may write at a time."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Use the window that is open.")},
    {ErrorCode::StatementFailed, QT_TRANSLATE_NOOP("tb::ErrorText", "The data could not be saved."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Nothing was half saved; what you typed is still in the form."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Try again; if it stays so, tell the administrator.")},
    {ErrorCode::NotSignedIn, QT_TRANSLATE_NOOP("tb::ErrorText", "Nobody is signed in."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "What was typed before is still there."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Sign in.")},
    {ErrorCode::NoShift, QT_TRANSLATE_NOOP("tb::ErrorText", "You have no shift to take or hand over now."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Calls can still be logged."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Ask the head of your unit to put the shift on the roster.")},
    {ErrorCode::ItemsUnassigned, QT_TRANSLATE_NOOP("tb::ErrorText", "Open matters have nobody to go on with them."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "The shift has not ended; what you wrote is still there."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Choose who goes on with each matter, or keep it yourself.")},
    {ErrorCode::Unreachable, QT_TRANSLATE_NOOP("tb::ErrorText", "The server cannot be reached."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Everything is saved on this computer and is sent by itself later."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Go on working; if it lasts, see whether the network cable is in.")},
    {ErrorCode::BadCertificate,
     QT_TRANSLATE_NOOP("tb::ErrorText", "The server could not prove that it is the right one."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Nothing was sent to it."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Do not go on; ask the administrator whether the certificate was changed.")},
    {ErrorCode::TokenExpired, QT_TRANSLATE_NOOP("tb::ErrorText", "The server no longer accepts this desk."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Everything is saved on this computer; nothing is sent."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Ask the administrator for a new enrolment code.")},
    {ErrorCode::ServerRefused, QT_TRANSLATE_NOOP("tb::ErrorText", "The server did not take it."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "It is kept here with the reason."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Open Sync and choose how to go on.")},
    {ErrorCode::ServerBusy, QT_TRANSLATE_NOOP("tb::ErrorText", "The server is busy."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "The program tries again by itself."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Go on working.")},
    {ErrorCode::BadAnswer, QT_TRANSLATE_NOOP("tb::ErrorText", "What answered is not the central server."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Nothing was taken over."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Check the address; a proxy may be in between, or the program is too old.")},
    {ErrorCode::EnrolmentRefused, QT_TRANSLATE_NOOP("tb::ErrorText", "The code is wrong, used already or too old."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "This computer is not connected yet."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Check the code, or ask the administrator for a new one.")},
    {ErrorCode::ClockWrong, QT_TRANSLATE_NOOP("tb::ErrorText", "The date or time of this computer is wrong."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "The server's certificate does not hold at that time, so nothing is sent."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Set date and time of this computer.")},
    {ErrorCode::CannotWritePdf, QT_TRANSLATE_NOOP("tb::ErrorText", "The PDF could not be written."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "The report itself is unchanged."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Choose another folder, or close the file where it is open.")},
    {ErrorCode::CannotPrint, QT_TRANSLATE_NOOP("tb::ErrorText", "The paper could not be printed."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "The paper itself is unchanged."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "See whether the printer is on and has paper, or write a PDF.")},
    {ErrorCode::CannotListen, QT_TRANSLATE_NOOP("tb::ErrorText", "The server cannot listen on this address."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "No desk can connect."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Tell the administrator of the server.")},
    {ErrorCode::BadArguments, QT_TRANSLATE_NOOP("tb::ErrorText", "The address or the command cannot be understood."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Nothing was changed."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Check how it is written.")},
    {ErrorCode::AlreadyExists, QT_TRANSLATE_NOOP("tb::ErrorText", "There is one already."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Nothing was overwritten."),
     QT_TRANSLATE_NOOP("tb::ErrorText", "Choose another name or folder.")},
};

struct CodeWord {
    const char *code;
    const char *text;
};

constexpr CodeWord kReasons[] = {
    {"role", QT_TRANSLATE_NOOP("tb::ErrorText", "The role of this account does not allow it.")},
    {"retired", QT_TRANSLATE_NOOP("tb::ErrorText", "The account was closed.")},
    {"other-unit", QT_TRANSLATE_NOOP("tb::ErrorText", "The account belongs to another unit.")},
    {"own-shift-only", QT_TRANSLATE_NOOP("tb::ErrorText", "Only the officer of the shift or the head may do this.")},
    {"own-handover", QT_TRANSLATE_NOOP("tb::ErrorText", "Nobody takes over from oneself.")},
    {"own-review", QT_TRANSLATE_NOOP("tb::ErrorText", "Nobody judges their own manners.")},
    {"own-reply-only", QT_TRANSLATE_NOOP("tb::ErrorText", "Only the officer whom it is about may reply.")},
    {"unit-mismatch", QT_TRANSLATE_NOOP("tb::ErrorText", "It belongs to another unit than this desk.")},
    {"desk-mismatch", QT_TRANSLATE_NOOP("tb::ErrorText", "It was written at another desk.")},
    {"malformed", QT_TRANSLATE_NOOP("tb::ErrorText", "The server could not read it.")},
    {"limit", QT_TRANSLATE_NOOP("tb::ErrorText", "It is longer than the server takes.")},
    {"no-membership", QT_TRANSLATE_NOOP("tb::ErrorText", "The server does not know this account in this unit.")},
    {"id-conflict", QT_TRANSLATE_NOOP("tb::ErrorText", "The server has something else under the same number.")},
    {"unproved-officer",
     QT_TRANSLATE_NOOP("tb::ErrorText", "It waits until its officer has signed in with the server within reach.")},
    {"unknown-subject", QT_TRANSLATE_NOOP("tb::ErrorText", "It waits for the call or shift that it is about.")},
    {"stream-fork",
     QT_TRANSLATE_NOOP("tb::ErrorText", "This desk was copied or restored; it is sent again by itself.")},
    {"unknown-kind",
     QT_TRANSLATE_NOOP("tb::ErrorText", "The server is older than this program; it is sent again by itself.")},
};

constexpr CodeWord kFlags[] = {
    {"late", QT_TRANSLATE_NOOP("tb::ErrorText", "reached the server late")},
    {"backdated", QT_TRANSLATE_NOOP("tb::ErrorText", "written down afterwards")},
    {"clock-off", QT_TRANSLATE_NOOP("tb::ErrorText", "the computer's clock was wrong")},
    {"gap", QT_TRANSLATE_NOOP("tb::ErrorText", "entries before it are missing")},
};

const Sentences &sentencesFor(ErrorCode code)
{
    const auto *found = std::find_if(std::begin(kSentences), std::end(kSentences),
                                     [code](const Sentences &sentences) { return sentences.code == code; });
    return found == std::end(kSentences) ? kSentences[0] : *found;
}

template <size_t Count> const char *wordFor(const CodeWord (&words)[Count], const QString &code)
{
    const auto *found = std::find_if(std::begin(words), std::end(words),
                                     [&code](const CodeWord &word) { return code == QLatin1String(word.code); });
    return found == std::end(words) ? nullptr : found->text;
}

} // namespace

QString ErrorText::what(ErrorCode code)
{
    return tr(sentencesFor(code).what);
}

QString ErrorText::meaning(ErrorCode code)
{
    return tr(sentencesFor(code).meaning);
}

QString ErrorText::advice(ErrorCode code)
{
    return tr(sentencesFor(code).advice);
}

QString ErrorText::rest(ErrorCode code)
{
    return tr("%1 %2 (%3)", "meaning, advice, code").arg(meaning(code), advice(code), codeText(code));
}

QString ErrorText::full(ErrorCode code)
{
    return tr("%1 %2 %3 (%4)", "what, meaning, advice, code")
        .arg(what(code), meaning(code), advice(code), codeText(code));
}

QString ErrorText::full(const Error &error)
{
    if (error.code != ErrorCode::ItemsUnassigned)
        return full(error.code);
    const int count = error.detail.section(QLatin1Char(' '), 0, 0).toInt();
    return tr("%1 %2 %3 (%4)", "what, meaning, advice, code")
        .arg(tr("%n open matter(s) have nobody to go on with them.", nullptr, count), meaning(error.code),
             advice(error.code), codeText(error.code));
}

QString ErrorText::reason(const QString &code)
{
    const char *word = wordFor(kReasons, code);
    return word ? tr(word) : tr("The server gave the reason “%1”.").arg(code);
}

QString ErrorText::flag(const QString &code)
{
    const char *word = wordFor(kFlags, code);
    return word ? tr(word) : code;
}

} // namespace tb
