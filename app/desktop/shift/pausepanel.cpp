// SPDX-License-Identifier: GPL-3.0-or-later
#include "shift/pausepanel.h"

#include "look/appearance.h"
#include "look/fieldlabel.h"
#include "look/plainlabel.h"
#include "look/segmentedcontrol.h"
#include "look/tbbutton.h"
#include "look/wheelguard.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QTimeEdit>

#include <array>

namespace tb {

namespace {

struct Reason {
    const char *code;
    const char *text;
};

constexpr std::array<Reason, 4> kReasons{{
    {"lunch", QT_TRANSLATE_NOOP("tb::PausePanel", "Lunch break")},
    {"meeting", QT_TRANSLATE_NOOP("tb::PausePanel", "Meeting")},
    {"work", QT_TRANSLATE_NOOP("tb::PausePanel", "Other work")},
    {"fault", QT_TRANSLATE_NOOP("tb::PausePanel", "Faulty phone")},
}};

constexpr std::array<minutes, 3> kLengths{minutes(15), minutes(30), minutes(60)};
constexpr int kUsualLength = 1;
constexpr int kAroundTime = 50; ///< px at 100 %, the arrows among it

} // namespace

PausePanel::PausePanel(QWidget *parent) : QFrame(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    makeReturn(grid);
    makeCover(grid);
    makeReasons(grid);
    hide();
}

void PausePanel::makeReturn(QGridLayout *grid)
{
    m_lengths = new SegmentedControl(this);
    m_lengths->setObjectName(QStringLiteral("lengthControl"));
    for (const minutes &length : kLengths)
        m_lengths->addChoice(tr("%n min", "length of an absence, short", static_cast<int>(length.count())));
    m_until = new QTimeEdit(this);
    m_until->setObjectName(QStringLiteral("untilEdit"));
    m_until->setDisplayFormat(QStringLiteral("HH:mm"));
    m_until->setWrapping(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_lengths, 1);
    row->addWidget(m_until);
    grid->addWidget(new FieldLabel(tr("Back at the desk at"), m_until, this), 0, 0, 1, 2);
    grid->addLayout(row, 1, 0, 1, 2);
    m_lengths->setAccessibleName(tr("Back at the desk in"));
    connect(m_lengths, &SegmentedControl::chosen, this, &PausePanel::chooseLength);
}

void PausePanel::makeCover(QGridLayout *grid)
{
    m_cover = new QComboBox(this);
    m_cover->setObjectName(QStringLiteral("coverCombo"));
    m_cover->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_cover->setMinimumContentsLength(12);
    new WheelGuard(m_cover);
    m_uncovered = new PlainLabel(tr("Until you are back, your lines count as having nobody."), "caption", "warn", this);
    m_uncovered->setWordWrap(true);
    grid->addWidget(new FieldLabel(tr("Who answers meanwhile"), m_cover, this), 2, 0, 1, 2);
    grid->addWidget(m_cover, 3, 0, 1, 2);
    grid->addWidget(m_uncovered, 4, 0, 1, 2);
    connect(m_cover, &QComboBox::currentIndexChanged, this, &PausePanel::showCover);
}

void PausePanel::makeReasons(QGridLayout *grid)
{
    grid->addWidget(new PlainLabel(tr("Why do you leave the desk?"), "strong", "", this), 5, 0, 1, 2);
    int index = 0;
    for (const Reason &reason : kReasons) {
        const QString code = QString::fromLatin1(reason.code);
        auto *button = new TbButton(TbButton::Kind::Secondary, words(code), {}, {}, this);
        button->setObjectName(code + QStringLiteral("Button"));
        grid->addWidget(button, 6 + index / 2, index % 2);
        connect(button, &TbButton::clicked, this, [this, code] { leave(code); });
        if (!m_first)
            m_first = button;
        ++index;
    }
    auto *stay = new TbButton(TbButton::Kind::Ghost, tr("Stay at the desk"), {}, QStringLiteral("Esc"), this);
    grid->addWidget(stay, 8, 0, 1, 2, Qt::AlignRight);
    connect(stay, &TbButton::clicked, this, &PausePanel::cancelled);
}

void PausePanel::ask(Moment now, const std::vector<Officer> &covers)
{
    m_now = now;
    m_cover->clear();
    m_cover->addItem(tr("Nobody", "covers"), QString());
    for (const Officer &officer : covers)
        m_cover->addItem(officer.name.isEmpty() ? officer.login : officer.name, officer.id.text());
    m_until->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("00:00")) + scaled(this, kAroundTime));
    m_lengths->setCurrent(kUsualLength);
    chooseLength(kUsualLength);
    showCover();
    show();
    m_first->setFocus(Qt::OtherFocusReason);
}

void PausePanel::chooseLength(int index)
{
    m_until->setTime(wallTime(m_now + kLengths[static_cast<size_t>(index)]));
}

void PausePanel::showCover()
{
    m_uncovered->setVisible(m_cover->currentIndex() <= 0);
}

// The next time that the clock shows this.
Moment PausePanel::until() const
{
    const Moment today = momentAt(wallDate(m_now), m_until->time());
    return today > m_now ? today : today + std::chrono::hours(24);
}

void PausePanel::leave(const QString &reason)
{
    emit left({reason, until(), OfficerId::fromText(m_cover->currentData().toString())});
}

QString PausePanel::words(const QString &reason)
{
    if (reason == QLatin1String("absent"))
        return tr("Absent: the question whether anybody is there was not answered");
    for (const Reason &known : kReasons) {
        if (reason == QLatin1String(known.code))
            return tr(known.text);
    }
    return reason == QLatin1String("away") ? QString() : reason;
}

void PausePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tb
