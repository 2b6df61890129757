// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/composing.h"

#include <QLineEdit>

namespace tb {

/// One line of plain text, written with a Vietnamese input method.
class ComposedEdit : public Composing<QLineEdit> {
    Q_OBJECT

public:
    explicit ComposedEdit(QWidget *parent = nullptr);

    /// The text with the syllable that is still being composed at its place.
    QString wholeText() const;

signals:
    /// A person typed: the text or the syllable that is being composed are others now.
    void edited();

protected:
    void composed() override { emit edited(); }
};

} // namespace tb
