// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/dutycard.h"

#include "look/appearance.h"
#include "look/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace tb {

namespace {
constexpr int kEdge = 16;
constexpr int kHead = 32;
constexpr int kRow = 47;
constexpr int kDisc = 34;
} // namespace

DutyCard::DutyCard(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DutyCard::setPeople(const std::vector<AccessPerson> &people)
{
    m_people.clear();
    std::copy_if(people.begin(), people.end(), std::back_inserter(m_people),
                 [](const AccessPerson &person) { return person.isOnDuty(); });
    if (m_people.size() > kMostRows)
        m_people.resize(kMostRows);
    QStringList names;
    for (const AccessPerson &person : m_people)
        names.append(person.officer.name);
    setAccessibleName(tr("On duty"));
    setAccessibleDescription(names.isEmpty() ? nobody() : names.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QString DutyCard::nobody() const
{
    return tr("Nobody has checked in at this moment");
}

QString DutyCard::until(const AccessPerson &person) const
{
    if (person.presence == Presence::Away)
        return tr("away");
    return person.until ? tr("until %1").arg(wallTime(*person.until).toString(QStringLiteral("HH:mm"))) : QString();
}

QSize DutyCard::sizeHint() const
{
    const int rows = std::max(1, static_cast<int>(m_people.size()));
    return {scaled(this, 420), scaled(this, kHead + kRow * rows + kEdge / 2.0)};
}

void DutyCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    QColor ground = theme.navText;
    ground.setAlphaF(0.08F);
    QColor edge = theme.navText;
    edge.setAlphaF(0.18F);
    painter.setPen(edge);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), scaled(this, 10), scaled(this, 10));
    painter.setFont(uiFont(this, 12, true));
    painter.setPen(theme.gold);
    const int left = scaled(this, kEdge);
    painter.drawText(QRect(left, scaled(this, 8), width() - 2 * left, scaled(this, 24)),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("ON DUTY"));
    QRect row(left, scaled(this, kHead), width() - 2 * left, scaled(this, kRow));
    if (m_people.empty()) {
        painter.setPen(theme.navText);
        painter.setFont(uiFont(this, 14));
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, nobody());
    }
    for (const AccessPerson &person : m_people) {
        paintRow(painter, row, person);
        row.translate(0, row.height());
    }
}

void DutyCard::paintRow(QPainter &painter, const QRect &row, const AccessPerson &person) const
{
    const Theme &theme = themeOf(this);
    const int disc = scaled(this, kDisc);
    Avatar::paint(painter, QRect(row.left(), row.center().y() - disc / 2, disc, disc), person.officer.name,
                  Presence::Unknown, theme.nav, this);
    const QRect words = row.adjusted(disc + scaled(this, 10), scaled(this, 2), -scaled(this, 120), -scaled(this, 2));
    const auto line = [&](const QFont &font, const QColor &colour, Qt::AlignmentFlag at, const QString &text) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(words, Qt::AlignLeft | at, QFontMetrics(font).elidedText(text, Qt::ElideRight, words.width()));
    };
    line(uiFont(this, 14, true), theme.navText, Qt::AlignTop, person.officer.name);
    line(uiFont(this, 13), theme.navText2, Qt::AlignBottom, person.lines);
    const QString text = until(person);
    const QFont font = uiFont(this, 13);
    painter.setFont(font);
    painter.setPen(theme.navText);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, text);
    const int dot = scaled(this, 9);
    painter.setPen(Qt::NoPen);
    painter.setBrush(person.presence == Presence::Away ? darkTheme().warn : darkTheme().success);
    painter.drawEllipse(QRect(row.right() - QFontMetrics(font).horizontalAdvance(text) - 2 * dot,
                              row.center().y() - dot / 2, dot, dot));
}

} // namespace tb
