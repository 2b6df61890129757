// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tb {

/// Stable codes, grouped by folder: 1xx base, 2xx domain, 3xx journal, 4xx security, 5xx store, 6xx duty, 7xx sync,
/// 8xx report, 9xx central. A number is never used twice. Each has a row in lib/README.md (checked by a test).
enum class ErrorCode : int {
    Internal = 100, ///< a broken invariant that could be reported instead of asserted
    BadFile = 101, ///< a file could not be read or written
    DraftIncomplete = 200, ///< a draft has fields to mend
    UnknownSubject = 201, ///< no such call, shift, line, officer or unit here
    Malformed = 300, ///< bytes that the strict decoder refuses
    TooLarge = 301, ///< an entry or text over the published limit
    NotPermitted = 302, ///< permits() says no
    WrongState = 303, ///< the subject is not in a state in which this can be done
    ChainBroken = 304, ///< a check sum does not match
    WrongPassword = 400, ///< the password does not match
    SignInTooOld = 401, ///< the last proof by the server is too long ago for signing in offline
    NeverSignedInHere = 402, ///< this officer has not yet signed in on this desk while connected
    CryptoFailed = 403, ///< the crypto library failed
    TooManyTries = 404, ///< too many wrong passwords or codes: wait a little
    CannotOpen = 500, ///< the database cannot be opened
    NewerSchema = 501, ///< the database was written by a newer version
    Corrupt = 502, ///< the database is damaged
    DiskFull = 503, ///< no space left
    ReadOnly = 504, ///< the folder or file cannot be written
    InUse = 505, ///< another program has the database open
    StatementFailed = 506, ///< a statement failed for another reason
    NotSignedIn = 600, ///< nobody is signed in
    NoShift = 601, ///< the officer has no shift that could be taken or left now
    ItemsUnassigned = 602, ///< open matters of the shift have no taker; the detail begins with their number
    Unreachable = 700, ///< the server cannot be reached
    BadCertificate = 701, ///< the server's certificate is not trusted
    TokenExpired = 702, ///< the token of this desk or officer is not accepted any more
    ServerRefused = 703, ///< the server answered with a problem
    ServerBusy = 704, ///< the server asks to come again later
    BadAnswer = 705, ///< the server's answer cannot be understood
    EnrolmentRefused = 706, ///< the enrolment code is wrong, used or too old
    ClockWrong = 707, ///< the certificate is out of time because this computer's clock is wrong
    CannotWritePdf = 800, ///< the PDF file cannot be written
    CannotPrint = 801, ///< the printer does not take the pages
    CannotListen = 900, ///< the server cannot listen on the address
    BadArguments = 901, ///< the command line is wrong
    AlreadyExists = 902, ///< the unit, officer or folder exists already
};

} // namespace tb
