// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/shiftremark.h"

#include "look/plainlabel.h"
#include "report/reportsource.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tb {

ShiftRemark::ShiftRemark(ReportSource &source, QWidget *parent)
    : QWidget(parent), m_source(source), m_edit(new QPlainTextEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *label = new PlainLabel(tr("&Remarks and proposals", "section of a report"), "secondary", "text2");
    label->setBuddy(m_edit);
    m_edit->setObjectName(QStringLiteral("shiftRemarkEdit"));
    m_edit->setTabChangesFocus(true);
    setFocusProxy(m_edit);
    m_edit->setAccessibleName(QString(label->text()).remove(u'&'));
    m_edit->setMaximumHeight(m_edit->fontMetrics().lineSpacing() * 5);
    column->addWidget(label);
    column->addWidget(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ShiftRemark::changed);
}

QString ShiftRemark::text() const
{
    return m_edit->toPlainText();
}

void ShiftRemark::show(const ShiftId &shift, const QString &kept)
{
    m_shift = shift;
    m_kept = kept;
    const QSignalBlocker quiet(m_edit);
    if (m_kept != text())
        m_edit->setPlainText(m_kept);
}

Done ShiftRemark::keep()
{
    if (m_shift.isNull() || text() == m_kept)
        return {};
    const Done done = m_source.keepRemark(m_shift, text());
    if (done.ok())
        m_kept = text();
    return done;
}

} // namespace tb
