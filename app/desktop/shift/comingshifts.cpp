// SPDX-License-Identifier: GPL-3.0-or-later
#include "shift/comingshifts.h"

#include "look/fieldlabel.h"
#include "look/messagebar.h"
#include "look/plainlabel.h"
#include "look/shiftwords.h"
#include "look/tbbutton.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tb {

namespace {

constexpr int kMostNote = 500;

bool isAmong(const std::vector<Shift> &shifts, ShiftId id)
{
    return std::any_of(shifts.begin(), shifts.end(), [id](const Shift &shift) { return shift.id == id; });
}

QString words(const Shift &shift)
{
    return QStringLiteral("%1 · %2 · %3")
        .arg(ShiftWords::shortDay(wallDate(shift.from)), ShiftWords::name(shift.name),
             ShiftWords::range(shift.from, shift.to));
}

/// What of a shift is to be known besides its time.
QString remark(const ShiftView &view, const Shift &shift)
{
    if (isAmong(view.news.gone, shift.id))
        return ComingShifts::tr("no longer yours", "shift");
    QStringList parts;
    if (isAmong(view.news.fresh, shift.id))
        parts << ComingShifts::tr("new", "shift");
    for (const Swap &swap : view.swaps) {
        if (swap.shift == shift.id && swap.from == view.officer)
            parts << (swap.state == SwapState::Asked
                          ? ComingShifts::tr("%1 was asked to stand in", "officer").arg(view.nameOf(swap.to))
                          : ComingShifts::tr("%1 stands in as soon as the head approves", "officer")
                                .arg(view.nameOf(swap.to)));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ComingShifts::ComingShifts(QWidget *parent)
    : QFrame(parent), m_problem(new MessageBar), m_list(new QListWidget),
      m_seen(new TbButton(TbButton::Kind::Primary, tr("I have seen the changes"), QStringLiteral("check"))),
      m_chosen(new PlainLabel({}, "secondary", "text2")), m_to(new QComboBox), m_note(new QLineEdit),
      m_ask(new TbButton(TbButton::Kind::Secondary, tr("Ask to stand in"), QStringLiteral("handover")))
{
    setProperty("card", true);
    m_list->setObjectName(QStringLiteral("comingList"));
    m_list->setAccessibleName(tr("My coming shifts"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_seen->setObjectName(QStringLiteral("seenButton"));
    auto *back = new TbButton(TbButton::Kind::Ghost, tr("Back to the handover"), QStringLiteral("arrow-left"),
                              QStringLiteral("Esc"));
    back->setObjectName(QStringLiteral("comingBackButton"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(tr("My coming shifts"), "heading", ""));
    column->addWidget(m_problem);
    column->addWidget(m_list, 1);
    column->addWidget(m_seen);
    column->addWidget(makeAsking());
    column->addWidget(back);
    m_problem->hide();
    connect(m_list, &QListWidget::currentRowChanged, this, &ComingShifts::fit);
    connect(m_seen, &TbButton::clicked, this, &ComingShifts::seenAsked);
    connect(back, &TbButton::clicked, this, &ComingShifts::left);
}

QWidget *ComingShifts::makeAsking()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_chosen->setWordWrap(true);
    m_to->setObjectName(QStringLiteral("standInCombo"));
    m_note->setObjectName(QStringLiteral("standInNoteEdit"));
    m_note->setMaxLength(kMostNote);
    m_ask->setObjectName(QStringLiteral("standInButton"));
    column->addWidget(m_chosen);
    column->addWidget(new FieldLabel(tr("Who stands in"), m_to));
    column->addWidget(m_to);
    column->addWidget(new FieldLabel(tr("Note"), m_note));
    column->addWidget(m_note);
    column->addWidget(m_ask);
    connect(m_note, &QLineEdit::returnPressed, m_ask, &TbButton::click);
    connect(m_ask, &TbButton::clicked, this, [this] {
        if (const Shift *shift = chosen())
            emit askAsked(shift->id, OfficerId(m_to->currentData().toUuid()), m_note->text().trimmed());
    });
    return box;
}

// The row that is chosen stays chosen; what is being typed is not touched.
void ComingShifts::show(const ShiftView &view)
{
    if (view.officer != m_officer) {
        m_officer = view.officer;
        m_note->clear();
        m_problem->hide();
    }
    m_news = view.news;
    fill(view);
    fillColleagues(view);
    m_seen->setVisible(m_news.size() > 0);
    fit();
}

void ComingShifts::fill(const ShiftView &view)
{
    const ShiftId before = chosen() ? chosen()->id : ShiftId();
    m_shifts = view.ahead;
    m_shifts.insert(m_shifts.end(), m_news.gone.begin(), m_news.gone.end());
    std::stable_sort(m_shifts.begin(), m_shifts.end(), [](const Shift &a, const Shift &b) { return a.from < b.from; });
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = m_shifts.empty() ? -1 : 0;
    for (const Shift &shift : m_shifts) {
        const QString more = remark(view, shift);
        if (shift.id == before)
            row = m_list->count();
        m_list->addItem(more.isEmpty() ? words(shift) : QStringLiteral("%1\n%2").arg(words(shift), more));
    }
    if (m_shifts.empty()) {
        auto *none = new QListWidgetItem(tr("No shift is planned for you."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(row);
}

void ComingShifts::fillColleagues(const ShiftView &view)
{
    const QVariant before = m_to->currentData();
    m_to->clear();
    for (const Officer &officer : view.receivers())
        m_to->addItem(view.nameOf(officer.id), officer.id.uuid());
    m_to->setCurrentIndex(std::max(0, m_to->findData(before)));
}

void ComingShifts::begin()
{
    m_list->setFocus();
}

void ComingShifts::complain(const QString &sentence)
{
    m_problem->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        m_problem->showMessage(MessageBar::Kind::Danger, sentence);
    else
        m_note->clear();
}

const Shift *ComingShifts::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_shifts.size()) ? &m_shifts[static_cast<std::size_t>(row)] : nullptr;
}

void ComingShifts::fit()
{
    const Shift *shift = chosen();
    const bool own = shift && !isAmong(m_news.gone, shift->id);
    m_chosen->setText(own ? words(*shift) : tr("Choose one of your shifts to ask a colleague to stand in."));
    for (QWidget *part : {static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_ask)})
        part->setEnabled(own && m_to->count() > 0);
}

void ComingShifts::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tb
