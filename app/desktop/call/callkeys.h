// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeySequence;
class QWidget;

namespace tb {

class CallDetail;
class CallForm;
class RightPanes;

/// The keys of the calls: one key, one intention, whichever pane has the focus.
class CallKeys : public QObject {
    Q_OBJECT

public:
    /// A child of `page`. The panes belong to the page.
    CallKeys(QWidget &page, CallForm &form, CallDetail &detail, RightPanes &right);

signals:
    /// Esc where nothing is open any more: back to the list.
    void backAsked();

private:
    void bind(const QKeySequence &keys, void (CallKeys::*action)());
    bool isInForm() const;
    void save();
    void respond();
    void forward();
    void callBack();
    void finish();
    void escape();

    QWidget &m_page;
    CallForm &m_form;
    CallDetail &m_detail;
    RightPanes &m_right;
};

} // namespace tb
