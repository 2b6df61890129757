// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpadmission.h"
#include "httprequest.h"

struct MHD_Connection;

namespace tb {

// Between libmicrohttpd's connection and plain values.

int httpSocket(MHD_Connection *connection);
/// All but the body.
HttpRequest httpRequest(MHD_Connection *connection, const char *url, const char *method, bool behindProxy);
HttpHead httpHead(MHD_Connection *connection, const HttpRequest &request);
/// False where it cannot be sent: the connection then has to be closed. `isLast` closes it after the answer.
bool sendResponse(MHD_Connection *connection, HttpResponse response, bool isLast);

} // namespace tb
