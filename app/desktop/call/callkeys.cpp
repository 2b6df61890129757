// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/callkeys.h"

#include "call/calldetail.h"
#include "call/callform.h"
#include "call/rightpanes.h"

#include <QApplication>
#include <QShortcut>

namespace tb {

CallKeys::CallKeys(QWidget &page, CallForm &form, CallDetail &detail, RightPanes &right)
    : QObject(&page), m_page(page), m_form(form), m_detail(detail), m_right(right)
{
    bind(QKeySequence(Qt::CTRL | Qt::Key_Return), &CallKeys::save);
    bind(QKeySequence(Qt::CTRL | Qt::Key_Enter), &CallKeys::save);
    bind(QKeySequence(Qt::CTRL | Qt::Key_S), &CallKeys::save);
    bind(QKeySequence(Qt::Key_F4), &CallKeys::respond);
    bind(QKeySequence(Qt::Key_F7), &CallKeys::forward);
    bind(QKeySequence(Qt::Key_F8), &CallKeys::callBack);
    bind(QKeySequence(Qt::Key_F9), &CallKeys::finish);
    bind(QKeySequence(Qt::Key_Escape), &CallKeys::escape);
}

void CallKeys::bind(const QKeySequence &keys, void (CallKeys::*action)())
{
    auto *shortcut = new QShortcut(keys, &m_page);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, action);
}

bool CallKeys::isInForm() const
{
    const QWidget *focus = QApplication::focusWidget();
    return m_form.isVisible() && (!focus || m_form.isAncestorOf(focus));
}

void CallKeys::save()
{
    if (isInForm())
        m_form.save();
    else if (!m_right.saveMany())
        m_detail.save();
}

void CallKeys::respond()
{
    m_detail.openComposer(ComposerKind::Response);
}

// In the form the call is saved first; an empty form stands aside for the call that is shown.
void CallKeys::forward()
{
    if (isInForm() && !m_form.isEmpty())
        m_form.save(AfterSave::Forward);
    else
        m_detail.openComposer(ComposerKind::Forward);
}

void CallKeys::callBack()
{
    if (isInForm() && !m_form.isEmpty())
        m_form.save(AfterSave::CallBack);
    else
        m_detail.openComposer(ComposerKind::CallBack);
}

void CallKeys::finish()
{
    m_detail.finish();
}

void CallKeys::escape()
{
    if (m_right.closeMany())
        return;
    if (m_detail.closeComposer() || !isInForm())
        emit backAsked();
}

} // namespace tb
