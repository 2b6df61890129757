// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/composing.h"

#include <QPlainTextEdit>

namespace tb {

/// Several lines of plain text, written with a Vietnamese input method. Tab leaves the field.
class NoteEdit : public Composing<QPlainTextEdit> {
    Q_OBJECT

public:
    explicit NoteEdit(QWidget *parent = nullptr);

    /// The text with the syllable that is still being composed at its place.
    QString wholeText() const;
    /// What stands before the caret in its line, the syllable that is being composed included.
    QString beforeCaret() const;
    /// Puts `text` in place of the last `length` characters before the caret; the first "…" in it is selected, to be
    /// filled in. To be called after commitPreedit().
    void replaceBeforeCaret(qsizetype length, const QString &text);
    /// Small: it takes what room there is.
    QSize sizeHint() const override { return {200, minimumHeight()}; }

signals:
    /// Text, caret or the syllable that is being composed are others now.
    void edited();

protected:
    void composed() override { emit edited(); }
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tb
