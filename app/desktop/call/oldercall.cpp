// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/oldercall.h"

#include "call/callface.h"
#include "call/codewords.h"
#include "call/timelineview.h"
#include "call/timewords.h"
#include "look/plainlabel.h"
#include "store/calltable.h"
#include "store/entrytable.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace tb {

OlderCall::OlderCall(const CallNames &names, QWidget *parent)
    : QScrollArea(parent), m_names(names), m_name(new PlainLabel(QString(), "heading", "")),
      m_number(new PlainLabel(QString(), "title", "")), m_facts(new PlainLabel(QString(), "secondary", "text2")),
      m_content(new PlainLabel), m_course(new TimelineView)
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(8);
    for (PlainLabel *label : {m_name, m_number, m_facts, m_content}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
    }
    column->addSpacing(8);
    column->addWidget(m_course);
    column->addStretch(1);
    inside->setProperty("ground", QStringLiteral("surface"));
    inside->setAttribute(Qt::WA_StyledBackground);
    setWidget(inside);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("The chosen call", "accessible name of a pane"));
    clear();
}

void OlderCall::clear()
{
    widget()->hide();
}

Done OlderCall::show(Database &database, CallId id, Moment now)
{
    const Result<std::optional<Call>> found = CallTable(database).find(id);
    const auto entries = EntryTable(database).bySubject(id.as<SubjectId>());
    if (!found.ok() || !found.value() || !entries.ok()) {
        clear();
        return found.ok() && entries.ok() ? Done() : Done(found.ok() ? entries.error() : found.error());
    }
    widget()->show(); // before it is filled: what is hidden is not laid out
    const Call &call = *found.value();
    const bool hidden = m_names.hides(call);
    m_name->setText(hidden ? CallFace::covered() : CallFace::nameOf(call));
    m_number->setText(hidden ? CallFace::coveredNumber() : m_names.number(call.callerNumber));
    m_number->setVisible(!m_number->text().isEmpty());
    m_facts->setText(factsOf(call, now));
    m_content->setText(CallFace::textOf(call, m_names));
    m_course->setItems(Timeline::of(entries.value(), m_names, now, hidden), now);
    verticalScrollBar()->setValue(0);
    return {};
}

QString OlderCall::factsOf(const Call &call, Moment now) const
{
    QStringList facts{call.reference,
                      m_names.lineName(call.line),
                      TimeWords::full(call.startedAt, now),
                      m_names.officer(call.loggedBy),
                      CodeWords::text(call.kind),
                      CodeWords::text(call.field)};
    if (!m_names.hides(call))
        facts.append(call.place);
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

} // namespace tb
