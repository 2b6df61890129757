// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unitname.h"
#include "sync/wire.h"

namespace tb {

/// The values of wire.h as JSON bytes and back, through the journal's strict decoder. Malformed where a shape is wrong.
/// Journal bytes travel as JSON strings of exactly those bytes; salts, sums and tokens as hex.
namespace wire {

TB_API QByteArray encode(const PushRequest &request);
TB_API QByteArray encode(const std::vector<Verdict> &verdicts);
TB_API QByteArray encode(const PullRequest &request);
TB_API QByteArray encode(const PullPage &page);
TB_API QByteArray encode(const LocateRequest &request);
TB_API QByteArray encode(const LocateAnswer &answer);
TB_API QByteArray encode(const ReturnRequest &request);
TB_API QByteArray encode(const Enrolment &enrolment);
TB_API QByteArray encode(const SignIn &signIn);
TB_API QByteArray encode(const std::vector<UnitName> &units);

TB_API Result<PushRequest> decodePush(const QByteArray &bytes);
TB_API Result<std::vector<Verdict>> decodeVerdicts(const QByteArray &bytes);
TB_API Result<PullRequest> decodePull(const QByteArray &bytes, UnitId unit);
TB_API Result<PullPage> decodePage(const QByteArray &bytes, UnitId unit);
TB_API Result<LocateRequest> decodeLocate(const QByteArray &bytes, UnitId unit);
TB_API Result<LocateAnswer> decodeLocated(const QByteArray &bytes);
TB_API Result<ReturnRequest> decodeReturn(const QByteArray &bytes, UnitId unit);
TB_API Result<Enrolment> decodeEnrolment(const QByteArray &bytes);
TB_API Result<SignIn> decodeSignIn(const QByteArray &bytes);
TB_API Result<std::vector<UnitName>> decodeUnits(const QByteArray &bytes);

} // namespace wire

} // namespace tb
