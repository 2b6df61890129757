// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/codeform.h"

namespace tb {

/// Where an officer types the code of the telephone, after the password was right; or a code that was written down.
/// Blanks do not matter. Esc goes back.
class CodeEntry : public CodeForm {
    Q_OBJECT

public:
    explicit CodeEntry(QWidget *parent = nullptr);

    void begin();
    void clear() { clearCode(); }
    /// The code was wrong, used before, or the telephone's clock is.
    void tellWrong();
};

} // namespace tb
