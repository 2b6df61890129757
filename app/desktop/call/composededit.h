// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace tb {

/// One line of plain text, written with a Vietnamese input method.
class ComposedEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit ComposedEdit(QWidget *parent = nullptr);

    /// The text with the syllable that is still being composed at its place.
    QString wholeText() const;
    /// Takes the syllable over into the text: to be called before anything is saved or another text is set.
    void commitPreedit();

signals:
    /// A person typed: the text or the syllable that is being composed are others now.
    void edited();

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_preedit;
};

} // namespace tb
