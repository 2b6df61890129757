// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tb {

/// How long it takes from "saved" at one desk until another desk of the unit has the call in its file: real server,
/// TLS, nobody else at work. Beside each the floor: the two durable commits that it cannot do without.
class PropagateBench {
public:
    static void run(int saves);
};

} // namespace tb
