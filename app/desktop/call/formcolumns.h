// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace tb {

namespace Ui {
class CallForm;
}

/// The call form in one column, or in two where it has a whole low window: who called at the left; what was said, how
/// it ended and the button that saves at the right. Order of tabs, what is typed and where the caret is stay the same.
class FormColumns {
public:
    FormColumns(Ui::CallForm &ui, QWidget *form);

    /// By the room that the form has.
    void follow(int width);
    bool areTwo() const { return m_two; }

private:
    void split();
    void join();

    Ui::CallForm &m_ui;
    QWidget *m_form;
    QWidget *m_right = nullptr; ///< made when it is needed first
    QVBoxLayout *m_words = nullptr; ///< what was said, in a part that scrolls
    bool m_two = false;
};

} // namespace tb
