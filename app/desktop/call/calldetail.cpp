// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/calldetail.h"

#include "call/callface.h"
#include "call/codewords.h"
#include "call/timewords.h"
#include "look/iconlabel.h"
#include "store/calltable.h"
#include "store/entrytable.h"
#include "ui_calldetail.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QStyle>

namespace tb {

CallDetail::CallDetail(const CallRoom &room, const CallNames &names, QWidget *parent)
    : QWidget(parent), m_room(room), m_names(names), m_ui(std::make_unique<Ui::CallDetail>())
{
    m_ui->setupUi(this);
    m_composers = new ComposerDesk(*m_ui, room, names, this);
    setProperty("ground", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    m_ui->dueLayout->insertWidget(0, new IconLabel(QStringLiteral("clock"), &Theme::warn, 20, this));
    m_ui->numberRow->insertWidget(0, new IconLabel(QStringLiteral("phone"), &Theme::text2, 16, this));
    m_ui->copyButton->setProperty("iconOnly", true);
    for (QLabel *label : {static_cast<QLabel *>(m_ui->contentLabel), static_cast<QLabel *>(m_ui->placeLabel),
                          static_cast<QLabel *>(m_ui->referenceLabel)})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_ui->lookBar->hide();
    m_ui->messageBar->hide();
    auto *results = new QButtonGroup(this);
    for (QPushButton *button : {m_ui->reachedButton, m_ui->noAnswerButton, m_ui->unreachableButton})
        results->addButton(button);
    connectButtons();
    connectComposers();
    show({});
}

CallDetail::~CallDetail() = default;

void CallDetail::connectButtons()
{
    connect(m_ui->respondButton, &QPushButton::clicked, this, [this] { openComposer(ComposerKind::Response); });
    connect(m_ui->forwardButton, &QPushButton::clicked, this, [this] { openComposer(ComposerKind::Forward); });
    connect(m_ui->callBackButton, &QPushButton::clicked, this, [this] { openComposer(ComposerKind::CallBack); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &CallDetail::finish);
    connect(m_ui->saveResultButton, &QPushButton::clicked, this, &CallDetail::saveResult);
    connect(m_ui->amendButton, &QPushButton::clicked, this, [this] { emit amendAsked(*m_call); });
    connect(m_ui->earlierButton, &QPushButton::clicked, this, [this] { emit earlierAsked(*m_call); });
    connect(m_ui->reopenButton, &QPushButton::clicked, this,
            [this] { tell(m_room.calls.reopen(*m_seat, m_call->id, {}), tr("Opened again", "after saving")); });
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] {
        QString plain = m_names.number(m_call->callerNumber);
        QGuiApplication::clipboard()->setText(plain.remove(QLatin1Char(' ')));
        emit done(tr("Number copied", "toast"));
    });
}

void CallDetail::connectComposers()
{
    connect(m_composers, &ComposerDesk::opened, this, [this] {
        m_ui->actionFrame->hide();
        emit composing(true);
    });
    connect(m_composers, &ComposerDesk::closed, this, [this] {
        m_ui->actionFrame->setVisible(m_call.has_value());
        emit composing(false);
    });
    connect(m_composers, &ComposerDesk::saved, this, [this](const QString &sentence) {
        refresh();
        emit done(sentence);
    });
    connect(m_composers, &ComposerDesk::failed, this, &CallDetail::tellFailure);
}

void CallDetail::setSeat(const std::optional<Seat> &seat)
{
    m_composers->setSeat(seat);
    m_seat = seat;
    if (!seat)
        show({});
}

CallId CallDetail::shown() const
{
    return m_call ? m_call->id : CallId();
}

void CallDetail::show(CallId id)
{
    if (m_composers->isOpen() && id != shown())
        m_composers->close();
    m_call.reset();
    m_ui->messageBar->hide();
    if (!id.isNull()) {
        Result<std::optional<Call>> found = CallTable(m_room.database).find(id);
        if (!found.ok())
            return tellFailure(found.error());
        m_call = found.take();
    }
    for (QWidget *part : {static_cast<QWidget *>(m_ui->headerFrame), static_cast<QWidget *>(m_ui->detailScroll)})
        part->setVisible(m_call.has_value());
    m_ui->actionFrame->setVisible(m_call.has_value() && !m_composers->isOpen());
    if (m_call)
        showCall(*m_call);
}

void CallDetail::refresh()
{
    if (m_call)
        show(m_call->id);
}

void CallDetail::showCall(const Call &call)
{
    showHeader(call);
    showDue(call);
    showFacts(call);
    showActions(call);
    showTimeline();
}

void CallDetail::showHeader(const Call &call)
{
    m_ui->nameLabel->setText(CallFace::nameOf(call));
    m_ui->referenceLabel->setText(call.reference);
    m_ui->numberLabel->setText(call.callerNumber.isEmpty() ? tr("No number", "of a caller")
                                                           : m_names.number(call.callerNumber));
    m_ui->copyButton->setVisible(!call.callerNumber.isEmpty());
    m_ui->earlierButton->setVisible(!call.callerNumber.isEmpty());
    m_ui->stateChip->setContent(CallFace::chipOf(call, m_room.clock.now()));
    m_ui->contentLabel->setText(call.erased ? CallFace::textOf(call, m_names) : call.content);
    m_ui->contentLabel->setVisible(call.erased || !call.content.isEmpty());
}

void CallDetail::showDue(const Call &call)
{
    const Moment now = m_room.clock.now();
    const std::optional<Moment> owed = call.owedAt();
    m_ui->dueFrame->setVisible(owed.has_value());
    if (!owed)
        return;
    const bool late = *owed < now;
    const bool back = call.callBackAt.has_value();
    const char *tone = late || call.status == CallStatus::CallBackOwed ? "danger" : "warn";
    m_ui->dueFrame->setProperty("card", QString::fromLatin1(tone));
    m_ui->dueFrame->style()->unpolish(m_ui->dueFrame);
    m_ui->dueFrame->style()->polish(m_ui->dueFrame);
    m_ui->dueLabel->setTone(tone);
    m_ui->leftLabel->setTone(tone);
    const QString when = TimeWords::full(*owed, now);
    m_ui->dueLabel->setText(back ? tr("Call back by %1", "bar above a call").arg(when)
                                 : tr("Answer by %1", "bar above a call").arg(when));
    m_ui->leftLabel->setText(late ? tr("%1 late", "length of time").arg(TimeWords::span(now - *owed))
                                  : tr("%1 left", "length of time").arg(TimeWords::span(*owed - now)));
}

void CallDetail::showFacts(const Call &call)
{
    const Moment now = m_room.clock.now();
    m_ui->lineLabel->setText(m_names.lineName(call.line));
    QString when = TimeWords::full(call.startedAt, now);
    if (call.endedAt && *call.endedAt - call.startedAt >= minutes(1))
        when = QStringLiteral("%1 · %2").arg(when, TimeWords::span(*call.endedAt - call.startedAt));
    m_ui->timeLabel->setText(when);
    m_ui->placeTitle->setVisible(!call.place.isEmpty());
    m_ui->placeLabel->setVisible(!call.place.isEmpty());
    m_ui->placeLabel->setText(call.place);
    m_ui->authorLabel->setText(m_names.officer(call.loggedBy));
    QStringList about{CodeWords::text(call.kind), CodeWords::text(call.field)};
    if (call.urgency != u"urgency.normal")
        about.append(CodeWords::text(call.urgency));
    about.removeAll(QString());
    m_ui->kindLabel->setText(about.join(QStringLiteral(" · ")));
    const QString handler = call.handlerName.isEmpty() ? m_names.officer(call.handler) : call.handlerName;
    m_ui->handlerTitle->setVisible(call.isOpen() && !handler.isEmpty());
    m_ui->handlerLabel->setVisible(call.isOpen() && !handler.isEmpty());
    m_ui->handlerLabel->setText(handler);
    m_ui->lookBar->setVisible(call.toBeLookedAt);
    if (call.toBeLookedAt)
        m_ui->lookBar->showMessage(MessageBar::Kind::Warn, tr("Two people changed the same field", "strip"),
                                   tr("The later change counts. Look at it and correct it if it is wrong.", "strip"));
}

void CallDetail::showActions(const Call &call)
{
    const bool open = call.isOpen();
    m_ui->respondButton->setVisible(open);
    m_ui->forwardButton->setVisible(open);
    m_ui->callBackButton->setVisible(open);
    m_ui->closeButton->setVisible(open);
    m_ui->reopenButton->setVisible(!open);
    m_ui->callBackFrame->setVisible(open && call.callBackAt.has_value());
}

void CallDetail::showTimeline()
{
    const Moment now = m_room.clock.now();
    const auto entries = EntryTable(m_room.database).bySubject(m_call->id.as<SubjectId>());
    if (!entries.ok())
        return tellFailure(entries.error());
    m_ui->timelineView->setItems(Timeline::of(entries.value(), m_names, now), now);
}

void CallDetail::openComposer(ComposerKind kind)
{
    if (m_call)
        m_composers->open(*m_call, kind);
}

void CallDetail::save()
{
    if (m_composers->isOpen())
        m_composers->save();
    else if (m_call && !m_ui->callBackFrame->isHidden())
        saveResult();
}

bool CallDetail::closeComposer()
{
    const bool open = m_composers->isOpen();
    if (open)
        m_composers->close();
    return open;
}

void CallDetail::finish()
{
    if (!m_call || !m_seat || !m_call->isOpen())
        return;
    const bool answered = m_call->responses > 0 || m_call->callBackTries > 0;
    if (!answered) {
        openComposer(ComposerKind::Response);
        return;
    }
    tell(m_room.calls.close(*m_seat, m_call->id, {}), tr("Matter closed", "after saving"));
}

void CallDetail::saveResult()
{
    if (!m_seat)
        return;
    const QString result = m_ui->reachedButton->isChecked() ? QStringLiteral("reached")
        : m_ui->noAnswerButton->isChecked()                 ? QStringLiteral("no-answer")
                                                            : QStringLiteral("unreachable");
    const Done done = m_room.calls.recordCallBack(*m_seat, m_call->id, result, m_ui->resultNoteEdit->text());
    if (done.ok())
        m_ui->resultNoteEdit->clear();
    tell(done, tr("Call-back recorded", "after saving"));
}

void CallDetail::tell(const Done &outcome, const QString &sentence)
{
    if (!outcome.ok())
        return tellFailure(outcome.error());
    refresh();
    emit done(sentence);
}

void CallDetail::tellFailure(const Error &error)
{
    m_ui->messageBar->showMessage(MessageBar::Kind::Danger, tr("Not saved", "strip"), m_room.explain(error));
}

} // namespace tb
