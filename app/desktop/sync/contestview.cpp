// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/contestview.h"

#include "look/plainlabel.h"
#include "look/tbbutton.h"
#include "sync/contestwords.h"
#include "sync/syncwords.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>

#include <algorithm>

namespace tb {

namespace {

/// A value, marked where it differs from the other one.
QWidget *valueOf(const QString &text, const char *card, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("card", QString::fromLatin1(card));
    auto *row = new QVBoxLayout(frame);
    row->setContentsMargins(10, 4, 10, 4);
    auto *label = new PlainLabel(text, "strong", "", frame);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(text);
    row->addWidget(label);
    return frame;
}

} // namespace

ContestView::ContestView(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

// On the left what is one's own; where neither is, what came first.
bool ContestView::leftIsLater(const FieldContest &contest) const
{
    return m_words.isMine(contest.contest.later) && !m_words.isMine(contest.contest.earlier);
}

const FieldVersion &ContestView::version(const FieldContest &contest, Side side) const
{
    const bool later = (side == Side::Left) == leftIsLater(contest);
    return later ? contest.contest.later : contest.contest.earlier;
}

void ContestView::show(const std::vector<FieldContest> &contests, const Words &words)
{
    m_contests = contests;
    m_words = words;
    m_fields.assign(contests.size(), Field());
    m_accept = nullptr;
    m_buttons = nullptr;
    m_inner = new QWidget;
    m_inner->setProperty("ground", QStringLiteral("window"));
    auto *column = new QVBoxLayout(m_inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    if (!contests.empty()) {
        auto *grid = new QGridLayout;
        grid->setSpacing(8);
        grid->setColumnStretch(1, 1);
        grid->setColumnStretch(2, 1);
        makeSides(grid);
        makeOutcome(grid);
        column->addLayout(grid);
        makeButtons();
    }
    column->addStretch(1);
    setWidget(m_inner);
    if (m_accept)
        showOutcome();
}

void ContestView::makeSides(QGridLayout *grid)
{
    for (const Side side : {Side::Left, Side::Right}) {
        const int at = side == Side::Left ? 1 : 2;
        auto *title = new PlainLabel(titleOf(side), "heading", "", m_inner);
        auto *author = new PlainLabel(m_words.author(version(m_contests.front(), side)), "secondary", "text2", m_inner);
        title->setWordWrap(true);
        author->setWordWrap(true);
        grid->addWidget(title, 0, at);
        grid->addWidget(author, 1, at);
    }
    for (size_t i = 0; i < m_contests.size(); ++i) {
        const QString name = SyncWords::memberName(m_contests[i].contest.field);
        const int row = 2 + static_cast<int>(i) * 2;
        grid->addWidget(new PlainLabel(name, "secondary", "text2", m_inner), row, 0, Qt::AlignTop);
        auto *sides = new QButtonGroup(m_inner);
        m_fields[i].merged = new QRadioButton(ContestWords::asProposed(), m_inner);
        m_fields[i].merged->setAccessibleName(ContestWords::choice(name, ContestWords::asProposed(), QString()));
        m_fields[i].merged->setChecked(true);
        sides->addButton(m_fields[i].merged);
        for (const Side side : {Side::Left, Side::Right}) {
            const QString value = m_words.value(m_contests[i].contest.field, version(m_contests[i], side).value);
            auto *choice = new QRadioButton(ContestWords::takeThis(), m_inner);
            choice->setAccessibleName(ContestWords::choice(name, titleOf(side), value));
            sides->addButton(choice);
            (side == Side::Left ? m_fields[i].left : m_fields[i].right) = choice;
            connect(choice, &QRadioButton::toggled, this, &ContestView::showOutcome);
            const int at = side == Side::Left ? 1 : 2;
            grid->addWidget(valueOf(value, "warn", m_inner), row, at);
            grid->addWidget(choice, row + 1, at);
        }
    }
}

void ContestView::makeOutcome(QGridLayout *grid)
{
    auto *card = new QFrame(m_inner);
    card->setProperty("card", QStringLiteral("true"));
    auto *rows = new QGridLayout(card);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setColumnStretch(1, 1);
    rows->addWidget(new PlainLabel(ContestWords::afterwards(), "heading", "", card), 0, 0, 1, 2);
    for (size_t i = 0; i < m_contests.size(); ++i) {
        const QString name = SyncWords::memberName(m_contests[i].contest.field);
        m_fields[i].outcome = new PlainLabel(card);
        m_fields[i].outcome->setWordWrap(true);
        m_fields[i].outcome->setObjectName(QStringLiteral("outcome_") + m_contests[i].contest.field);
        const int row = 1 + static_cast<int>(i);
        rows->addWidget(new PlainLabel(name, "secondary", "text2", card), row, 0, Qt::AlignTop);
        rows->addWidget(m_fields[i].outcome, row, 1);
        rows->addWidget(m_fields[i].merged, row, 2, Qt::AlignTop);
    }
    grid->addWidget(card, 2 + static_cast<int>(m_contests.size()) * 2, 0, 1, 3);
}

void ContestView::makeButtons()
{
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight);
    row->setSpacing(8);
    m_buttons = row;
    const auto button = [&](TbButton::Kind kind, const QString &text, const QString &icon, const char *name) {
        auto *made = new TbButton(kind, text, icon, {}, m_inner);
        made->setObjectName(QString::fromLatin1(name));
        row->addWidget(made);
        return made;
    };
    auto *right = button(TbButton::Kind::Secondary, ContestWords::keep(titleOf(Side::Right)),
                         QStringLiteral("cloud-check"), "keepTheirsButton");
    auto *left = button(TbButton::Kind::Secondary, ContestWords::keep(titleOf(Side::Left)),
                        QStringLiteral("user-check"), "keepMineButton");
    row->addStretch(1);
    m_accept = button(TbButton::Kind::Primary, {}, QStringLiteral("check"), "acceptButton");
    m_accept->setKeyText(QStringLiteral("Ctrl+Enter"));
    connect(right, &TbButton::clicked, this, [this] { takeAll(Side::Right); });
    connect(left, &TbButton::clicked, this, [this] { takeAll(Side::Left); });
    connect(m_accept, &TbButton::clicked, this, &ContestView::settled);
    static_cast<QVBoxLayout *>(m_inner->layout())->addLayout(row);
}

ContestView::Side ContestView::sideOf(size_t field) const
{
    if (m_fields[field].left->isChecked())
        return Side::Left;
    return m_fields[field].right->isChecked() ? Side::Right : Side::Merged;
}

QString ContestView::titleOf(Side side) const
{
    const FieldContest &first = m_contests.front();
    const bool leftIsMine = m_words.isMine(version(first, Side::Left));
    if (!leftIsMine)
        return side == Side::Left ? ContestWords::earlier() : ContestWords::later();
    return side == Side::Left ? ContestWords::mine() : ContestWords::theirs();
}

QString ContestView::outcomeOf(size_t field) const
{
    const FieldContest &contest = m_contests[field];
    const Side side = sideOf(field);
    if (side == Side::Merged)
        return ContestWords::merged(m_words.value(contest.contest.field, contest.proposal), contest.merge);
    return m_words.value(contest.contest.field, version(contest, side).value);
}

void ContestView::showOutcome()
{
    bool byHand = false;
    for (size_t i = 0; i < m_contests.size(); ++i) {
        m_fields[i].outcome->setText(outcomeOf(i));
        byHand = byHand || sideOf(i) != Side::Merged;
    }
    m_accept->setText(byHand ? ContestWords::acceptChosen() : ContestWords::acceptMerged());
    m_accept->setAccessibleName(m_accept->text());
    arrange();
}

// Below each other where letters are large.
void ContestView::arrange()
{
    if (!m_accept)
        return;
    m_accept->setKeyText(QStringLiteral("Ctrl+Enter"));
    int wanted = 0;
    for (int i = 0; i < m_buttons->count(); ++i)
        wanted += m_buttons->itemAt(i)->sizeHint().width() + m_buttons->spacing();
    const bool narrow = wanted > viewport()->width();
    m_buttons->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_accept->setKeyText(narrow ? QString() : QStringLiteral("Ctrl+Enter"));
}

void ContestView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void ContestView::takeAll(Side side)
{
    for (const Field &field : m_fields)
        (side == Side::Left ? field.left : field.right)->setChecked(true);
    emit settled();
}

std::vector<ContestDesk::Choice> ContestView::choices() const
{
    std::vector<ContestDesk::Choice> chosen;
    for (size_t i = 0; i < m_contests.size(); ++i) {
        const Side side = sideOf(i);
        chosen.push_back({m_contests[i].contest.field,
                          side == Side::Merged ? m_contests[i].proposal : version(m_contests[i], side).value});
    }
    return chosen;
}

} // namespace tb
